package io.github.tearsheet.policy;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.source.SourceOrigin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The policies of a tree of folders. The policy of the working folder, together with the files
 * above it, applies to all pages, even outside of that folder. The files {@code
 * tearsheet.properties} in the page's folder and above it are added to it, the outermost first.
 *
 * <p>A file with {@code root = true} ends the search upwards: files above it are not read. Only the
 * policy of the working folder still applies. Thread-safe; each file is read once.
 */
public final class PolicyTree {

  private final FolderPolicy top;
  private final Optional<Path> baseline;
  private final boolean readsFurtherFiles;
  private final Consumer<Policy.Builder> changes;

  /** The files that the policy of the run was made of, which do not add to it again. */
  private final Set<Path> filesOfRun;

  private final Map<Path, FolderPolicy> folders = new ConcurrentHashMap<>();

  /** The policy of a folder, with a parser for each set of rules that its pages have. */
  private record FolderPolicy(Policy policy, Map<List<PathRule>, ArchiveParser> parsers) {

    static FolderPolicy of(Policy policy) {
      return new FolderPolicy(policy, new ConcurrentHashMap<>());
    }

    ArchiveParser parser(List<PathRule> rules) {
      return parsers.computeIfAbsent(rules, policy::parser);
    }
  }

  private PolicyTree(
      Policy run,
      Set<Path> filesOfRun,
      boolean readsFurtherFiles,
      Consumer<Policy.Builder> changes) {
    top = FolderPolicy.of(run);
    baseline = run.baseline().map(RealPath::of);
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
   *     files that they read later, also if such a file cannot be read
   * @throws UncheckedIOException if a file in the working folder or above it cannot be read
   */
  public static PolicyTree find(Path folder, Consumer<Policy.Builder> changes) {
    List<PolicyFile> files = filesFrom(RealPath.ofFolder(folder.toAbsolutePath().normalize()));
    Policy.Builder builder = Policy.builder();
    files.forEach(file -> file.addTo(builder));
    changes.accept(builder.folder(folder));
    Set<Path> paths = files.stream().map(PolicyFile::path).collect(Collectors.toSet());
    return new PolicyTree(builder.build(), paths, true, changes);
  }

  /** Returns the files in a folder and above it, the outermost first. */
  private static List<PolicyFile> filesFrom(Path folder) {
    List<PolicyFile> files = new ArrayList<>();
    try {
      for (Path at = folder; at != null; at = at.getParent()) {
        if (PolicyFile.existsIn(at)) {
          files.add(0, PolicyFile.read(at.resolve(Policy.FILE_NAME)));
          if (files.get(0).isRoot()) {
            break;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** {@return the policy of the working folder, which says what holds for the whole run} */
  public Policy run() {
    return top.policy();
  }

  /**
   * Returns whether a file or a page is left out.
   *
   * @param origin the origin of a file, an entry or a page
   * @return whether the policy of its folder excludes it
   */
  public boolean excludes(SourceOrigin origin) {
    return file(origin)
        .filter(file -> of(folderOf(file)).policy().excludes(withEntries(file, origin)))
        .isPresent();
  }

  /**
   * Returns whether a file belongs to the check itself and is never read as a page.
   *
   * @param origin the origin of a file, an entry or a page
   * @return whether the file is a policy or the baseline of the run
   */
  public boolean isOwnFile(SourceOrigin origin) {
    return file(origin)
        .filter(
            file ->
                file.endsWith(Policy.FILE_NAME)
                    || baseline.filter(RealPath.of(file)::equals).isPresent())
        .isPresent();
  }

  /**
   * Returns the parser for a page.
   *
   * @param origin the page's origin
   * @return a parser with the policy of its folder
   */
  public ArchiveParser parser(SourceOrigin origin) {
    Optional<Path> file = file(origin);
    if (file.isEmpty()) {
      return top.parser(List.of());
    }
    FolderPolicy folder = of(folderOf(file.get()));
    return folder.parser(folder.policy().rules(withEntries(file.get(), origin)));
  }

  /** Returns the file of a page; empty for the name of a stream. */
  private static Optional<Path> file(SourceOrigin origin) {
    try {
      return Optional.of(Path.of(origin.file()).toAbsolutePath().normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Returns the path of a page as if archives were folders. */
  private static Path withEntries(Path file, SourceOrigin origin) {
    try {
      // Below a root, so that an entry cannot lead out of its archive.
      Path root = Path.of("/");
      Path inside = Path.of("/", origin.entries().toArray(String[]::new)).normalize();
      return file.resolve(root.relativize(inside).toString());
    } catch (InvalidPathException e) {
      return file;
    }
  }

  private static Path folderOf(Path path) {
    Path folder = path.getParent();
    return folder == null ? path : folder;
  }

  private FolderPolicy of(Path folder) {
    // Not computeIfAbsent, which would hold a lock while files are read.
    FolderPolicy known = folders.get(folder);
    if (known == null) {
      known = find(folder);
      folders.put(folder, known);
    }
    return known;
  }

  private FolderPolicy find(Path folder) {
    Path real = RealPath.ofFolder(folder);
    if (!real.equals(folder)) {
      return of(real);
    }
    Path parent = folder.getParent();
    if (!readsFurtherFiles || filesOfRun.contains(folder.resolve(Policy.FILE_NAME))) {
      return top;
    }
    FolderPolicy above = parent == null ? top : of(parent);
    return PolicyFile.existsIn(folder) && !above.policy().excludes(folder)
        ? FolderPolicy.of(further(folder.resolve(Policy.FILE_NAME), above.policy()))
        : above;
  }

  /** Returns the policy of a folder whose file adds to the policy above. */
  private Policy further(Path path, Policy above) {
    try {
      PolicyFile file = PolicyFile.read(path);
      Policy.Builder builder = Policy.builder();
      builder.from(file.isRoot() ? run() : above);
      file.addPageSettingsTo(builder);
      changes.accept(builder);
      return builder.build();
    } catch (IOException e) {
      throw new PolicyException(path + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
