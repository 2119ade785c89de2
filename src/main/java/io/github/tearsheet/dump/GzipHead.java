package io.github.tearsheet.dump;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Looks into a gzip stream whose first bytes are known. */
final class GzipHead {

  private GzipHead() {}

  /**
   * Whether a web crawl is packed, whose reader unpacks it: record by record, so that each record's
   * place in the file is known.
   */
  static boolean isOfWebCrawl(byte[] head) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      return DumpFormat.of(in.readNBytes(5)) == DumpFormat.WARC;
    } catch (IOException e) {
      return false; // too short or damaged: whoever reads it will say so
    }
  }
}
