package io.github.tearsheet.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The data of one entry in a stream, with the descriptor after it: inflated if it is deflated, else
 * as it is stored.
 */
final class ZipEntryData extends InputStream implements CompressedSource {

  private static final String SIGNATURE = "PK\7\b";

  /** How long a descriptor is with its signature; in a large one the sizes have eight bytes. */
  private static final int DESCRIPTOR = 16;

  private static final int LARGE_DESCRIPTOR = 24;

  private final ReadAhead in;
  private final ZipArchiveEntry entry;
  private final boolean described;
  private final long start;
  private final long packedSize;
  private final InputStream data;
  private long count;
  private boolean ended;

  /**
   * @param described whether a descriptor follows the data
   * @param packedSize the number of stored bytes; negative if only the descriptor gives it
   */
  ZipEntryData(ReadAhead in, ZipArchiveEntry entry, boolean described, long packedSize) {
    this.in = in;
    this.entry = entry;
    this.described = described;
    this.packedSize = packedSize;
    start = in.offset();
    if (packedSize >= 0) {
      in.endAt(start + packedSize);
    }
    data = data();
  }

  private InputStream data() {
    if (entry.getMethod() == ZipEntry.DEFLATED) {
      return new InflatedInput(in);
    }
    return packedSize >= 0 ? new EntryInput(in) : new Stored();
  }

  @Override
  public long size() {
    return in.offset() - start;
  }

  @Override
  public long offset() {
    return in.offset();
  }

  @Override
  public boolean ended() {
    return in.ended();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (ended) {
      return -1;
    }
    int read;
    try {
      read = data.read(bytes, offset, length);
    } catch (EOFException e) {
      throw in.ended() ? e : new ZipException("the data is longer than its header says");
    }
    count += Math.max(read, 0);
    if (read < 0) {
      end();
    }
    return read;
  }

  private void end() throws IOException {
    if (in.ended() && size() < packedSize) {
      throw new EOFException();
    }
    long packed = size();
    ended = true;
    in.endAt(Long.MAX_VALUE);
    if (described) {
      readDescriptor(packed);
    }
  }

  private void readDescriptor(long packed) throws IOException {
    int at = in.startsWith(SIGNATURE) ? 4 : 0;
    entry.setCrc(in.number(at, 4));
    boolean large = !fits(at + 4, 4, packed);
    if (large && !fits(at + 4, 8, packed)) {
      throw new ZipException("the sizes do not fit");
    }
    in.skipNBytes(at + (large ? 20 : 12));
  }

  private boolean fits(int at, int length, long packed) throws IOException {
    return in.has(at + 2 * length)
        && in.number(at, length) == packed
        && (!ZipMethods.isCommon(entry) || in.number(at + length, length) == count);
  }

  /** Goes to the end of the entry; returns false if it cannot be found. */
  boolean finish() throws IOException {
    try {
      if (packedSize >= 0) {
        in.endAt(Long.MAX_VALUE);
        in.skipNBytes(Math.max(0, packedSize - size()));
        return true;
      }
      byte[] passed = new byte[8192];
      while (read(passed, 0, passed.length) >= 0) {
        // Only its end matters.
      }
      return true;
    } catch (ZipException e) {
      return false;
    } finally {
      data.close();
    }
  }

  /**
   * Stored bytes up to the descriptor that fits them. Where a byte is damaged, the descriptor has
   * another checksum: then the next record has to follow it.
   */
  private final class Stored extends InputStream {

    private final CRC32 checksum = new CRC32();
    private long read;

    @Override
    public int read() throws IOException {
      if (in.startsWith(SIGNATURE) && isSize() && (isChecksum() || isBeforeRecord())) {
        return -1;
      }
      int b = in.read();
      if (b < 0) {
        throw new EOFException();
      }
      checksum.update(b);
      read++;
      return b;
    }

    /** The checksum is that of the unpacked data. */
    private boolean isChecksum() throws IOException {
      return entry.getMethod() != ZipEntry.STORED || in.number(4, 4) == checksum.getValue();
    }

    private boolean isBeforeRecord() throws IOException {
      return ZipEntries.isRecordAt(in, DESCRIPTOR) || ZipEntries.isRecordAt(in, LARGE_DESCRIPTOR);
    }

    private boolean isSize() throws IOException {
      return in.has(16) && in.number(8, 4) == (read & 0xFFFFFFFFL);
    }

    /** Ends with the first byte that cannot be read: the rest was given out before. */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int b = read();
      if (b < 0) {
        return -1;
      }
      bytes[offset] = (byte) b;
      return 1;
    }
  }
}
