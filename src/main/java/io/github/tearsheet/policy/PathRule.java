package io.github.tearsheet.policy;

import io.github.tearsheet.Layout;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.util.Optional;
import java.util.Set;

/**
 * A rule for some of the pages. Immutable and thread-safe.
 *
 * @param pattern the paths of these pages
 * @param ignored codes that are not reported for them; unmodifiable, may be empty
 * @param layout how they are laid out; empty if the rule is not about the layout
 */
public record PathRule(PathPattern pattern, Set<DiagnosticCode> ignored, Optional<Layout> layout) {

  /**
   * Copies the codes.
   *
   * @param pattern the paths of these pages
   * @param ignored codes that are not reported for them; may be empty
   * @param layout how they are laid out; empty if the rule is not about the layout
   */
  public PathRule {
    ignored = Set.copyOf(ignored);
  }
}
