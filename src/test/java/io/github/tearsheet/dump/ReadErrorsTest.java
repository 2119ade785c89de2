package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors on reading: they name the file, and an interrupt is none of them. */
class ReadErrorsTest {

  @TempDir Path folder;

  @Test
  void namesTheFile_whenTheSystemDoesNot() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Input/output error");
          }

          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("Input/output error");
          }
        };

    try (ArchiveDump dump = ArchiveDump.open(broken, "disk/b.txt", DumpFormat.AUTO)) {
      assertThatThrownBy(() -> dump.iterator().hasNext())
          .isInstanceOf(UncheckedIOException.class)
          .cause()
          .isInstanceOfSatisfying(
              FileSystemException.class, e -> assertThat(e.getFile()).isEqualTo("disk/b.txt"))
          .hasMessage("disk/b.txt: Input/output error");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "zip"})
  void endsTheReading_whenTheThreadIsInterrupted(String kind) throws IOException {
    List<Path> unreadable = new ArrayList<>();
    for (String name : List.of("a.txt", "b.txt", "c.txt")) {
      Files.write(
          folder.resolve(name),
          kind.equals("zip")
              ? Files.readAllBytes(Path.of("testdata/dumps/sound/pages.zip"))
              : "Rain\n".getBytes(UTF_8));
    }

    try (ArchiveDump dump =
        ArchiveDump.builder()
            .threads(1)
            .unreadable((file, why) -> unreadable.add(file))
            .open(folder)) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> dump.forEach(page -> assertThat(page.diagnostics()).isEmpty()))
          .isInstanceOf(UncheckedIOException.class)
          .hasCauseInstanceOf(ClosedByInterruptException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(unreadable).isEmpty();
  }
}
