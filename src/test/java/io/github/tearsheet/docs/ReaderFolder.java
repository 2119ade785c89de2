package io.github.tearsheet.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import io.github.tearsheet.cli.CommandRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The working folder of a reader who tries the documents: the files that blocks are named by, those
 * of the test resources, and what the documents use of {@code testdata}.
 */
record ReaderFolder(Path path) {

  private static final Path RESOURCES = Path.of("src/test/resources/documentation");

  private static final Pattern TESTDATA = Pattern.compile("\\btestdata/[\\w./-]+");

  /** Fills an empty folder. */
  static ReaderFolder in(Path path) throws IOException {
    copy(RESOURCES, Path.of(""), path);
    TreeSet<String> used = new TreeSet<>();
    for (Document document : Document.all()) {
      TESTDATA.matcher(document.text()).results().map(MatchResult::group).forEach(used::add);
      for (Block block : document.blocks()) {
        if (!block.file().isEmpty()) {
          Files.writeString(path.resolve(block.file()), block.body());
        }
      }
    }
    for (String file : used) {
      copy(Path.of(""), Path.of(file), path);
    }
    return new ReaderFolder(path);
  }

  /** Copies a file or a folder to the same place below another folder. */
  private static void copy(Path from, Path name, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from.resolve(name))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path copy = to.resolve(from.toString().isEmpty() ? file : from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, REPLACE_EXISTING);
      }
    }
  }

  /** Returns the folder in which a document is tried: its own if its commands change files. */
  ReaderFolder of(Document document) {
    return document.file().endsWith("first-hour.md")
        ? new ReaderFolder(TeamPages.writeTo(path.resolve("team")))
        : this;
  }

  /** Runs a command of a shell; returns what it prints. */
  String shell(String command) {
    try {
      Process shell =
          new ProcessBuilder("bash", "-c", command)
              .directory(path.toFile())
              .redirectErrorStream(true)
              .start();
      return new String(shell.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command, its words separated by blanks. */
  CommandRun run(String arguments) {
    return CommandRun.in(path, arguments.strip().split(" +"));
  }

  void write(String file, String text) {
    try {
      Files.writeString(path.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
