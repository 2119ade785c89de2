package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.dump.PageSplitter.Cut;
import io.github.tearsheet.source.SourceOrigin;
import io.github.tearsheet.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a page as a dump holds it to what comes of it. Thread-safe. */
final class PageReader {

  /** How often the grammar may part what the splitter took for one page; the rest is left over. */
  private static final int MOST_FURTHER = 16;

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
        : List.of();
  }

  private List<ParseResult> readJson(RawPage raw) {
    JsonRecord json;
    try {
      json =
          OptionalDependency.JACKSON.use("JSON Lines", () -> JsonRecord.parse(raw, run.options()));
    } catch (DumpProblemException e) {
      return List.of(unread(raw.origin(), e.problem()));
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory can be read", e);
    }
    SourceOrigin origin =
        SourceOrigin.builder()
            .from(raw.origin())
            .url(Optional.ofNullable(json.url()))
            .crawled(Optional.ofNullable(json.crawled()))
            .build();
    return isPicked(origin) ? pages(SourceText.of(origin, json.text()), null) : List.of();
  }

  private boolean isPicked(SourceOrigin origin) {
    boolean picked = run.options().picks(origin.url());
    if (!picked) {
      run.skipped();
    }
    return picked;
  }

  /** A record can hold more than one page, too. */
  private List<ParseResult> pages(SourceText text, @Nullable DumpProblem problem) {
    ParseResult first = parser.parse(text);
    if (first.remainder().isEmpty()) {
      return List.of(withProblem(first, problem));
    }
    List<ParseResult> pages = new ArrayList<>();
    for (SourceText page : split(text)) {
      pages.addAll(pagesOf(page));
    }
    int last = pages.size() - 1;
    pages.set(last, withProblem(pages.get(last), problem));
    return pages;
  }

  /** Cuts a record as a text of many pages is cut; only the last page knows the position after. */
  private static List<SourceText> split(SourceText text) {
    byte[] bytes = text.content().getBytes(UTF_8);
    PageSplitter splitter =
        new PageSplitter(new ByteArrayInputStream(bytes), bytes.length, 0, text.firstLine());
    List<SourceText> pages = new ArrayList<>();
    int at = 0;
    for (Cut cut = splitter.next(); cut != null; cut = splitter.next()) {
      int end = at + new String(cut.bytes(), UTF_8).length();
      SourceOrigin.Builder origin = SourceOrigin.builder().from(text.origin());
      origin.firstLine(cut.line()).pageNumber(text.origin().pageNumber() + pages.size());
      if (cut.end() < bytes.length) {
        origin.position(Optional.empty());
      }
      pages.add(SourceText.of(origin.build(), text.content().substring(at, end)));
      at = end;
    }
    return pages;
  }

  /**
   * The grammar has the last word on where a page ends; what it parts further is next to nothing.
   */
  private List<ParseResult> pagesOf(SourceText text) {
    List<ParseResult> pages = new ArrayList<>();
    SourceText rest = text;
    ParseResult result = parser.parse(rest);
    while (result.remainder().isPresent() && pages.size() < MOST_FURTHER) {
      int end = result.remainder().get().start();
      SourceText page = part(rest, 0, end, 0);
      pages.add(parser.parse(page));
      rest = part(rest, end, rest.length(), page.lineCount() - 1);
      result = parser.parse(rest);
    }
    pages.add(result);
    return pages;
  }

  private static SourceText part(SourceText text, int start, int end, int lines) {
    SourceOrigin whole = text.origin();
    SourceOrigin.Builder origin =
        SourceOrigin.builder().from(whole).firstLine(whole.firstLine() + lines);
    if (start == 0) {
      origin.position(Optional.empty());
    } else {
      origin.pageNumber(whole.pageNumber() + 1);
    }
    return SourceText.of(origin.build(), text.content().substring(start, end));
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
