package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Collects the parts of a page: the one list of all that a page can have. */
final class PartCollector {

  private static final Comparator<Part> BY_POSITION =
      Comparator.comparingInt(part -> part.span().orElseThrow().start());

  private final List<Part> parts = new ArrayList<>();

  /** Whether each part has a position. */
  private boolean isLocated = true;

  private PartCollector() {}

  static List<Part> of(Page page) {
    PartCollector collector = new PartCollector();
    collector.addPage(page);
    return collector.sorted();
  }

  /** By position if each part has one; else in the order in which they were added. */
  private List<Part> sorted() {
    if (isLocated) {
      parts.sort(BY_POSITION);
    }
    return List.copyOf(parts);
  }

  private void addPage(Page page) {
    addAll(PartKind.BOILERPLATE, page.boilerplate());
    add(PartKind.UPDATE_STAMP, page.updateStamp().map(UpdateStamp::line));
    if (page instanceof Article article) {
      addArticle(article);
    } else if (page instanceof Listing listing) {
      add(PartKind.TITLE, listing.title());
      addAll(PartKind.ABOUT, listing.about());
      listing.entries().forEach(this::addEntry);
    }
    page.notices().forEach(notice -> addAll(PartKind.NOTICE, notice.lines()));
    addAll(PartKind.FOOTER, page.footer());
  }

  private void addArticle(Article article) {
    add(PartKind.HEADLINE, article.headline());
    addAll(PartKind.REPEATED_HEADLINE, article.repeatedHeadlines());
    article.byline().ifPresent(this::addByline);
    add(PartKind.REVIEW_DAY, article.reviewDay().map(ReviewDay::line));
    addAll(PartKind.PAPER, article.papers());
    for (Caption caption : article.captions()) {
      add(PartKind.CREDIT, caption.credit());
      add(PartKind.CAPTION, caption.description());
    }
    article.dateline().ifPresent(this::addDateline);
    article.paragraphs().forEach(this::addParagraph);
    article.sections().forEach(this::addSection);
  }

  private void addByline(Byline byline) {
    add(
        PartKind.BYLINE,
        byline.line(),
        inside -> {
          inside.addAll(PartKind.AUTHOR, byline.names());
          inside.add(PartKind.ORGANIZATION, byline.organization());
        });
  }

  private void addSection(Section section) {
    Optional<Text> agencyLine = section.agencyLine();
    boolean signedOff = agencyLine.filter(line -> line.text().startsWith("(")).isPresent();
    add(PartKind.HEADING, section.heading());
    section.inResponseTo().ifPresent(this::addResponse);
    if (!signedOff) {
      addAgency(PartKind.SOURCE_LINE, section);
    }
    section.dateline().ifPresent(this::addDateline);
    section.paragraphs().forEach(this::addParagraph);
    if (signedOff) {
      addAgency(PartKind.SIGN_OFF, section);
    }
    addAll(PartKind.SIGNATURE, section.signature());
  }

  /** Adds an agency in its line, or alone if no line has it: a dateline has its own. */
  private void addAgency(PartKind line, Section section) {
    Optional<Text> agency = section.agency();
    if (section.agencyLine().isPresent()) {
      add(line, section.agencyLine().get(), inside -> inside.add(PartKind.AGENCY, agency));
    } else if (!agency.equals(section.dateline().flatMap(Dateline::agency))) {
      add(PartKind.AGENCY, agency);
    }
  }

  private void addResponse(InResponseTo response) {
    add(
        PartKind.IN_RESPONSE_TO,
        response.line(),
        inside -> {
          inside.add(PartKind.RESPONSE_TITLE, response.title());
          inside.add(PartKind.RESPONSE_AUTHOR, response.author());
          inside.add(PartKind.RESPONSE_DATE, response.date());
        });
  }

  private void addDateline(Dateline dateline) {
    add(
        PartKind.DATELINE,
        dateline.place(),
        inside -> {
          inside.add(PartKind.CITY, dateline.city());
          inside.add(PartKind.REGION, dateline.region());
          inside.add(PartKind.AGENCY, dateline.agency());
        });
    add(PartKind.DASH, dateline.dash());
  }

  private void addParagraph(Paragraph paragraph) {
    PartCollector inside = new PartCollector();
    for (PageReference reference : paragraph.pageReferences()) {
      inside.add(PartKind.REFERENCED_PAPER, reference.paper());
      inside.add(PartKind.REFERENCED_ISSUE, reference.issue());
      inside.addAll(PartKind.REFERENCED_PAGES, reference.pages());
    }
    add(PartKind.PARAGRAPH, paragraph.text(), paragraph.span(), inside.sorted());
  }

  private void addEntry(ListingEntry entry) {
    add(PartKind.ENTRY_HEADLINE, entry.headline());
    add(PartKind.BYLINE, entry.byline());
    add(PartKind.TEASER, entry.teaser());
  }

  private void addAll(PartKind kind, List<Text> texts) {
    texts.forEach(text -> add(kind, text));
  }

  private void add(PartKind kind, Optional<Text> text) {
    text.ifPresent(present -> add(kind, present));
  }

  private void add(PartKind kind, Text text) {
    add(kind, text.text(), text.span(), List.of());
  }

  private void add(PartKind kind, Text text, Consumer<PartCollector> partsInside) {
    PartCollector inside = new PartCollector();
    partsInside.accept(inside);
    add(kind, text.text(), text.span(), inside.sorted());
  }

  private void add(PartKind kind, String text, Optional<SourceSpan> span, List<Part> inside) {
    isLocated &= span.isPresent();
    parts.add(ImmutablePart.of(kind, text, span, inside));
  }
}
