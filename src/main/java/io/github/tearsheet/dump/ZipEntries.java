package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DAMAGED_DUMP;
import static io.github.tearsheet.diagnostic.DiagnosticCode.TRUNCATED_DUMP;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.commons.compress.archivers.zip.GeneralPurposeBit;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * The entries of zip archives in a stream, one archive after another. After damage it resumes at
 * the next entry.
 */
final class ZipEntries {

  private static final String ENTRY = "PK\3\4";
  private static final String DIRECTORY = "PK\1\2";
  private static final String END = "PK\5\6";
  private static final String SPANNED = "PK\7\b";
  private static final String NOT_SPANNED = "PK00";

  /** The newest version of the format that an entry can need, as it is written. */
  private static final int NEWEST = 63;

  /** Extra fields of an entry are usually shorter; longer ones are checked. */
  private static final int USUAL_EXTRA = 1024;

  private final ReadAhead in;
  private @Nullable ZipEntryData data;

  /** The entries met in the archive at hand, and those that its directory lists. */
  private long met;

  private long listed;
  private boolean atEnd;
  private boolean directoryDamaged;
  private @Nullable DumpProblem program;
  private @Nullable DumpProblem problem;

  /**
   * @param program what to report if there is no archive after the program that the stream begins
   *     with; null if it begins with the archive
   */
  ZipEntries(InputStream in, @Nullable DumpProblem program) {
    this.in = new ReadAhead(in);
    this.program = program;
  }

  ReadAhead stored() {
    return in;
  }

  /** Returns what is wrong with the archive before the entry at hand, or its end. */
  @Nullable DumpProblem takeProblem() {
    DumpProblem taken = problem;
    problem = null;
    return taken;
  }

  /** Returns the data of the entry at hand. */
  ZipEntryData data() {
    if (data == null) {
      throw new IllegalStateException("an entry was found");
    }
    return data;
  }

  /** Goes to the next entry; null at the end of the stream. */
  @Nullable ZipArchiveEntry next() throws IOException {
    try {
      return nextOf(data);
    } catch (EOFException e) {
      report(
          new DumpProblem(
              TRUNCATED_DUMP,
              "zip archive: ends in the middle, at byte %s".formatted(in.offset())));
      return null;
    }
  }

  private @Nullable ZipArchiveEntry nextOf(@Nullable ZipEntryData last) throws IOException {
    data = null;
    if (last != null && !last.finish()) {
      findRecord();
    }
    if (program != null) {
      while (in.has(1) && !isNewEntry()) {
        in.read();
      }
      if (!in.has(1)) {
        report(program);
        return null;
      }
      program = null;
    }
    if (met == 0) {
      in.skipZeros();
    }
    if (met == 0 && (in.startsWith(SPANNED) || in.startsWith(NOT_SPANNED))) {
      in.bytes(4);
    }
    while (!isEntry()) {
      if (!passOverOther()) {
        return null;
      }
    }
    return entry();
  }

  /** Skips a record that is not an entry; returns false at the end of the stream. */
  private boolean passOverOther() throws IOException {
    if (atEnd) {
      in.skipZeros();
      if (isEntry()) {
        return true;
      }
    }
    if (!in.has(1)) {
      if (!atEnd) {
        throw new EOFException();
      }
      return false;
    }
    if (in.startsWith(DIRECTORY)) {
      listed++;
      in.skipNBytes(46 + in.number(28, 2) + in.number(30, 2) + in.number(32, 2));
    } else if (in.startsWith("PK\6\6")) {
      in.skipNBytes(12 + Math.max(0, in.number(4, 8)));
    } else if (in.startsWith("PK\6\7")) {
      in.skipNBytes(20);
    } else if (in.startsWith("PK\5\5")) {
      in.skipNBytes(6 + in.number(4, 2));
    } else if (in.startsWith(END)) {
      in.skipNBytes(22 + in.number(20, 2));
      endArchive();
    } else {
      passOverDamage();
    }
    return true;
  }

  private void endArchive() {
    if (directoryDamaged || listed != met) {
      report(new DumpProblem(DAMAGED_DUMP, "zip archive: its directory is damaged"));
    }
    atEnd = true;
    met = 0;
    listed = 0;
    directoryDamaged = false;
  }

  private void passOverDamage() throws IOException {
    long from = in.offset();
    findRecord();
    if (listed > 0) {
      directoryDamaged = true;
      return;
    }
    report(
        new DumpProblem(
            DAMAGED_DUMP,
            "%s at byte %s, %s bytes were skipped"
                .formatted(
                    atEnd ? "zip archive: something else follows" : "zip archive: damaged",
                    from,
                    in.offset() - from)));
  }

  private void report(DumpProblem found) {
    problem = problem == null ? found : problem;
  }

  /** Goes to the next record, or to the end. */
  private void findRecord() throws IOException {
    while (in.has(1) && !isRecord()) {
      in.read();
    }
  }

  private boolean isRecord() throws IOException {
    return in.startsWith("PK") && (isNewEntry() || in.startsWith(DIRECTORY) || in.startsWith(END));
  }

  /** Returns whether an entry or the directory is so far ahead. */
  static boolean isRecordAt(ReadAhead in, int ahead) throws IOException {
    return in.hasAt(ahead, ENTRY) || in.hasAt(ahead, DIRECTORY);
  }

  /** Returns whether an entry begins, anywhere in the stream. */
  private boolean isNewEntry() throws IOException {
    return isEntry() && in.has(ZipHeader.LENGTH) && in.number(4, 2) <= NEWEST;
  }

  /**
   * Returns whether an entry begins where one can. A damaged length of its extra fields would make
   * the next entries part of them.
   */
  private boolean isEntry() throws IOException {
    if (!in.startsWith(ENTRY)) {
      return false;
    }
    int extra = in.has(ZipHeader.LENGTH) ? (int) in.number(28, 2) : 0;
    int from = extra > USUAL_EXTRA ? ZipHeader.LENGTH + (int) in.number(26, 2) : 0;
    return extra <= USUAL_EXTRA
        || (from + extra <= ReadAhead.MOST && in.has(from + extra) && isExtra(from, from + extra));
  }

  /** Returns whether fields with their lengths fill the bytes; alignment can follow. */
  private boolean isExtra(int from, int to) throws IOException {
    int at = from;
    while (to - at >= 4) {
      at += 4 + (int) in.number(at + 2, 2);
    }
    return at <= to;
  }

  private ZipArchiveEntry entry() throws IOException {
    byte[] bytes = in.bytes(ZipHeader.LENGTH);
    ZipHeader fields = new ZipHeader(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    ZipArchiveEntry entry = new ZipArchiveEntry(new String(in.bytes(fields.nameLength()), UTF_8));
    byte[] extra = in.bytes(fields.extraLength());
    met++;
    atEnd = false;
    entry.setGeneralPurposeBit(GeneralPurposeBit.parse(bytes, ZipHeader.FLAGS));
    entry.setMethod(fields.method());
    if (!fields.hasDescriptor()) {
      entry.setCrc(fields.checksum());
    }
    data = new ZipEntryData(in, entry, fields.hasDescriptor(), fields.packedSize(extra));
    return entry;
  }
}
