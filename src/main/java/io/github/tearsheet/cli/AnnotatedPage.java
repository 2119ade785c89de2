package io.github.tearsheet.cli;

import io.github.tearsheet.Layout;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.cli.AnnotatedLine.Segment;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page as lines with their parts and diagnostics, independent of how it is shown.
 *
 * @param headline of the page; of a listing its title
 * @param facts the properties of the page as a whole, each in a few words
 */
record AnnotatedPage(
    SourceText source, Optional<String> headline, List<String> facts, List<AnnotatedLine> lines) {

  static AnnotatedPage of(ParseResult result) {
    return new AnnotatedPage(
        result.source(),
        result.page().flatMap(AnnotatedPage::headline).map(Text::text),
        facts(result),
        lines(result));
  }

  /** Returns the page with one more fact. */
  AnnotatedPage plus(String fact) {
    List<String> all = new ArrayList<>(facts);
    all.add(fact);
    return new AnnotatedPage(source, headline, all, lines);
  }

  private static Optional<Text> headline(Page page) {
    return page instanceof Listing listing
        ? listing.title()
        : Optional.of(page).map(Article.class::cast).flatMap(Article::headline);
  }

  private static List<String> facts(ParseResult result) {
    List<String> facts = new ArrayList<>();
    facts.add(result.page().map(page -> page.kind().label()).orElse("no page"));
    if (result.layout() != Layout.SPACED) {
      facts.add(result.layout().label());
    }
    if (result.source().origin().pageNumber() > 1) {
      facts.add("page " + result.source().origin().pageNumber());
    }
    result.page().flatMap(Page::published).ifPresent(month -> facts.add("published " + month));
    result.source().origin().url().ifPresent(facts::add);
    for (Severity severity : Severity.values()) {
      long count = result.diagnostics().stream().filter(d -> d.severity() == severity).count();
      if (count > 0) {
        facts.add(count + " " + severity.label() + (count == 1 ? "" : "s"));
      }
    }
    return facts;
  }

  private static List<AnnotatedLine> lines(ParseResult result) {
    SourceText source = result.source();
    List<List<NamedSpan>> parts = new ArrayList<>();
    List<List<Diagnostic>> diagnostics = new ArrayList<>();
    for (int i = 0; i < source.lineCount(); i++) {
      parts.add(new ArrayList<>());
      diagnostics.add(new ArrayList<>());
    }
    result.page().map(NamedSpan::of).orElse(List.of()).stream()
        .forEach(part -> parts.get(index(source, part.span())).add(part));
    result.diagnostics().forEach(d -> diagnostics.get(index(source, d.span())).add(d));

    List<AnnotatedLine> lines = new ArrayList<>();
    for (int i = 0; i < source.lineCount(); i++) {
      int number = source.firstLine() + i;
      SourceSpan span = source.lineSpan(number);
      addOutside(result, span, parts.get(i));
      lines.add(AnnotatedLine.of(number, span, parts.get(i), diagnostics.get(i)));
    }
    return lines;
  }

  private static int index(SourceText source, SourceSpan span) {
    return source.position(span.start()).line() - source.firstLine();
  }

  /** Adds the part of a line that belongs to no page, or to the next. */
  private static void addOutside(ParseResult result, SourceSpan line, List<NamedSpan> parts) {
    Optional<SourceSpan> rest =
        result.page().isEmpty() ? Optional.of(line) : result.remainder().filter(r -> !r.isEmpty());
    int start = Math.max(line.start(), rest.map(SourceSpan::start).orElse(line.end()));
    if (start < line.end() && !result.source().content().substring(start, line.end()).isBlank()) {
      PartName name = result.page().isEmpty() ? PartName.UNREAD : PartName.NEXT_PAGE;
      parts.add(new NamedSpan(name, new SourceSpan(start, line.end())));
    }
  }

  /** The names on the page, in their order. */
  Set<PartName> names() {
    Set<PartName> names = EnumSet.noneOf(PartName.class);
    lines.stream().flatMap(line -> line.name().stream()).forEach(names::add);
    names.addAll(marks());
    return names;
  }

  /** The names that are marked inside a line, in their order. */
  Set<PartName> marks() {
    Set<PartName> marks = EnumSet.noneOf(PartName.class);
    lines.stream()
        .flatMap(line -> line.segments().stream())
        .map(Segment::mark)
        .flatMap(Optional::stream)
        .forEach(marks::add);
    return marks;
  }
}
