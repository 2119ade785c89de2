package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DAMAGED_DUMP;
import static io.github.tearsheet.diagnostic.DiagnosticCode.DUMP_LIMIT_EXCEEDED;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The output of a decoder, limited in size; decoder errors become problems of the dump. */
final class DecompressedInput extends FilterInputStream {

  /** Below this no ratio is too high: a page of blank lines packs very well. */
  private static final long FREE_BYTES = 64 << 20;

  private final String what;
  private final CompressedSource packed;
  private final DumpRun run;
  private long count;

  /** The problem of the bytes before the stream, until it is taken. */
  private @Nullable DumpProblem problem;

  DecompressedInput(InputStream in, String what, CompressedSource packed, DumpRun run) {
    super(in);
    this.what = what;
    this.packed = packed;
    this.run = run;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read;
    try {
      read = in.read(bytes, offset, length);
    } catch (UncheckedIOException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DumpProblemException(DumpProblem.of(e, what, packed));
    }
    count += Math.max(read, 0);
    run.unpacked(Math.max(read, 0));
    checkRatio(what, count, packed.size(), packed.offset(), run);
    return read;
  }

  /**
   * Goes on after damage where the format allows it: with the next member of a gzip stream.
   *
   * @return where the next member begins among the stored bytes; negative if there is none
   */
  long resume() {
    return in instanceof GzipMembers gzip ? gzip.resume() : -1;
  }

  /** Reports the zero bytes before the stream, which the decoder skips. */
  void beginsAfter(int zeros) {
    problem =
        new DumpProblem(
            DAMAGED_DUMP,
            "%s: begins at byte %s, %s".formatted(what, zeros, WarcRecords.skipped(zeros)));
  }

  /** Returns what is wrong with bytes that were read without a failure, and forgets it. */
  @Nullable DumpProblem takeProblem() {
    DumpProblem before = problem;
    problem = null;
    if (before != null) {
      return before;
    }
    long end = in instanceof GzipMembers gzip ? gzip.takeWrongChecksum() : -1;
    return end < 0
        ? null
        : new DumpProblem(
            DAMAGED_DUMP,
            "%s: damaged at byte %s or before (%s)"
                .formatted(what, end, GzipMembers.WRONG_CHECKSUM));
  }

  /**
   * Insists that what is unpacked is not far larger than what is packed.
   *
   * @throws IOException if it is; the reading has been stopped
   */
  static void checkRatio(String what, long count, long packed, long offset, DumpRun run)
      throws IOException {
    int ratio = run.options().limits().ratio();
    if (count > FREE_BYTES && count / ratio > packed) {
      throw run.stop(
          new DumpProblem(
              DUMP_LIMIT_EXCEEDED,
              "%s: unpacks to more than %s times its size, at byte %s"
                  .formatted(what, ratio, offset)));
    }
  }

  /** Passes over bytes by reading them, so that they count. */
  @Override
  public long skip(long n) throws IOException {
    byte[] passed = new byte[(int) Math.min(n, 8192)];
    int read = passed.length == 0 ? 0 : read(passed, 0, passed.length);
    return Math.max(read, 0);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
