package io.github.tearsheet;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How a parser reads and what it reports. Set through {@link ArchiveParser#builder()}. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract class ParserOptions implements Serializable {

  private static final long serialVersionUID = 1L;

  ParserOptions() {}

  /** Photo credits known beside those of the archive. */
  public abstract Set<String> credits();

  /** Codes whose severity is not the default one. */
  public abstract Map<DiagnosticCode, Severity> severities();

  /** Codes that are not reported. */
  public abstract Set<DiagnosticCode> ignored();

  /** How pages are laid out. */
  @Value.Default
  public Layout layout() {
    return Layout.AUTO;
  }

  /** How long a page may be, in UTF-16 units. A longer one is not read but reported. */
  @Value.Default
  public int maximumLength() {
    return 16 << 20;
  }

  /** The severity with which a code is reported. */
  public Severity severityOf(DiagnosticCode code) {
    return severities().getOrDefault(code, code.defaultSeverity());
  }
}
