package io.github.tearsheet.dump;

import io.github.tearsheet.ParserOptions;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.source.SourcePosition;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.io.EOFException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import java.util.zip.ZipException;

/**
 * A problem with a dump.
 *
 * @param code its code
 * @param message a sentence with the byte offset
 */
record DumpProblem(DiagnosticCode code, String message) {

  /**
   * Returns the problem that made a reader fail.
   *
   * @param what the name of the input, as in {@code the gzip stream}
   * @param packed the source of its bytes
   */
  static DumpProblem of(Exception failure, String what, CompressedSource packed) {
    if (failure instanceof DumpProblemException known) {
      return known.problem();
    }
    if (failure instanceof ClosedByInterruptException interrupted) {
      throw new UncheckedIOException(interrupted);
    }
    // The JDK distinguishes both. Other readers are only known to have wanted more bytes.
    boolean cut = failure instanceof EOFException;
    if (cut || (packed.ended() && !(failure instanceof ZipException))) {
      return new DumpProblem(
          DiagnosticCode.TRUNCATED_DUMP,
          "%s: ends in the middle, at byte %s".formatted(what, packed.offset()));
    }
    return new DumpProblem(
        DiagnosticCode.DAMAGED_DUMP,
        "%s: damaged at byte %s or before%s".formatted(what, packed.offset(), because(failure)));
  }

  /** Returns the problem of a file or an entry that is not read. */
  static DumpProblem unsupported(String format) {
    return new DumpProblem(DiagnosticCode.UNSUPPORTED_FORMAT, "unsupported format: " + format);
  }

  /** Returns the reason of a failure in brackets, or nothing. */
  static String because(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? "" : " (" + message.replaceAll("\\p{Cntrl}+", " ").strip() + ")";
  }

  /** Returns whether the code reports a problem of a dump, as an error. */
  static boolean isOf(Diagnostic diagnostic) {
    DiagnosticCode code = diagnostic.code();
    return code.isOfDump() && code.defaultSeverity() == Severity.ERROR;
  }

  /** Returns the diagnostic, after all text; none if the code is ignored. */
  List<Diagnostic> diagnostics(SourceText text, ParserOptions options) {
    if (options.ignored().contains(code)) {
      return List.of();
    }
    SourcePosition end = text.position(text.length());
    SourceSpan span = new SourceSpan(text.length(), text.length());
    return List.of(
        new Diagnostic(text.name(), code, options.severityOf(code), message, span, end, end));
  }
}
