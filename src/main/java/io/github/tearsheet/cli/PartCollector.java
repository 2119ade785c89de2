package io.github.tearsheet.cli;

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

/** A collector of the parts of a page with their names; each part is on one line. */
final class PartCollector {

  private final List<Part> parts = new ArrayList<>();

  private PartCollector() {}

  /** A part, or a marked piece inside one. */
  record Part(PartName name, SourceSpan span) {}

  /**
   * Returns the parts in the order of the text; of those that begin at the same offset, the longest
   * first.
   */
  static List<Part> of(Page page) {
    PartCollector parts = new PartCollector();
    parts.addPage(page);
    parts.parts.sort(
        Comparator.comparingInt((Part part) -> part.span().start())
            .thenComparingInt(part -> -part.span().end()));
    return parts.parts;
  }

  private void addPage(Page page) {
    addAll(PartName.HEADER, page.boilerplate());
    add(PartName.STAMP, page.updateStamp().map(UpdateStamp::line));
    page.notices().stream().map(Notice::lines).forEach(lines -> addAll(PartName.NOTICE, lines));
    addAll(PartName.FOOTER, page.footer());
    if (page instanceof Article article) {
      addArticle(article);
    } else if (page instanceof Listing listing) {
      add(PartName.TITLE, listing.title());
      listing.entries().forEach(this::addEntry);
    }
  }

  private void addArticle(Article article) {
    add(PartName.HEADLINE, article.headline());
    addAll(PartName.HEADLINE, article.repeatedHeadlines());
    addAll(PartName.PAPERS, article.papers());
    for (Caption caption : article.captions()) {
      add(PartName.CREDIT, caption.credit());
      add(PartName.CAPTION, caption.description());
    }
    article.dateline().ifPresent(this::addDateline);
    article.paragraphs().forEach(this::addParagraph);
    article.sections().forEach(this::addSection);
  }

  private void addSection(Section section) {
    add(PartName.HEADING, section.heading());
    section.inResponseTo().ifPresent(this::addResponse);
    section.dateline().ifPresent(this::addDateline);
    section.paragraphs().forEach(this::addParagraph);
    section.agencyLine().ifPresent(this::addAgencyLine);
    addAll(PartName.SIGNATURE, section.signature());
  }

  private void addResponse(InResponseTo response) {
    add(PartName.RESPONSE, response.line());
    add(PartName.ARTICLE, response.title());
    add(PartName.AUTHOR, response.author());
    add(PartName.DATE, response.date());
  }

  private void addDateline(Dateline dateline) {
    add(PartName.DATELINE, dateline.place());
    add(PartName.CITY, dateline.city());
    add(PartName.REGION, dateline.region());
    add(PartName.AGENCY, dateline.agency());
  }

  /** Only sign-offs have brackets. */
  private void addAgencyLine(Text line) {
    add(line.text().startsWith("(") ? PartName.SIGN_OFF : PartName.SOURCE_LINE, line);
  }

  private void addParagraph(Paragraph paragraph) {
    addSpan(PartName.PARAGRAPH, paragraph.span());
    for (PageReference reference : paragraph.pageReferences()) {
      add(PartName.PAPER, reference.paper());
      addAll(PartName.PAGE, reference.pages());
    }
  }

  private void addEntry(ListingEntry entry) {
    add(PartName.ENTRY, entry.headline());
    add(PartName.TEASER, entry.teaser());
  }

  private void addAll(PartName name, List<Text> texts) {
    texts.forEach(text -> add(name, text));
  }

  private void add(PartName name, Optional<Text> text) {
    text.ifPresent(present -> add(name, present));
  }

  private void add(PartName name, Text text) {
    addSpan(name, text.span());
  }

  private void addSpan(PartName name, Optional<SourceSpan> span) {
    parts.add(new Part(name, span.orElseThrow()));
  }
}
