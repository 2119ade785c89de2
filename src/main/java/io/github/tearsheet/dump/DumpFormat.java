package io.github.tearsheet.dump;

import io.github.tearsheet.internal.check.UnsupportedFormat;
import java.util.List;
import java.util.Optional;

/** The format of a dump, or of an entry in one, after decompression. */
public enum DumpFormat {
  /** Detected from the first bytes. */
  AUTO,
  /** Pages of text, one after another. */
  TEXT,
  /** An object a line that holds the text of a page, as in C4 and exports of FineWeb. */
  JSON_LINES,
  /** A web crawl: WARC, or WET, of which the {@code conversion} records hold text. */
  WARC,
  /** A zip archive of texts. */
  ZIP,
  /** A tar archive of texts. */
  TAR,
  /** A table with the text of a page in each row, as FineWeb is published. Only read of a file. */
  PARQUET;

  /** The name of Parquet in messages. */
  static final String PARQUET_NAME = "Parquet";

  private static final List<String> ZIP_STARTS =
      List.of("PK\3\4", "PK\5\6", "PK\7\bPK\3\4", "PK00PK\3\4");

  static boolean isZip(byte[] head) {
    return ZIP_STARTS.stream().anyMatch(start -> MagicBytes.match(head, 0, start));
  }

  /** Returns the format; empty for other data, which is text or is not read at all. */
  static Optional<DumpFormat> of(byte[] head) {
    if (isZip(head)) {
      return Optional.of(ZIP);
    }
    if (TarHeader.hasMagic(head) || TarHeader.isSound(head)) {
      return Optional.of(TAR);
    }
    if (MagicBytes.match(head, 0, "WARC/")) {
      return Optional.of(WARC);
    }
    return switch (UnsupportedFormat.of(head).orElse("")) {
      case UnsupportedFormat.JSON_LINES -> Optional.of(JSON_LINES);
      case PARQUET_NAME -> Optional.of(PARQUET);
      case UnsupportedFormat.TAR_NAME -> Optional.of(TAR);
      default -> Optional.empty();
    };
  }
}
