package io.github.tearsheet;

import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Caption;
import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.InResponseTo;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.ListingEntry;
import io.github.tearsheet.model.Notice;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.PageReference;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.Section;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.model.UpdateStamp;
import io.github.tearsheet.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The parts of a page that hold its text. */
final class PageParts {

  /** Parts that lie in no other; together they are all the text of the page. */
  private final List<Part> outer = new ArrayList<>();

  /** Parts inside those. */
  private final List<Part> inner = new ArrayList<>();

  /**
   * A part that is text.
   *
   * @param text as the page has it, so with the quotes of a teaser doubled again
   */
  record Part(String text, SourceSpan span) {}

  private PageParts(Page page) {
    page.boilerplate().forEach(this::add);
    page.updateStamp().map(UpdateStamp::line).ifPresent(this::add);
    page.notices().stream().map(Notice::lines).forEach(lines -> lines.forEach(this::add));
    page.footer().forEach(this::add);
    if (page instanceof Article article) {
      addArticle(article);
    } else if (page instanceof Listing listing) {
      add(listing.title());
      listing.entries().forEach(this::addEntry);
    }
    outer.sort(Comparator.comparing(part -> part.span().start()));
  }

  static List<Part> outer(Page page) {
    return new PageParts(page).outer;
  }

  static List<Part> all(Page page) {
    PageParts parts = new PageParts(page);
    List<Part> all = new ArrayList<>(parts.outer);
    all.addAll(parts.inner);
    return all;
  }

  private void addArticle(Article article) {
    article.headline().ifPresent(this::add);
    article.repeatedHeadlines().forEach(this::add);
    article.papers().forEach(this::add);
    for (Caption caption : article.captions()) {
      caption.credit().ifPresent(this::add);
      caption.description().ifPresent(this::add);
    }
    article.dateline().ifPresent(this::addDateline);
    article.paragraphs().forEach(this::addParagraph);
    article.sections().forEach(this::addSection);
  }

  private void addSection(Section section) {
    section.heading().ifPresent(this::add);
    section.inResponseTo().ifPresent(this::addResponse);
    section.dateline().ifPresent(this::addDateline);
    section.paragraphs().forEach(this::addParagraph);
    section.agencyLine().ifPresent(this::add);
    section.agency().ifPresent(this::addInner);
    section.signature().forEach(this::add);
  }

  private void addResponse(InResponseTo response) {
    add(response.line());
    response.title().ifPresent(this::addInner);
    response.author().ifPresent(this::addInner);
    response.date().ifPresent(this::addInner);
  }

  private void addDateline(Dateline dateline) {
    add(dateline.place());
    dateline.dash().ifPresent(this::add);
    addInner(dateline.city());
    dateline.region().ifPresent(this::addInner);
    dateline.agency().ifPresent(this::addInner);
  }

  private void addParagraph(Paragraph paragraph) {
    outer.add(new Part(paragraph.text(), paragraph.span().orElseThrow()));
    for (PageReference reference : paragraph.pageReferences()) {
      reference.paper().ifPresent(this::addInner);
      reference.pages().forEach(this::addInner);
    }
  }

  private void addEntry(ListingEntry entry) {
    add(entry.headline());
    entry
        .teaser()
        .ifPresent(
            teaser -> {
              SourceSpan span = teaser.span().orElseThrow();
              boolean doubled = span.length() > teaser.text().length();
              String onPage = doubled ? teaser.text().replace("\"", "\"\"") : teaser.text();
              outer.add(new Part(onPage, span));
            });
  }

  private void add(Text text) {
    outer.add(new Part(text.text(), text.span().orElseThrow()));
  }

  private void addInner(Text text) {
    inner.add(new Part(text.text(), text.span().orElseThrow()));
  }

  /** What stands in no part, or in two: nothing but white space if all is well. */
  static String leftOver(ParseResult result) {
    Optional<Page> page = result.page();
    if (page.isEmpty() && !result.source().content().isBlank()) {
      return result.hasErrors() ? "" : "a page without a diagnostic is left out";
    }
    String text = result.source().content();
    int end = result.remainder().map(SourceSpan::start).orElse(text.length());
    StringBuilder left = new StringBuilder();
    int at = 0;
    for (Part part : page.map(PageParts::outer).orElse(List.of())) {
      if (part.span().start() < at) {
        left.append("[twice: ").append(part.text()).append(']');
      }
      left.append(text, Math.min(at, part.span().start()), part.span().start());
      at = part.span().end();
    }
    return left.append(text, at, end).toString().replaceAll("[\\p{Z}\\s\uFEFF]", "");
  }
}
