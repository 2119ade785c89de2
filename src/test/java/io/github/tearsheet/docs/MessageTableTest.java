package io.github.tearsheet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTableTest {

  @TempDir static Path temp;
  private static String text;

  @BeforeAll
  static void readTheFile() {
    text = Document.read(MessageTable.FILE).text();
  }

  /** If this fails, run {@link DocumentWriter} and read what has changed. */
  @Test
  void holdsTheMessagesThatArePrinted() throws IOException {
    DocumentWriter writer = new DocumentWriter(ReaderFolder.in(temp));

    assertThat(MessageTable.write(text, writer)).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource
  void hasAnExample_ofEachCode(DiagnosticCode code) {
    assertThat(text.lines()).anyMatch(line -> line.startsWith(code.id() + " "));
  }

  @Test
  void diagnosticsOfPagesNameSubjectAndProblem() {
    assertThat(text.lines().filter(line -> line.matches("TS[0-3].*")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).matches(".{41}[a-z].*: .*([^.]|\\.{3})"));
  }
}
