package io.github.tearsheet.policy;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.source.SourceOrigin;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The policies of a tree of folders. A file {@code tearsheet.properties} further down adds to those
 * above it; for one page they are read from the outermost folder to the page's own.
 *
 * <p>The files in the working folder and above it say what holds for the whole run. A file with
 * {@code root = true} ends the search upwards. Thread-safe; each file is read once.
 */
public final class PolicyTree {

  private final FolderPolicy top;
  private final boolean readsFurtherFiles;
  private final Consumer<Policy.Builder> changes;

  /** The files that the policy of the run was made of, which do not add to it again. */
  private final Set<Path> filesOfRun;

  private final Map<Path, FolderPolicy> folders = new ConcurrentHashMap<>();

  /**
   * The policy of a folder, with a parser for all its pages unless some have rules of their own.
   */
  private record FolderPolicy(Policy policy, ArchiveParser parser) {

    static FolderPolicy of(Policy policy) {
      return new FolderPolicy(policy, policy.parser(Path.of("")));
    }
  }

  private PolicyTree(
      Policy run,
      Set<Path> filesOfRun,
      boolean readsFurtherFiles,
      Consumer<Policy.Builder> changes) {
    top = FolderPolicy.of(run);
    this.filesOfRun = filesOfRun;
    this.readsFurtherFiles = readsFurtherFiles;
    this.changes = changes;
  }

  /**
   * Uses one policy for all pages. No file is read.
   *
   * @param policy the policy
   * @return a tree with this policy everywhere
   */
  public static PolicyTree of(Policy policy) {
    return new PolicyTree(policy, Set.of(), false, builder -> {});
  }

  /**
   * Finds the policies of a working folder and, as pages are checked, of their folders.
   *
   * @param folder the working folder
   * @param changes what overrides the files, as the options of a command do; called once for each
   *     folder, from several threads
   * @return the tree
   * @throws PolicyException if a file has an unknown key or value; the tree's methods throw it for
   *     files that they read later
   * @throws UncheckedIOException if a file cannot be read; so do the tree's methods
   */
  public static PolicyTree find(Path folder, Consumer<Policy.Builder> changes) {
    List<PolicyFile> files = filesFrom(folder.toAbsolutePath().normalize());
    Policy.Builder builder = Policy.builder();
    files.forEach(file -> file.addTo(builder));
    changes.accept(builder.folder(folder));
    Set<Path> paths = files.stream().map(PolicyFile::path).collect(Collectors.toSet());
    return new PolicyTree(builder.build(), paths, true, changes);
  }

  /** Returns the files in a folder and above it, the outermost first. */
  private static List<PolicyFile> filesFrom(Path folder) {
    List<PolicyFile> files = new ArrayList<>();
    for (Path at = folder; at != null; at = at.getParent()) {
      Path file = at.resolve(Policy.FILE_NAME);
      if (Files.isRegularFile(file)) {
        files.add(0, PolicyFile.read(file));
        if (files.get(0).isRoot()) {
          break;
        }
      }
    }
    return files;
  }

  /** {@return the policy of the working folder, which says what holds for the whole run} */
  public Policy run() {
    return top.policy();
  }

  /**
   * Returns the policy of a folder's pages.
   *
   * @param folder a folder
   * @return the policy of the run with what the files further down add
   */
  public Policy policy(Path folder) {
    return of(folder.toAbsolutePath().normalize()).policy();
  }

  /**
   * Returns whether a file or a page is left out.
   *
   * @param path a file, or a page of an archive as a path below the archive's
   * @return whether the policy of its folder excludes it
   */
  public boolean excludes(Path path) {
    return policy(folderOf(path)).excludes(path);
  }

  /**
   * Returns the parser for a page.
   *
   * @param origin the page's origin
   * @return a parser with the policy of its folder
   */
  public ArchiveParser parser(SourceOrigin origin) {
    Path file;
    try {
      file = Path.of(origin.file());
    } catch (InvalidPathException e) {
      return top.parser(); // the name of a stream
    }
    FolderPolicy folder = of(folderOf(file));
    return folder.policy().rules().isEmpty()
        ? folder.parser()
        : folder.policy().parser(path(origin, file));
  }

  private static Path path(SourceOrigin origin, Path file) {
    try {
      return file.resolve(String.join("/", origin.entries()));
    } catch (InvalidPathException e) {
      return file;
    }
  }

  private static Path folderOf(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    return folder == null ? absolute : folder;
  }

  private FolderPolicy of(Path folder) {
    // Not computeIfAbsent, which would hold a lock while files are read.
    FolderPolicy known = folders.get(folder);
    if (known == null) {
      Path parent = folder.getParent();
      known = add(folder.resolve(Policy.FILE_NAME), parent == null ? top : of(parent));
      folders.put(folder, known);
    }
    return known;
  }

  private FolderPolicy add(Path file, FolderPolicy above) {
    if (!readsFurtherFiles || filesOfRun.contains(file) || !Files.isRegularFile(file)) {
      return above;
    }
    Policy.Builder builder = Policy.builder();
    builder.from(above.policy());
    PolicyFile.read(file).addPageSettingsTo(builder);
    changes.accept(builder);
    return FolderPolicy.of(builder.build());
  }
}
