package io.github.tearsheet;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The options of a parser: how it reads, and which diagnostics it reports. Set through {@link
 * ArchiveParser#builder()}, read through {@link ArchiveParser#options()}. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class ParserOptions implements Serializable {

  private static final long serialVersionUID = 1L;

  ParserOptions() {}

  /**
   * {@return photo credits known in addition to those of the archive; empty by default,
   * unmodifiable}
   */
  public abstract Set<String> credits();

  /** {@return the codes whose severity was set, each with it; empty by default, unmodifiable} */
  public abstract Map<DiagnosticCode, Severity> severities();

  /** {@return codes that are not reported; empty by default, unmodifiable} */
  public abstract Set<DiagnosticCode> ignored();

  /** {@return how pages are laid out; {@link Layout#AUTO} by default} */
  public abstract Layout layout();

  /**
   * {@return how long a page may be, in UTF-16 units; 16 Mi by default. A longer one is not read
   * but reported (TS003)}
   */
  public abstract int maximumLength();

  /**
   * Returns the severity of a code for this parser.
   *
   * @param code any code, also one that is not reported
   * @return the severity that was set for it, else its own
   */
  public Severity severityOf(DiagnosticCode code) {
    return severities().getOrDefault(code, code.defaultSeverity());
  }

  /** Has the defaults. */
  static final class Builder extends ImmutableParserOptions.Builder {
    Builder() {
      layout(Layout.AUTO).maximumLength(16 << 20);
    }
  }
}
