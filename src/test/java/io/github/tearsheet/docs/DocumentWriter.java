package io.github.tearsheet.docs;

import io.github.tearsheet.cli.CommandRun;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.report.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * A writer of what the documents take from the program: the table of codes, and what commands print
 * in blocks of the language {@code console}.
 */
public final class DocumentWriter {

  private static final String TABLE = "<!-- DocumentWriter writes what follows. -->\n";

  private final ReaderFolder folder;

  DocumentWriter(ReaderFolder folder) {
    this.folder = folder;
  }

  /** Rewrites all documents and the table of messages. */
  public static void main(String[] arguments) throws IOException {
    DocumentWriter writer =
        new DocumentWriter(ReaderFolder.in(Files.createTempDirectory("documents")));
    for (Document document : Document.all()) {
      Files.writeString(document.file(), writer.write(document));
    }
    String messages = Document.read(MessageTable.FILE).text();
    Files.writeString(MessageTable.FILE, MessageTable.write(messages, writer));
  }

  /** Returns the text that a document should have. */
  String write(Document document) {
    ReaderFolder here = folder.of(document);
    String text = Document.BLOCK.matcher(document.text()).replaceAll(block -> block(block, here));
    int table = text.indexOf(TABLE);
    return table < 0 ? text : text.substring(0, table + TABLE.length()) + codes();
  }

  private static String block(MatchResult block, ReaderFolder folder) {
    String text =
        block.group(1).equals("console")
            ? "```console\n" + session(block.group(3), folder) + "```"
            : block.group();
    return Matcher.quoteReplacement(text);
  }

  /** Returns the commands of a session in this folder, each with what it prints. */
  String session(String body) {
    return session(body, folder);
  }

  private static String session(String body, ReaderFolder folder) {
    StringBuilder session = new StringBuilder();
    int status = 0;
    for (String line : body.lines().filter(line -> line.startsWith("$ ")).toList()) {
      session.append(line).append('\n');
      if (line.equals("$ echo $?")) {
        session.append(status).append('\n');
      } else if (!line.startsWith("$ tearsheet ")) {
        session.append(folder.shell(line.substring(2)));
      } else {
        CommandRun run = folder.run(line.substring("$ tearsheet ".length()));
        session.append(run.output()).append(run.errors());
        status = run.status();
      }
    }
    return session.toString();
  }

  private static String codes() {
    StringBuilder table = new StringBuilder();
    table.append(
        "\n| code | name | severity | fixed | meaning |\n| --- | --- | --- | --- | --- |\n");
    for (DiagnosticCode code : DiagnosticCode.values()) {
      Explanation explanation = Explanation.of(code);
      boolean fixed = explanation.fix().contains("\"validate --fix\" does it");
      table.append(
          "| %s | %s | %s | %s | %s |\n"
              .formatted(
                  code.id(),
                  code.label(),
                  code.defaultSeverity().label(),
                  fixed ? "yes" : "",
                  explanation.summary().replace("|", "\\|")));
    }
    return table.toString();
  }
}
