package io.github.tearsheet.dump;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.internal.syntax.PageBoundary;
import io.github.tearsheet.source.SourceOrigin;
import io.github.tearsheet.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a page as a dump holds it to what comes of it. Thread-safe. */
final class PageReader {

  private final DumpRun run;
  private final ArchiveParser parser;

  PageReader(DumpRun run) {
    this.run = run;
    this.parser = run.options().parser();
  }

  /** What comes of a page: nothing if its URL was not picked, more if there are more in it. */
  List<ParseResult> read(RawPage raw) {
    return switch (raw.form()) {
      case NOTHING -> List.of(unread(raw.origin(), raw.problem()));
      case TEXT -> readText(raw);
      case JSON -> readJson(raw);
    };
  }

  private List<ParseResult> readText(RawPage raw) {
    return isPicked(raw.origin())
        ? pages(SourceText.decode(raw.origin(), raw.bytes()), raw.problem())
        : notPicked(raw.origin(), raw.problem());
  }

  private List<ParseResult> readJson(RawPage raw) {
    JsonRecord json;
    try {
      json =
          OptionalDependency.JACKSON.use("JSON Lines", () -> JsonRecord.parse(raw, run.options()));
    } catch (DumpProblemException e) {
      return List.of(unread(raw.origin(), raw.problem() == null ? e.problem() : raw.problem()));
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory can be read", e);
    }
    SourceOrigin origin =
        SourceOrigin.builder()
            .from(raw.origin())
            .url(Optional.ofNullable(json.url()))
            .crawled(Optional.ofNullable(json.crawled()))
            .build();
    DumpProblem problem = raw.problem() == null ? json.problem() : raw.problem();
    return isPicked(origin)
        ? pages(SourceText.of(origin, json.text()), problem)
        : notPicked(origin, problem);
  }

  /** A problem of the dump is not that of a page alone. */
  private List<ParseResult> notPicked(SourceOrigin origin, @Nullable DumpProblem problem) {
    return problem == null ? List.of() : List.of(unread(origin, problem));
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

  private ParseResult withProblem(ParseResult page, @Nullable DumpProblem problem) {
    return problem == null ? page : page.plus(problem.diagnostics(page.source(), parser.options()));
  }

  private ParseResult unread(SourceOrigin origin, @Nullable DumpProblem problem) {
    SourceText nothing = SourceText.of(origin, "");
    return ParseResult.unread(
        nothing, problem == null ? List.of() : problem.diagnostics(nothing, parser.options()));
  }
}
