package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ProcessRun;
import io.github.tearsheet.TestPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** Exit status, streams, working folder and interruption of the real process. */
class TearsheetProcessTest {

  private static final byte[] PAGE =
      new TestPage(TestPage.FOLDER.resolve("articles/caption-ap-and-dateline.txt")).bytes();

  @TempDir Path folder;

  @Test
  void writesStandardInputToStandardOutput_inUtf8() {
    ProcessRun run = ProcessRun.java(folder, PAGE, Tearsheet.class.getName(), "parse", "-");

    assertThat(run.status()).isZero();
    assertThat(run.errors()).isEmpty();
    assertThat(run.output())
        .startsWith("{\"source\":\"<stdin>\"")
        .contains("\u2014 right on your browser")
        .hasLineCount(1);
  }

  @Test
  void namesPathsAsTyped_andExitsWithTheStatus() throws IOException {
    Files.writeString(folder.resolve("page.txt"), "Rain\n\nIt rained.\n");
    Files.writeString(folder.resolve("tearsheet.properties"), "select = TS101\n");

    ProcessRun run =
        ProcessRun.java(folder, Tearsheet.class.getName(), "validate", "page.txt", "missing");

    assertThat(run.status()).isEqualTo(Tearsheet.UNUSABLE);
    assertThat(run.output()).startsWith("page.txt:1:1: error TS101: ").doesNotContain("TS102");
    assertThat(run.errors()).isEqualTo("tearsheet: missing: no such file or folder\n");
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  void endsWithAWholeLine_whenInterrupted() throws IOException, InterruptedException {
    Process parse =
        new ProcessBuilder(ProcessRun.command(Tearsheet.class.getName(), "parse", "-")).start();
    try (InputStream output = parse.getInputStream()) {
      Thread input = new Thread(() -> writeUntilItEnds(parse.getOutputStream()));
      input.setDaemon(true);
      input.start();
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      written.writeBytes(output.readNBytes(1 << 20));

      parse.toHandle().destroy(); // as Ctrl-C, for the virtual machine
      output.transferTo(written);

      assertThat(parse.waitFor()).isNotZero();
      assertThat(written.toString(UTF_8)).endsWith("}\n");
      assertThat(written.toString(UTF_8).lines())
          .allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    } finally {
      parse.destroyForcibly();
    }
  }

  private static void writeUntilItEnds(OutputStream input) {
    try (input) {
      while (true) {
        input.write(PAGE);
        input.write('\n');
      }
    } catch (IOException e) {
      // The process has ended.
    }
  }
}
