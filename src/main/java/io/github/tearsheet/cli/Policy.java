package io.github.tearsheet.cli;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The policy of {@code validate}: what it reports, and the severity at which it fails. */
final class Policy {

  private final Map<DiagnosticCode, Severity> severities = new EnumMap<>(DiagnosticCode.class);
  private final Set<DiagnosticCode> ignored = EnumSet.noneOf(DiagnosticCode.class);
  private Set<DiagnosticCode> selected = EnumSet.allOf(DiagnosticCode.class);
  private Severity failLevel = Severity.ERROR;
  private long maxDiagnostics = Long.MAX_VALUE;

  Severity failLevel() {
    return failLevel;
  }

  long maxDiagnostics() {
    return maxDiagnostics;
  }

  /** {@code error}, {@code warning} or {@code info}. */
  void failLevel(String level) {
    failLevel = severity(level);
  }

  /** Reports a code with another severity. */
  void severity(String code, String level) {
    severities.put(DiagnosticCodeParser.parse(code.strip()), severity(level));
  }

  /** Does not report these codes, separated by commas. */
  void ignore(String codes) {
    for (String code : codes.split(",", -1)) {
      ignored.add(DiagnosticCodeParser.parse(code.strip()));
    }
  }

  /** Reports nothing but codes that begin so, separated by commas. */
  void select(String beginnings) {
    List<String> wanted =
        Arrays.stream(beginnings.split(",", -1))
            .map(beginning -> beginning.strip().toUpperCase(Locale.ROOT))
            .toList();
    Set<DiagnosticCode> found = EnumSet.noneOf(DiagnosticCode.class);
    for (String beginning : wanted) {
      List<DiagnosticCode> codes =
          Arrays.stream(DiagnosticCode.values())
              .filter(code -> !beginning.isEmpty() && code.id().startsWith(beginning))
              .toList();
      found.addAll(codes.isEmpty() ? List.of(DiagnosticCodeParser.parse(beginning)) : codes);
    }
    selected = found;
  }

  /** Reports no more than so many diagnostics. */
  void maxDiagnostics(String number) {
    try {
      maxDiagnostics = Long.parseLong(number.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'%s' is no number".formatted(number), e);
    }
    if (maxDiagnostics <= 0) {
      throw new IllegalArgumentException("%s is not positive".formatted(number));
    }
  }

  private static Severity severity(String level) {
    try {
      return Severity.valueOf(level.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'%s' is no level: error, warning or info".formatted(level), e);
    }
  }

  /** Sets what the parser reports. */
  ArchiveParser.Builder apply(ArchiveParser.Builder parser) {
    severities.forEach(parser::severity);
    return parser.ignore(
        Arrays.stream(DiagnosticCode.values())
            .filter(code -> !reports(code))
            .toArray(DiagnosticCode[]::new));
  }

  /** Whether a code is reported. That a dump could not be read whole is never merely unselected. */
  boolean reports(DiagnosticCode code) {
    boolean hidesPages =
        switch (code) {
          case TRUNCATED_DUMP, DAMAGED_DUMP, DUMP_LIMIT_EXCEEDED, UNSUPPORTED_FORMAT -> true;
          default -> false;
        };
    return (hidesPages || selected.contains(code)) && !ignored.contains(code);
  }
}
