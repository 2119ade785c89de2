package io.github.tearsheet.dump;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The output of an xz file that may be cut. XZ for Java gives out nothing of its last chunk, which
 * can be all of a small file. Here two more decoders read that chunk: for one the missing bytes are
 * all 00, for the other all FF. An LZMA decoder makes each choice by comparing a number with the
 * bytes that it has read, so both choose alike until they need a missing byte. What they agree on
 * is what the file holds.
 */
final class CutXzInput extends FilterInputStream {

  /** At least as many bytes as can be missing from a chunk. */
  private static final int LONGEST_CHUNK = 1 << 16;

  /** After different choices, a few bytes can be the same by chance. */
  private static final int DOUBTFUL_BYTES = 8;

  private final Path file;
  private final CompressedMembers.Decoder decoder;
  private final byte[] one = new byte[1];
  private long count;
  private @Nullable EOFException cut;

  /**
   * @param in what the decoder gives for the whole file
   * @param decoder opens a stream like it for other bytes
   */
  CutXzInput(InputStream in, Path file, CompressedMembers.Decoder decoder) {
    super(in);
    this.file = file;
    this.decoder = decoder;
  }

  @Override
  public int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (cut == null) {
      try {
        int read = in.read(bytes, offset, length);
        count += Math.max(read, 0);
        return read;
      } catch (EOFException e) {
        cut = e;
        in.close();
        in = new ByteArrayInputStream(rest());
      }
    }
    int read = in.read(bytes, offset, length);
    if (read < 0) {
      throw cut;
    }
    return read;
  }

  private byte[] rest() {
    byte[] low = rest((byte) 0);
    byte[] high = rest((byte) 0xFF);
    int different = Arrays.mismatch(low, high);
    return different < 0 ? low : Arrays.copyOf(low, Math.max(different - DOUBTFUL_BYTES, 0));
  }

  private byte[] rest(byte missing) {
    byte[] padding = new byte[LONGEST_CHUNK];
    Arrays.fill(padding, missing);
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    try (InputStream stored = Files.newInputStream(file);
        InputStream whole = new SequenceInputStream(stored, new ByteArrayInputStream(padding));
        InputStream unpacked = decoder.open(whole)) {
      unpacked.skipNBytes(count);
      for (int b = unpacked.read(); b >= 0; b = unpacked.read()) {
        rest.write(b);
      }
    } catch (IOException | RuntimeException e) {
      return rest.toByteArray(); // the padding cannot be decoded
    }
    return rest.toByteArray();
  }
}
