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
  GZIP("gzip", "\u001F\u008B\b"),
  BZIP2("bzip2", "BZh"),
  XZ("xz", "\u00FD7zXZ\0"),
  ZSTD("zstd", "(\u00B5/\u00FD");

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
  private boolean matches(byte[] head) {
    boolean begins = head.length > 1 && MagicBytes.matchOrCut(head, 0, magic);
    return switch (this) {
      case GZIP, XZ -> begins;
      case BZIP2 -> begins && isBzip2(head);
      case ZSTD -> begins || isFrame(head);
    };
  }

  /** Text can begin as a bzip2 stream does. Its first block shows that it is one. */
  private static boolean isBzip2(byte[] head) {
    return head.length > 3
        && head[3] >= '1'
        && head[3] <= '9'
        && (MagicBytes.matchOrCut(head, 4, "1AY&SY")
            || MagicBytes.matchOrCut(head, 4, "\u0017rE8P\u0090"));
  }

  /** A frame to be skipped can be the first of a zstd stream. */
  private static boolean isFrame(byte[] head) {
    return MagicBytes.match(head, 1, "*M\u0018") && (head[0] & 0xF0) == 0x50;
  }

  /**
   * Unpacks a stream, of several members or frames too.
   *
   * @param file holds the bytes of the stream as they are stored; null if they are not those of one
   */
  DecompressedInput unpack(InputStream in, @Nullable Path file, DumpRun run) throws IOException {
    CountingInput packed = new CountingInput(in);
    String what = label + " stream";
    InputStream unpacked;
    try {
      unpacked = decoder(packed, file, run.options().limits());
    } catch (IOException e) {
      throw new DumpProblemException(DumpProblem.of(e, what, packed));
    }
    return new DecompressedInput(unpacked, what, packed, run);
  }

  /**
   * Opens a decoder.
   *
   * @param file holds the bytes of the stream as they are stored; null if they are not those of one
   */
  InputStream decoder(InputStream in, @Nullable Path file, DumpLimits limits) throws IOException {
    return switch (this) {
      case GZIP -> new GzipMembers(in);
      case BZIP2 ->
          OptionalDependency.COMMONS_COMPRESS.use("reading bzip2", () -> Bzip2Decoder.open(in));
      case XZ -> OptionalDependency.XZ.use("reading xz", () -> XzDecoder.open(in, file, limits));
      case ZSTD -> OptionalDependency.ZSTD.use("reading zstd", () -> ZstdDecoder.open(in, limits));
    };
  }

  // Each library in a class of its own, so that those who lack it can read the others' formats.

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
