package io.github.tearsheet.dump;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.source.SourceOrigin;
import io.github.tearsheet.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a page as a dump holds it to what comes of it. Thread-safe. */
final class PageReader {

  /** Behind so many pages in one record the rest is left as remainder: each is a copy of it. */
  private static final int MOST_IN_A_RECORD = 1000;

  private final DumpRun run;
  private final ArchiveParser parser;

  PageReader(DumpRun run) {
    this.run = run;
    this.parser = run.options().parser();
  }

  /** What comes of a page: nothing if its address was not picked, more if there are more in it. */
  List<ParseResult> read(RawPage raw) {
    return switch (raw.form()) {
      case NOTHING -> List.of(unread(raw.origin(), raw.fault()));
      case TEXT -> readText(raw);
      case JSON -> readJson(raw);
    };
  }

  private List<ParseResult> readText(RawPage raw) {
    return isPicked(raw.origin())
        ? pages(SourceText.decode(raw.origin(), raw.bytes()), raw.fault())
        : List.of();
  }

  private List<ParseResult> readJson(RawPage raw) {
    JsonRecord json;
    try {
      json = Library.JACKSON.use("JSON Lines", () -> JsonRecord.parse(raw, run.options()));
    } catch (DumpFaultException e) {
      return List.of(unread(raw.origin(), e.fault()));
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory can be read", e);
    }
    SourceOrigin origin =
        SourceOrigin.builder()
            .from(raw.origin())
            .address(Optional.ofNullable(json.address()))
            .crawled(Optional.ofNullable(json.crawled()))
            .build();
    return isPicked(origin) ? pages(SourceText.of(origin, json.text()), null) : List.of();
  }

  private boolean isPicked(SourceOrigin origin) {
    boolean picked = run.options().picks(origin.address());
    if (!picked) {
      run.skipped();
    }
    return picked;
  }

  /**
   * A record can hold more than one page, too; and the grammar has the last word on where one ends.
   */
  private List<ParseResult> pages(SourceText text, @Nullable Fault fault) {
    List<ParseResult> pages = new ArrayList<>();
    SourceText rest = text;
    ParseResult result = parser.parse(rest);
    while (result.remainder().isPresent() && pages.size() < MOST_IN_A_RECORD) {
      int end = result.remainder().get().start();
      SourceText page = part(rest, 0, end, 0);
      pages.add(parser.parse(page));
      rest = part(rest, end, rest.length(), page.lineCount() - 1);
      result = parser.parse(rest);
    }
    pages.add(withFault(result, fault));
    return pages;
  }

  /** A page of a text, or what follows one, so many lines below; only that knows its position. */
  private static SourceText part(SourceText text, int start, int end, int lines) {
    SourceOrigin whole = text.origin();
    SourceOrigin origin =
        SourceOrigin.builder()
            .from(whole)
            .firstLine(whole.firstLine() + lines)
            .pageNumber(start == 0 ? whole.pageNumber() : whole.pageNumber() + 1)
            .position(start == 0 ? Optional.empty() : whole.position())
            .build();
    return SourceText.of(origin, text.content().substring(start, end));
  }

  private ParseResult withFault(ParseResult page, @Nullable Fault fault) {
    return fault == null ? page : page.plus(fault.diagnostics(page.source(), parser.options()));
  }

  private ParseResult unread(SourceOrigin origin, @Nullable Fault fault) {
    SourceText nothing = SourceText.of(origin, "");
    return ParseResult.unread(
        nothing, fault == null ? List.of() : fault.diagnostics(nothing, parser.options()));
  }
}
