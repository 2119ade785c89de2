package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DAMAGED_DUMP;
import static io.github.tearsheet.diagnostic.DiagnosticCode.DUMP_LIMIT_EXCEEDED;
import static io.github.tearsheet.diagnostic.DiagnosticCode.TRUNCATED_DUMP;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;

/**
 * The entries of tar archives in a stream, one archive after another. After damage it resumes at
 * the next header.
 */
final class TarEntries {

  private static final String WHAT = "tar archive";

  /** A name, too, is in the archive, and is read into memory. */
  private static final int LONGEST_HEADER = 1 << 20;

  private final ReadAhead in;

  /** The positions at which the entry at hand begins, with its headers, and the next one does. */
  private long entryOffset;

  private long nextOffset;
  private long dataEnd;

  /** The records of zeros at hand; two are an end mark, but one is enough. */
  private long zeroRecords;

  private @Nullable DumpProblem problem;

  /**
   * @param offset the position of the stream in the archive
   */
  TarEntries(InputStream in, long offset) {
    this.in = new ReadAhead(in, offset);
    nextOffset = offset;
  }

  ReadAhead stored() {
    return in;
  }

  long entryOffset() {
    return entryOffset;
  }

  /** Returns what is wrong with the archive before the entry at hand, or its end. */
  @Nullable DumpProblem takeProblem() {
    DumpProblem taken = problem;
    problem = null;
    return taken;
  }

  /** Goes to the next entry; null at the end of the stream. */
  @Nullable TarArchiveEntry next() throws IOException {
    while (true) {
      try {
        return nextUntilProblem();
      } catch (DumpProblemException e) {
        if (!in.resumeAfterProblem()) {
          throw e;
        }
        report(e.problem());
        nextOffset = in.offset();
      }
    }
  }

  private @Nullable TarArchiveEntry nextUntilProblem() throws IOException {
    in.endAt(Long.MAX_VALUE);
    try {
      in.skipNBytes(nextOffset - in.offset());
      entryOffset = nextOffset;
      Map<String, String> fields = new HashMap<>();
      while (in.has(1)) {
        if (zeroRecords > 0 && !in.has(TarHeader.LENGTH)) {
          passOverEnd();
          return null;
        }
        byte[] bytes = in.bytes(TarHeader.LENGTH);
        if (TarHeader.isZeros(bytes)) {
          zeroRecords++;
        } else if (!TarHeader.isSound(bytes) || new TarHeader(bytes).size().isEmpty()) {
          passOverDamage();
          fields.clear();
        } else {
          zeroRecords = 0;
          TarHeader header = new TarHeader(bytes);
          if (!isForNext(header)) {
            return entry(header, fields);
          }
          readFields(header, fields);
          continue;
        }
        entryOffset = in.offset();
      }
      if (zeroRecords == 0) {
        report(truncated("ends without its end mark"));
      }
    } catch (EOFException e) {
      report(truncated("ends in the middle"));
    }
    return null;
  }

  private DumpProblem truncated(String how) {
    return new DumpProblem(TRUNCATED_DUMP, "%s: %s, at byte %s".formatted(WHAT, how, in.offset()));
  }

  private void passOverDamage() throws IOException {
    long from = in.offset() - TarHeader.LENGTH;
    while (in.has(TarHeader.LENGTH) && !isRecord(in.peek(TarHeader.LENGTH))) {
      in.bytes(TarHeader.LENGTH);
    }
    if (!in.has(TarHeader.LENGTH)) {
      in.readAllBytes();
    }
    reportSkipped(from);
  }

  /**
   * Passes over less than a record after zeros: padding, or an end mark that is cut off, or
   * something else.
   */
  private void passOverEnd() throws IOException {
    long from = in.offset();
    in.skipZeros();
    if (in.has(1)) {
      in.readAllBytes();
      reportSkipped(from);
    } else if (zeroRecords < 2) {
      throw new EOFException();
    }
  }

  private void reportSkipped(long from) {
    report(
        new DumpProblem(
            DAMAGED_DUMP,
            "%s: %s at byte %s, %s bytes were skipped"
                .formatted(
                    WHAT,
                    zeroRecords > 0 ? "something else follows" : "damaged",
                    from,
                    in.offset() - from)));
  }

  private void report(DumpProblem found) {
    problem = problem == null ? found : problem;
  }

  private static boolean isRecord(byte[] bytes) {
    return TarHeader.isZeros(bytes) || TarHeader.isSound(bytes);
  }

  /** Returns whether an entry is about the next one, such as a long name. */
  private static boolean isForNext(TarHeader header) {
    return "LKxgX".indexOf(header.type()) >= 0;
  }

  private void readFields(TarHeader header, Map<String, String> fields) throws IOException {
    long from = in.offset() - TarHeader.LENGTH;
    long size = header.size().orElseThrow();
    if (size > LONGEST_HEADER) {
      report(
          new DumpProblem(
              DUMP_LIMIT_EXCEEDED,
              "entry header: longer than %s bytes, skipped at byte %s"
                  .formatted(LONGEST_HEADER, from)));
      in.skipNBytes(size + padding(size));
      return;
    }
    byte[] bytes = in.bytes((int) size);
    in.skipNBytes(padding(size));
    if (header.type() == 'L' || header.type() == 'K') {
      fields.put(header.type() == 'L' ? "path" : "linkpath", TarHeader.untilZero(bytes));
    } else if (!PaxFields.read(bytes, header.type() == 'g' ? new HashMap<>() : fields)) {
      report(
          new DumpProblem(
              DAMAGED_DUMP, "%s: malformed extended header, at byte %s".formatted(WHAT, from)));
    }
  }

  private TarArchiveEntry entry(TarHeader header, Map<String, String> fields) {
    String name = fields.getOrDefault("path", header.name());
    boolean folder = header.type() == TarConstants.LF_DIR || name.endsWith("/");
    boolean sparse = fields.keySet().stream().anyMatch(field -> field.startsWith("GNU.sparse."));
    byte type =
        folder
            ? TarConstants.LF_DIR
            : sparse ? TarConstants.LF_GNUTYPE_SPARSE : (byte) header.type();
    long stored = PaxFields.number(fields.get("size"), header.size().orElseThrow());
    long size = hasData(header) ? stored : 0;
    TarArchiveEntry entry = new TarArchiveEntry(name, type, true);
    entry.setSize(size);
    entry.setLinkName(fields.getOrDefault("linkpath", header.linkName()));
    dataEnd = in.offset() + size;
    nextOffset = dataEnd + padding(size);
    return entry;
  }

  /** As {@code tar} does, the size of a hard link or a folder is not that of its data. */
  private static boolean hasData(TarHeader header) {
    return header.type() != TarConstants.LF_LINK && header.type() != TarConstants.LF_DIR;
  }

  private static long padding(long size) {
    return -size & (TarHeader.LENGTH - 1);
  }

  /** Returns the data of the entry at hand. */
  InputStream data() {
    in.endAt(dataEnd);
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read < 0 && in.offset() < dataEnd) {
          throw new EOFException();
        }
        return read;
      }
    };
  }
}
