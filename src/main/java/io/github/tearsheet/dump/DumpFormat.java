package io.github.tearsheet.dump;

/** What a dump, or an entry of one, can be once it is unpacked. */
public enum DumpFormat {
  /** Told from the first bytes. */
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
  TAR;

  private static final int TAR_MAGIC = 257;

  /** Tells the format; what is nothing else is text. */
  static DumpFormat of(byte[] head) {
    if (MagicBytes.match(head, 0, "PK\3\4") || MagicBytes.match(head, 0, "PK\5\6")) {
      return ZIP;
    }
    if (MagicBytes.match(head, TAR_MAGIC, "ustar")) {
      return TAR;
    }
    if (MagicBytes.match(head, 0, "WARC/")) {
      return WARC;
    }
    return MagicBytes.beginJsonLines(head) ? JSON_LINES : TEXT;
  }
}
