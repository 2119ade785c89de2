package io.github.tearsheet.dump;

import com.github.luben.zstd.ZstdInputStream;
import io.github.tearsheet.internal.library.OptionalDependency;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.SingleXZInputStream;

/** The compressions that can be around a dump, detected from its first bytes. */
enum Compression {
  GZIP("gzip", "\u001F\u008B\b") {
    @Override
    InputStream decoder(InputStream in, @Nullable Path file, DumpLimits limits) throws IOException {
      return new GzipMembers(in);
    }
  },
  BZIP2("bzip2", "BZh") {
    @Override
    InputStream decoder(InputStream in, @Nullable Path file, DumpLimits limits) throws IOException {
      return OptionalDependency.COMMONS_COMPRESS.use("reading bzip2", () -> Bzip2Decoder.open(in));
    }

    @Override
    boolean matches(byte[] head) {
      return super.matches(head)
          && head.length > 3
          && head[3] >= '1'
          && head[3] <= '9'
          && (MagicBytes.matchOrCut(head, 4, "1AY&SY")
              || MagicBytes.matchOrCut(head, 4, "\u0017rE8P\u0090"));
    }
  },
  XZ("xz", "\u00FD7zXZ\0") {
    @Override
    InputStream decoder(InputStream in, @Nullable Path file, DumpLimits limits) throws IOException {
      return OptionalDependency.XZ.use("reading xz", () -> XzDecoder.open(in, file, limits));
    }
  },
  ZSTD("zstd", "(\u00B5/\u00FD") {
    @Override
    InputStream decoder(InputStream in, @Nullable Path file, DumpLimits limits) throws IOException {
      return OptionalDependency.ZSTD.use("reading zstd", () -> ZstdDecoder.open(in, limits));
    }

    /** A frame to be skipped can be the first. */
    @Override
    boolean matches(byte[] head) {
      return super.matches(head)
          || (MagicBytes.match(head, 1, "*M\u0018") && (head[0] & 0xF0) == 0x50);
    }
  };

  private final String label;
  private final String magic;

  Compression(String label, String magic) {
    this.label = label;
    this.magic = magic;
  }

  /** Returns the compression that the first bytes show. */
  static Optional<Compression> of(byte[] head) {
    return Arrays.stream(values()).filter(compression -> compression.matches(head)).findFirst();
  }

  /** A text of one character can be the first byte of a magic number. */
  boolean matches(byte[] head) {
    return head.length > 1 && MagicBytes.matchOrCut(head, 0, magic);
  }

  /**
   * Unpacks a stream, of several members or frames too.
   *
   * @param file holds the bytes of the stream as they are stored; null if they are not those of one
   */
  DecompressedInput unpack(InputStream in, @Nullable Path file, DumpRun run) throws IOException {
    CountingInput packed = new CountingInput(in);
    String what = label + " stream";
    InputStream decoder;
    try {
      decoder = decoder(packed, file, run.options().limits());
    } catch (IOException e) {
      throw new DumpProblemException(DumpProblem.of(e, what, packed));
    }
    return new DecompressedInput(decoder, what, packed, run);
  }

  /**
   * Opens a decoder.
   *
   * @param file holds the bytes of the stream as they are stored; null if they are not those of one
   */
  abstract InputStream decoder(InputStream in, @Nullable Path file, DumpLimits limits)
      throws IOException;

  // Each library in a class of its own, that those who lack it can read the others' formats.

  private static final class Bzip2Decoder {
    static InputStream open(InputStream in) throws IOException {
      return new CompressedMembers(in, BZIP2.magic, BZip2CompressorInputStream::new);
    }
  }

  private static final class XzDecoder extends FilterInputStream {

    private final DecoderLimit limit;
    private final byte[] one = new byte[1];

    private XzDecoder(InputStream in, DecoderLimit limit) throws IOException {
      super(new SingleXZInputStream(in, (int) Math.min(limit.bytes() / 1024, Integer.MAX_VALUE)));
      this.limit = limit;
    }

    static InputStream open(InputStream in, @Nullable Path file, DumpLimits limits)
        throws IOException {
      CompressedMembers.Decoder decoder = stream -> members(stream, DecoderLimit.onHeap(limits));
      return file == null ? decoder.open(in) : new CutXzInput(decoder.open(in), file, decoder);
    }

    private static InputStream members(InputStream in, DecoderLimit limit) throws IOException {
      return new CompressedMembers(in, XZ.magic, member -> new XzDecoder(member, limit));
    }

    @Override
    public int read() throws IOException {
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return super.read(bytes, offset, length);
      } catch (MemoryLimitException e) {
        throw limit.exceeded("xz stream", e.getMemoryNeeded() * 1024L);
      }
    }
  }

  private static final class ZstdDecoder {

    private static final int ANY_WINDOW = 31;

    /** The frames are checked before the decoder has them. */
    static InputStream open(InputStream in, DumpLimits limits) throws IOException {
      return new ZstdInputStream(new ZstdFrames(in, DecoderLimit.ofNative(limits)))
          .setLongMax(ANY_WINDOW);
    }
  }
}
