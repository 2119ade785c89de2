package io.github.tearsheet.dump;

import io.github.tearsheet.dump.DumpPosition.Fingerprint;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file or a stream as it is stored, recognised by its first bytes.
 *
 * @param expected the fingerprint of the file in which reading is to resume
 * @param size how many bytes it has; 0 if that is not known
 * @param head its first bytes; none before it is opened
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredFile(Optional<Fingerprint> expected, long size, byte[] head) {

  /** How many bytes are in a fingerprint, if there are so many. */
  static final int MOST_HEAD = 4096;

  static StoredFile unread(Optional<Fingerprint> expected) {
    return new StoredFile(expected, 0, new byte[0]);
  }

  StoredFile withSize(long bytes) {
    return new StoredFile(expected, bytes, head);
  }

  StoredFile withHead(byte[] bytes) {
    return new StoredFile(expected, size, bytes);
  }

  /** How many first bytes are needed to recognise the file. */
  int neededHead() {
    return Math.min(expected.map(Fingerprint::headBytes).orElse(0), MOST_HEAD);
  }

  /** The fingerprint, of no more bytes than the expected one is of: the file may have grown. */
  Fingerprint fingerprint(DumpFormat format) {
    int length = Math.min(head.length, expected.map(Fingerprint::headBytes).orElse(MOST_HEAD));
    CRC32C checksum = new CRC32C();
    checksum.update(head, 0, length);
    return new Fingerprint(format, size, length, (int) checksum.getValue());
  }

  /** Why it is not the file that is expected; empty if it is, or has grown since. */
  Optional<String> difference(DumpFormat format) {
    return expected.flatMap(known -> difference(known, fingerprint(format)));
  }

  private static Optional<String> difference(Fingerprint known, Fingerprint found) {
    if (found.headBytes() < known.headBytes() || found.checksum() != known.checksum()) {
      return Optional.of("the first %s bytes differ".formatted(known.headBytes()));
    }
    if (found.size() > 0 && found.size() < known.size()) {
      return Optional.of("%s bytes instead of %s".formatted(found.size(), known.size()));
    }
    if (found.format() != known.format()) {
      return Optional.of("%s instead of %s".formatted(found.format(), known.format()));
    }
    return Optional.empty();
  }
}
