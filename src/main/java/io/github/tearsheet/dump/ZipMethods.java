package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DAMAGED_DUMP;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/** The methods by which the entries of zip archives are packed. */
final class ZipMethods {

  private static final Map<Integer, Compression> DECODERS =
      Map.of(12, Compression.BZIP2, 93, Compression.ZSTD, 95, Compression.XZ);

  /** The names of methods that are not read. */
  private static final Map<Integer, String> NAMES =
      Map.of(1, " (Shrink)", 6, " (Implode)", 9, " (Deflate64)", 14, " (LZMA)", 98, " (PPMd)");

  private ZipMethods() {}

  /** Returns whether an entry is stored or deflated, the two methods that need no library. */
  static boolean isCommon(ZipArchiveEntry entry) {
    return entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
  }

  /** Returns why an entry is not read; null if it is. */
  static @Nullable DumpProblem refusal(ZipArchiveEntry entry) {
    int method = entry.getMethod();
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return new DumpProblem(DAMAGED_DUMP, "entry: encrypted");
    }
    return isCommon(entry) || DECODERS.containsKey(method)
        ? null
        : new DumpProblem(
            DAMAGED_DUMP,
            "entry: packed with method %s%s".formatted(method, NAMES.getOrDefault(method, "")));
  }

  /** Unpacks the data of an entry, unless its method is a common one. */
  static InputStream unpack(InputStream data, ZipArchiveEntry entry, DumpRun run)
      throws IOException {
    Compression decoder = DECODERS.get(entry.getMethod());
    return decoder == null ? data : decoder.decoder(data, null, run.options().limits());
  }
}
