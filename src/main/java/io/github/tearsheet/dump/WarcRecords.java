package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DAMAGED_DUMP;
import static io.github.tearsheet.diagnostic.DiagnosticCode.DUMP_LIMIT_EXCEEDED;
import static io.github.tearsheet.diagnostic.DiagnosticCode.TRUNCATED_DUMP;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The records of a web crawl. Where one is damaged, the next begins at a version line, or at the
 * next member of a gzip stream.
 */
final class WarcRecords {

  private static final int LONGEST_HEADER = 1 << 16;
  private static final int TOO_LONG = -1;
  private static final int LONGEST_VERSION_LINE = 64;
  private static final byte[] VERSION = "WARC/".getBytes(US_ASCII);
  private static final byte[] FIELD = "WARC-".getBytes(US_ASCII);

  private final ByteWindow window;
  private final int limit;

  // Of the record at hand.
  private List<DumpProblem> problems = List.of();
  private long offset;

  /** How many bytes of its body were let go of: only of one that is longer than the limit. */
  private long dropped;

  WarcRecords(ByteWindow window, int limit) {
    this.window = window;
    this.limit = limit;
  }

  /** Returns how many bytes of a window are needed for records of a length. */
  static int windowSize(int limit) {
    return limit + 2 * LONGEST_HEADER;
  }

  /** Goes to a place, also after damage that was met before it; returns false if there is none. */
  boolean passOver(long to) {
    while (window.offset() < to) {
      window.atLeast(1);
      if (window.length() == 0 && window.resume() == null) {
        return false;
      }
      window.drop((int) Math.min(window.length(), to - window.offset()));
    }
    return true;
  }

  /** Returns the next record, or the bytes before it that are not part of one; null at the end. */
  @Nullable WarcRecord next() {
    problems = new ArrayList<>();
    window.atLeast(ByteWindow.BYTE_ORDER_MARK.length);
    if (window.offset() == 0 && window.matches(ByteWindow.BYTE_ORDER_MARK, 0)) {
      window.drop(ByteWindow.BYTE_ORDER_MARK.length);
    }
    for (int count = lineEnds(0); count > 0; count = lineEnds(0)) {
      window.drop(count);
    }
    offset = window.offset();
    dropped = passOverZeros();
    if (window.length() == 0) {
      return resumed() ? gap() : null;
    }
    boolean begins = dropped == 0 && beginsRecord();
    int header = begins ? headerLength() : 0;
    if (header <= 0) {
      return skip(begins, header == TOO_LONG);
    }
    WarcHeader read = WarcHeader.parse(window.copy(0, header));
    window.drop(header);
    if (read.fault() != null) {
      problem(read.fault());
    }
    return body(read);
  }

  /** Returns how many zero bytes were passed over: at the end of a crawl they pad it. */
  private long passOverZeros() {
    long count = 0;
    window.atLeast(1);
    while (window.length() > 0 && window.at(0) == 0) {
      window.drop(1);
      count++;
      window.atLeast(1);
    }
    return count;
  }

  /** The version line can be damaged, if what follows it is not. */
  private boolean beginsRecord() {
    window.atLeast(2 * LONGEST_VERSION_LINE);
    boolean later = window.line(0, LONGEST_VERSION_LINE).indexOf("WARC/") > 0;
    return window.matches(VERSION, 0) || (isFieldBelow(0) && !later);
  }

  /** Returns whether the line at a place is short and has a header field below it. */
  private boolean isFieldBelow(int at) {
    int end = at + window.line(at, LONGEST_VERSION_LINE).length();
    return window.matches(FIELD, end + 1) || window.matches(FIELD, end + 2);
  }

  /**
   * The length of a header with its blank line; 0 if it has none before the next record, {@link
   * #TOO_LONG} if it may have one after the limit.
   */
  private int headerLength() {
    int line = 0;
    for (int at = 0; at < LONGEST_HEADER; at++) {
      window.atLeast(at + LONGEST_VERSION_LINE);
      if (at >= window.length() || (line > 0 && isRecordStart(at))) {
        return 0;
      }
      if (window.at(at) == '\n') {
        boolean blank = at == line || (at == line + 1 && window.at(line) == '\r');
        if (blank) {
          return at + 1;
        }
        line = at + 1;
      }
    }
    return TOO_LONG;
  }

  private WarcRecord skip(boolean header, boolean tooLong) {
    int next = recordStart(dropped == 0 ? 1 : 0);
    long count = dropped + next;
    window.drop(next);
    if (tooLong) {
      problems.add(
          new DumpProblem(
              DUMP_LIMIT_EXCEEDED,
              "record at byte %s: its header is longer than %s bytes: %s"
                  .formatted(offset, LONGEST_HEADER, skipped(count))));
    } else if (header && window.length() == 0 && window.problem() == null) {
      problems.add(cut());
    } else if (header) {
      problem("its header has no end: " + skipped(count));
    } else {
      problems.add(
          new DumpProblem(
              DAMAGED_DUMP, "no record begins at byte %s: %s".formatted(offset, skipped(count))));
    }
    return gap();
  }

  /** Returns how many bytes were skipped, for a message. */
  static String skipped(long count) {
    return count == 1 ? "1 byte was skipped" : count + " bytes were skipped";
  }

  /** The crawl ends at the window's beginning, where more has to follow. */
  private DumpProblem cut() {
    return new DumpProblem(
        TRUNCATED_DUMP, "web crawl: ends in the middle, at byte %s".formatted(window.offset()));
  }

  private WarcRecord gap() {
    if (window.length() == 0) {
      resumed();
    }
    return new WarcRecord(null, offset, window.offset(), new byte[0], false, problems);
  }

  /** Reports what ended the stream in the middle, and goes on after it if that can be. */
  private boolean resumed() {
    DumpProblem problem = window.resume();
    if (problem != null) {
      problems.add(problem);
    }
    return problem != null;
  }

  private WarcRecord body(WarcHeader header) {
    OptionalLong length = header.contentLength();
    int end = length.isPresent() ? soundEnd(header, length.getAsLong()) : -1;
    if (end < 0) {
      int next = recordStart(0);
      end = withoutLineEnds(next);
      checkLength(header, length, dropped + end, dropped + next);
    }
    boolean tooLong = dropped + end > limit;
    byte[] text = tooLong || !isText(header) ? new byte[0] : window.copy(0, end);
    window.drop(end);
    checkEnd();
    return new WarcRecord(header, offset, window.offset(), text, tooLong, problems);
  }

  /** Reports that the crawl ends here before the two line ends that follow each record. */
  private void checkEnd() {
    int lineEnds = lineEnds(0);
    if (lineEnds == window.length() && window.hasEnded()) {
      boolean whole = linesIn(lineEnds) > 1 || !problems.isEmpty();
      window.drop(lineEnds);
      if (!resumed() && !whole) {
        problems.add(cut());
      }
    }
  }

  /**
   * Returns whether the bytes of a record are text, or can be: a segment need not say what it is.
   */
  static boolean isText(WarcHeader header) {
    return switch (header.type()) {
      case "conversion", "continuation" -> true;
      case "warcinfo", "response", "resource", "request", "metadata", "revisit" -> false;
      default -> header.isPlainText();
    };
  }

  /** Where the body ends if its length is right; negative if it is not. */
  private int soundEnd(WarcHeader header, long length) {
    if (length > limit) {
      return -1;
    }
    int end = (int) length;
    window.atLeast(end + 1);
    if (window.length() < end) {
      return -1;
    }
    int next = end + lineEnds(end);
    window.atLeast(next + VERSION.length);
    boolean ended = next == window.length() && window.hasEnded();
    byte[] separator = header.lineEnd().repeat(2).getBytes(US_ASCII);
    return ended || window.matches(VERSION, next) || window.matches(separator, end) ? end : -1;
  }

  /**
   * Reports a length that is not that of a body.
   *
   * @param least the bytes of the body without the line ends after it
   * @param most these bytes with the line ends
   */
  private void checkLength(WarcHeader header, OptionalLong length, long least, long most) {
    long expected = length.orElse(least);
    if (length.isEmpty()) {
      problem(
          header
              .field("Content-Length")
              .map(value -> "invalid Content-Length: " + WarcHeader.shown(value))
              .orElse("no Content-Length"));
    } else if (expected > most && window.hasEnded() && most - dropped == window.length()) {
      if (window.problem() == null) {
        problems.add(
            new DumpProblem(
                TRUNCATED_DUMP,
                "web crawl: ends in the middle, at byte %s"
                    .formatted(window.offset() + window.length())));
      }
    } else if (expected < least || expected > most) {
      problem(
          "Content-Length is %s, but %s bytes precede the next record".formatted(expected, least));
    }
  }

  private void problem(String what) {
    problems.add(new DumpProblem(DAMAGED_DUMP, "record at byte %s: %s".formatted(offset, what)));
  }

  /** Where the next record begins, at a place or after it; the window's length if none does. */
  private int recordStart(int from) {
    int at = from;
    while (true) {
      window.atLeast(at + LONGEST_VERSION_LINE);
      if (at >= window.length() || isRecordStart(at)) {
        return Math.min(at, window.length());
      }
      if (at > limit) {
        window.drop(at);
        dropped += at;
        at = 0;
      }
      at++;
    }
  }

  /**
   * Returns whether a version line is here: at the start of a line, or with a header field after
   * it.
   */
  private boolean isRecordStart(int at) {
    return window.matches(VERSION, at)
        && isVersionLine(at)
        && (at == 0 || window.isLineEnd(at - 1) || isFieldBelow(at));
  }

  private boolean isVersionLine(int at) {
    String line = window.line(at, LONGEST_VERSION_LINE);
    return WarcHeader.isVersion(line) && at + line.length() < window.length();
  }

  /** How many bytes of line ends are at a place. */
  private int lineEnds(int from) {
    int at = from;
    window.atLeast(at + 1);
    while (at < window.length() && at - from < LONGEST_HEADER && window.isLineEnd(at)) {
      at++;
      window.atLeast(at + 1);
    }
    return at - from;
  }

  private int linesIn(int end) {
    int lines = 0;
    for (int i = 0; i < end; i++) {
      lines += window.at(i) == '\n' ? 1 : 0;
    }
    return lines;
  }

  /** The end of a body without the two line ends after it. */
  private int withoutLineEnds(int end) {
    int at = end;
    for (int i = 0; i < 2 && at > 0 && window.at(at - 1) == '\n'; i++) {
      at -= at > 1 && window.at(at - 2) == '\r' ? 2 : 1;
    }
    return at;
  }
}
