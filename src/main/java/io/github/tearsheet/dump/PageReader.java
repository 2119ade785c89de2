package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.internal.check.UnsupportedFormat;
import io.github.tearsheet.internal.library.OptionalDependency;
import io.github.tearsheet.internal.syntax.PageBoundary;
import io.github.tearsheet.source.SourceOrigin;
import io.github.tearsheet.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The step from a page as a dump holds it to its results. Thread-safe. */
final class PageReader {

  private final DumpRun run;

  PageReader(DumpRun run) {
    this.run = run;
  }

  /**
   * Returns the results of a page: none if its URL was not selected, several if it holds several
   * pages.
   */
  List<ParseResult> read(RawPage raw) {
    return switch (raw.form()) {
      case NOTHING -> List.of(unread(raw.origin(), raw.problem()));
      case TEXT -> readText(raw);
      case JSON -> readJson(raw);
      case ROW -> readRow(requireNonNull(raw.text()));
    };
  }

  private List<ParseResult> readText(RawPage raw) {
    SourceOrigin origin = withUrl(raw.origin());
    if (!isPicked(origin)) {
      return notPicked(origin, raw.problem());
    }
    // Of other text, the head of the file or the entry was looked at.
    boolean record = origin.recordNumber().isPresent();
    Optional<String> unsupported =
        record ? UnsupportedFormat.ofRecord(raw.bytes()) : Optional.empty();
    return unsupported.isPresent()
        ? refused(origin, unsupported.get(), raw.problem())
        : pages(SourceText.decode(origin, raw.bytes()), raw.problem());
  }

  private List<ParseResult> readRow(SourceText row) {
    if (row.length() > run.options().limits().pageBytes()) {
      run.skipped();
      return List.of(unread(row.origin(), run.options().tooLarge("page too large")));
    }
    SourceOrigin origin = withUrl(row.origin());
    return isPicked(origin) ? pages(row.withOrigin(origin), null) : List.of();
  }

  /** A line can hold more than one object. */
  private List<ParseResult> readJson(RawPage raw) {
    List<JsonRecord> records;
    try {
      records =
          OptionalDependency.JACKSON.use(
              "reading JSON Lines", () -> JsonRecord.parse(raw, run.options()));
    } catch (DumpProblemException e) {
      return List.of(unread(raw.origin(), raw.problem() == null ? e.problem() : raw.problem()));
    }
    List<ParseResult> results = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      JsonRecord json = records.get(i);
      boolean ofDump = raw.problem() != null && i == records.size() - 1;
      SourceOrigin origin =
          SourceOrigin.builder()
              .from(raw.origin())
              .pageNumber(raw.origin().pageNumber() + results.size())
              .url(Optional.ofNullable(json.url()))
              .crawled(Optional.ofNullable(json.crawled()))
              .build();
      results.addAll(readJson(origin, json, ofDump ? raw.problem() : json.problem()));
    }
    return results;
  }

  private List<ParseResult> readJson(
      SourceOrigin record, JsonRecord json, @Nullable DumpProblem problem) {
    SourceOrigin origin = withUrl(record);
    if (!isPicked(origin)) {
      return notPicked(origin, problem);
    }
    String text = json.text();
    String head = text.substring(0, Math.min(text.length(), UnsupportedFormat.HEAD));
    Optional<String> unsupported = UnsupportedFormat.ofRecord(head.getBytes(UTF_8));
    return unsupported.isPresent()
        ? refused(origin, unsupported.get(), problem)
        : pages(SourceText.of(origin, text), problem);
  }

  private List<ParseResult> refused(
      SourceOrigin origin, String format, @Nullable DumpProblem problem) {
    return List.of(withProblem(unread(origin, DumpProblem.unsupported(format)), problem));
  }

  /** A problem of the dump is not that of a page alone. */
  private List<ParseResult> notPicked(SourceOrigin origin, @Nullable DumpProblem problem) {
    return problem == null ? List.of() : List.of(unread(origin, problem));
  }

  /** A page of which the dump has no URL can have one in its path. */
  private SourceOrigin withUrl(SourceOrigin origin) {
    return origin.url().isPresent()
        ? origin
        : SourceOrigin.builder().from(origin).url(run.options().urlAt(origin)).build();
  }

  private boolean isPicked(SourceOrigin origin) {
    boolean picked = run.options().picks(origin.url());
    if (!picked) {
      run.skipped();
    }
    return picked;
  }

  /** A record can hold more than one page. */
  private List<ParseResult> pages(SourceText text, @Nullable DumpProblem problem) {
    ArchiveParser parser = parser(text.origin());
    ParseResult first = parser.parse(text);
    if (first.remainder().isEmpty()) {
      return List.of(withProblem(first, problem));
    }
    List<ParseResult> pages = new ArrayList<>();
    int[] starts = PageBoundary.pageStarts(text);
    for (int i = 0; i < starts.length; i++) {
      int end = i + 1 < starts.length ? starts[i + 1] : text.length();
      pages.add(parser.parse(page(text, i, starts[i], end)));
    }
    int last = pages.size() - 1;
    pages.set(last, withProblem(pages.get(last), problem));
    return pages;
  }

  private static SourceText page(SourceText text, int index, int start, int end) {
    SourceOrigin whole = text.origin();
    SourceOrigin origin =
        SourceOrigin.builder()
            .from(whole)
            .firstLine(text.position(start).line())
            .pageNumber(whole.pageNumber() + index)
            .build();
    return SourceText.of(origin, text.content().substring(start, end));
  }

  private ArchiveParser parser(SourceOrigin origin) {
    return run.options().parsers().apply(origin);
  }

  private ParseResult withProblem(ParseResult page, @Nullable DumpProblem problem) {
    return problem == null ? page : page.plus(diagnostics(problem, page.source()));
  }

  private ParseResult unread(SourceOrigin origin, @Nullable DumpProblem problem) {
    SourceText nothing = SourceText.of(origin, "");
    return ParseResult.unread(nothing, problem == null ? List.of() : diagnostics(problem, nothing));
  }

  private List<Diagnostic> diagnostics(DumpProblem problem, SourceText text) {
    return problem.diagnostics(text, parser(text.origin()).options());
  }
}
