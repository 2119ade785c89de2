package io.github.tearsheet.benchmark;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Part;
import io.github.tearsheet.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * Reads every part of a result once, its text, its position and what is wrong with it, so that a
 * result which puts work off until it is asked pays for it here.
 */
final class AllParts {

  private long sum;

  private AllParts() {}

  /** A number that depends on all of them. */
  static long sum(ParseResult result) {
    AllParts parts = new AllParts();
    result.page().ifPresent(parts::page);
    for (Diagnostic found : result.diagnostics()) {
      parts.sum += found.message().length() + found.start().line() + found.end().column();
    }
    return parts.sum;
  }

  private void page(Page page) {
    span(page.span());
    page.lastUpdated().ifPresent(date -> sum += date.getYear());
    parts(page.parts());
  }

  private void parts(List<Part> parts) {
    for (Part part : parts) {
      sum += part.text().length();
      span(part.span());
      parts(part.parts());
    }
  }

  private void span(Optional<SourceSpan> span) {
    if (span.isPresent()) {
      sum += span.get().start() ^ span.get().end();
    }
  }
}
