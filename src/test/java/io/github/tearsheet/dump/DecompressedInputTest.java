package io.github.tearsheet.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class DecompressedInputTest {

  private final DumpRun run = new DumpRun(new DumpOptions.Builder().build());

  @Test
  void supportsNoMark_becauseBytesReadTwiceWouldCountTwice() {
    assertThat(unpacked(new byte[0]).markSupported()).isFalse();
  }

  @Test
  void readsByteByByte_alsoAfterASkip() throws IOException {
    InputStream in = unpacked(new byte[] {1, 2, (byte) 0xFF});

    assertThat(in.skip(0)).isZero();
    assertThat(in.skip(2)).isEqualTo(2);
    assertThat(in.read()).isEqualTo(0xFF);
    assertThat(in.read()).isEqualTo(-1);
    assertThat(in.skip(1)).isZero();
  }

  private InputStream unpacked(byte[] bytes) {
    ByteArrayInputStream decoder = new ByteArrayInputStream(bytes);
    return new DecompressedInput(decoder, "the stream", new CountingInput(decoder), run);
  }
}
