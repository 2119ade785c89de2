package io.github.tearsheet.docs;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.TestPage;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.dump.ArchiveDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The golden file of all messages, to be read as a whole. */
final class MessageTable {

  static final Path FILE = Path.of("src/test/resources/messages.txt");

  private static final Path DUMPS = TestPage.FOLDER.resolve("dumps/faulty");

  private MessageTable() {}

  /**
   * Returns the text that the file should have: one example of each diagnostic, then the commands
   * of the file, each with what it prints.
   */
  static String write(String text, DocumentWriter writer) throws IOException {
    return "Diagnostics of testdata, one example of each message\n\n"
        + String.join("\n", diagnostics())
        + "\n\nUsage errors, notes and help texts\n\n"
        + writer.session(text);
  }

  /** Returns a line for each message; those that differ only in numbers are one. */
  static Collection<String> diagnostics() throws IOException {
    SortedMap<String, String> examples = new TreeMap<>();
    for (TestPage page : TestPage.all()) {
      add(page.parse(), examples);
    }
    for (Path file : dumps()) {
      try (ArchiveDump dump = ArchiveDump.open(file)) {
        dump.forEach(result -> add(result, examples));
      }
    }
    return examples.values();
  }

  private static List<Path> dumps() throws IOException {
    try (Stream<Path> files = Files.list(DUMPS)) {
      return files.sorted().toList();
    }
  }

  private static void add(ParseResult result, SortedMap<String, String> examples) {
    for (Diagnostic found : result.diagnostics()) {
      // The versions of Java differ in where they notice damage, and in what they call it.
      String message =
          found.message().replaceAll("byte \\d+ or before \\(.*\\)", "byte # or before (...)");
      String key = found.code().id() + message.replaceAll("\\d+", "0");
      examples.putIfAbsent(
          key,
          "%s %-7s %-26s %s"
              .formatted(
                  found.code().id(), found.severity().label(), found.code().label(), message));
    }
  }
}
