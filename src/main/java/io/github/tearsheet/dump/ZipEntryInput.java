package io.github.tearsheet.dump;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The data of a zip entry, verified against its checksum at the end. */
final class ZipEntryInput extends FilterInputStream {

  private static final long UNKNOWN = -1;

  private final ZipArchiveEntry entry;
  private final CRC32 checksum;

  ZipEntryInput(InputStream in, ZipArchiveEntry entry) {
    this(in, entry, new CRC32());
  }

  private ZipEntryInput(InputStream in, ZipArchiveEntry entry, CRC32 checksum) {
    super(new CheckedInputStream(in, checksum));
    this.entry = entry;
    this.checksum = checksum;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    boolean known = entry.getCrc() != UNKNOWN;
    if (read < 0 && known && entry.getCrc() != checksum.getValue()) {
      throw new ZipException("the checksum does not fit");
    }
    return read;
  }
}
