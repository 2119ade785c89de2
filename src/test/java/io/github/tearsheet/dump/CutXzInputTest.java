package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tearsheet.dump.DumpWriter.Packing;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutXzInputTest {

  /** The stream header, and the index and the footer at the end. */
  private static final int FRAME = 120;

  @TempDir private Path folder;

  @Test
  void givesOutWhatXzDoes_whereverTheFileIsCut() throws IOException {
    String text = words(4_000);
    byte[] packed = TestDumps.packed(Packing.XZ, text.getBytes(US_ASCII));
    for (int cut = 24; cut < packed.length; cut += 100) {
      Path file = Files.write(folder.resolve("cut.xz"), Arrays.copyOf(packed, cut));

      String unpacked = untilTheCut(file);

      // Random letters are packed evenly: each packed byte holds as much of the text.
      long share = (long) text.length() * (cut - FRAME) / packed.length;
      assertThat(text).as("cut at %d", cut).startsWith(unpacked);
      assertThat(unpacked.length()).as("cut at %d", cut).isGreaterThanOrEqualTo((int) share - 100);
    }
  }

  @Test
  void givesOutAllOfASoundFile() throws IOException {
    byte[] text = words(100).getBytes(US_ASCII);
    Path file = Files.write(folder.resolve("sound.xz"), TestDumps.packed(Packing.XZ, text));

    try (InputStream in = open(file)) {
      assertThat(in.readAllBytes()).isEqualTo(text);
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  private String untilTheCut(Path file) throws IOException {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
    try (InputStream in = open(file)) {
      assertThatExceptionOfType(EOFException.class).isThrownBy(() -> in.transferTo(unpacked));
      assertThatExceptionOfType(EOFException.class).as("once more").isThrownBy(in::read);
    }
    return unpacked.toString(US_ASCII);
  }

  private static InputStream open(Path file) throws IOException {
    DumpLimits limits = new DumpRun(new DumpOptions.Builder().build()).options().limits();
    return Compression.XZ.decoder(Files.newInputStream(file), file, limits);
  }

  private static String words(int count) {
    Random random = new Random(1);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      random.ints(5, 'a', 'z' + 1).forEach(letter -> words.append((char) letter));
      words.append(' ');
    }
    return words.toString();
  }
}
