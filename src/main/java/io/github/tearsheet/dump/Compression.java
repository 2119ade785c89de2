package io.github.tearsheet.dump;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.XZInputStream;

/** The compressions that can be around a dump, detected from its first bytes. */
enum Compression {
  GZIP("gzip", "\u001F\u008B") {
    @Override
    InputStream decoder(InputStream in) throws IOException {
      return new GzipMembers(in);
    }
  },
  BZIP2("bzip2", "BZh") {
    @Override
    InputStream decoder(InputStream in) throws IOException {
      return OptionalDependency.COMMONS_COMPRESS.use("bzip2", () -> Bzip2Decoder.open(in));
    }
  },
  XZ("xz", "\u00FD7zXZ\0") {
    @Override
    InputStream decoder(InputStream in) throws IOException {
      return OptionalDependency.XZ.use("xz", () -> XzDecoder.open(in));
    }
  },
  ZSTD("zstd", "(\u00B5/\u00FD") {
    @Override
    InputStream decoder(InputStream in) throws IOException {
      return OptionalDependency.ZSTD.use("zstd", () -> ZstdDecoder.open(in));
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
    return Arrays.stream(values())
        .filter(compression -> MagicBytes.match(head, 0, compression.magic))
        .findFirst();
  }

  /** Unpacks a stream, of several members or frames too. */
  InputStream unpack(InputStream in, DumpRun run) throws IOException {
    CountingInput packed = new CountingInput(in);
    String what = "the " + label + " stream";
    InputStream decoder;
    try {
      decoder = decoder(packed);
    } catch (IOException e) {
      throw new DumpProblemException(DumpProblem.of(e, what, packed));
    }
    return new DecompressedInput(decoder, what, packed, run);
  }

  abstract InputStream decoder(InputStream in) throws IOException;

  // Each library in a class of its own, that those who lack it can read the others' formats.

  private static final class Bzip2Decoder {
    static InputStream open(InputStream in) throws IOException {
      return new BZip2CompressorInputStream(in, true);
    }
  }

  private static final class XzDecoder {

    static InputStream open(InputStream in) throws IOException {
      return new XZInputStream(in, memoryLimit());
    }

    /** In KiB: a dictionary may take half of the memory, but no more. */
    private static int memoryLimit() {
      return (int) Math.min(Runtime.getRuntime().maxMemory() / 2048, Integer.MAX_VALUE);
    }
  }

  private static final class ZstdDecoder {
    static InputStream open(InputStream in) throws IOException {
      return new ZstdInputStream(in);
    }
  }
}
