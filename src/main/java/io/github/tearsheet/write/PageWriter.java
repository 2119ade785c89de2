package io.github.tearsheet.write;

import io.github.tearsheet.internal.syntax.SiteLine;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Byline;
import io.github.tearsheet.model.Caption;
import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.InResponseTo;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.ListingEntry;
import io.github.tearsheet.model.Notice;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.ReviewDay;
import io.github.tearsheet.model.Section;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.model.UpdateStamp;
import io.github.tearsheet.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A writer of pages in the archive's canonical layout: site lines, stamp, headline, captions,
 * story, sections, notices, footer; a line each, one blank line between two, LF at the end. A
 * single newline separates a caption from what follows, and the lines of a signature or a notice.
 * Two blank lines are below the stamp of a listing or of a page without a headline, below the
 * papers of a press review, and above a brief that begins with its agency.
 *
 * <p>If a page came from a parser, parsing the written text with the same options and the same
 * source name gives an equal page, and writing that page gives the same text. A text in the
 * canonical layout is written unchanged. Whatever does not count for the equality of pages becomes
 * regular: a headline is written once, notices are below the story, and a lost dash is restored. If
 * captions, notices and paragraphs of a damaged page are mixed, a line can get another meaning at
 * its new position. Stateless and thread-safe.
 */
public final class PageWriter {

  private static final String NEWLINE = "\n";
  private static final String BLANK = "\n\n";
  private static final String TWO_BLANKS = "\n\n\n";

  private final StringBuilder out = new StringBuilder();

  /** The separator before the next line. */
  private String gap = "";

  private PageWriter() {}

  /**
   * Writes a page.
   *
   * <pre>{@code
   * PageWriter.write(
   *     Article.builder()
   *         .headline(Text.of("Rain Expected"))
   *         .addParagraphs(Paragraph.of("It will rain."))
   *         .build());                  // Rain Expected, a blank line, It will rain.
   * }</pre>
   *
   * @param page from a parser or made by hand; the text of its parts is not checked
   * @return its text, each line ended by LF
   */
  public static String write(Page page) {
    PageWriter writer = new PageWriter();
    writer.page(page);
    return writer.out.append(NEWLINE).toString();
  }

  private void page(Page page) {
    site(page);
    if (page instanceof Article article) {
      article(article);
    } else if (page instanceof Listing listing) {
      listing(listing);
    }
    page.notices().stream().map(Notice::lines).forEach(this::joined);
    page.footer().forEach(this::line);
  }

  private void site(Page page) {
    List<Text> lines = page.boilerplate();
    lines.stream().filter(line -> !isStamp(line)).forEach(this::line);
    page.updateStamp().map(UpdateStamp::line).ifPresent(this::line);
    lines.stream().filter(PageWriter::isStamp).forEach(this::line);
  }

  /** A repeated stamp is one of the site's lines, and follows the first. */
  private static boolean isStamp(Text line) {
    SiteLine kind = SiteLine.of(line.text());
    return kind == SiteLine.UPDATE_STAMP || kind == SiteLine.INCOMPLETE_STAMP;
  }

  // ---- articles

  private void article(Article article) {
    if (article.headline().isEmpty() && article.updateStamp().isPresent()) {
      gap = TWO_BLANKS;
    }
    article.headline().ifPresent(this::line);
    article.byline().map(Byline::line).ifPresent(this::line);
    article.reviewDay().map(ReviewDay::line).ifPresent(this::line);
    if (!article.papers().isEmpty()) {
      joined(article.papers());
      gap = TWO_BLANKS;
    }
    story(article);
    article.sections().forEach(this::section);
  }

  private void story(Article article) {
    List<Paragraph> paragraphs = article.paragraphs();
    int captions = article.captions().size();
    int inside = firstInside(article);
    for (Caption caption : article.captions().subList(0, inside)) {
      if (paragraphs.isEmpty() || !isPhotograph(caption)) {
        captionAbove(caption);
      } else {
        photograph(caption);
      }
    }
    int datelined = datelined(article);
    if (paragraphs.isEmpty()) {
      article.dateline().ifPresent(dateline -> line(opening(dateline).stripTrailing()));
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i).text();
      line(i == datelined ? article.dateline().map(PageWriter::opening).orElse("") + text : text);
      if (i == 0) {
        article.captions().subList(inside, captions).forEach(this::photograph);
      }
    }
  }

  /**
   * Photographs with a photographer's credit end the list: they are inside the story, unless their
   * place is known and above it.
   */
  private static int firstInside(Article article) {
    List<Caption> captions = article.captions();
    int first = captions.size();
    while (first > 0 && isInside(captions.get(first - 1), article.paragraphs())) {
      first--;
    }
    return first;
  }

  private static boolean isInside(Caption caption, List<Paragraph> paragraphs) {
    int start = caption.span().map(SourceSpan::start).orElse(Integer.MAX_VALUE);
    boolean above =
        paragraphs.isEmpty()
            || paragraphs.get(0).span().filter(first -> start < first.start()).isPresent();
    return isPhotograph(caption) && !above;
  }

  private static boolean isPhotograph(Caption caption) {
    return caption.description().isPresent()
        && caption.credit().filter(credit -> credit.text().contains(" / ")).isPresent();
  }

  private void captionAbove(Caption caption) {
    line(text(caption.credit()) + text(caption.description()));
    gap = NEWLINE;
  }

  private void photograph(Caption caption) {
    line(text(caption.credit()));
    gap = NEWLINE;
    line(text(caption.description()));
    gap = NEWLINE;
  }

  /** The paragraph that the dateline opens: the first, or the second below a deck. */
  private static int datelined(Article article) {
    Optional<Integer> dateline =
        article.dateline().flatMap(line -> line.place().span()).map(SourceSpan::start);
    boolean belowDeck =
        article.paragraphs().size() > 1
            && article.paragraphs().get(0).span().map(SourceSpan::end).stream()
                .anyMatch(end -> dateline.isPresent() && end <= dateline.get());
    return belowDeck ? 1 : 0;
  }

  /** The dateline with its dash and spaces; a damaged dash is made whole. */
  private static String opening(Dateline dateline) {
    String dash = dateline.dash().map(Text::text).filter(there -> !there.equals("?")).orElse("--");
    return dateline.place() + " " + dash + " ";
  }

  // ---- sections

  private void section(Section section) {
    section.heading().ifPresent(this::line);
    section.inResponseTo().map(InResponseTo::line).ifPresent(this::line);
    String signOff = "";
    Optional<Text> line = agencyLine(section);
    if (line.isPresent() && line.get().text().startsWith("(")) {
      signOff = " " + line.get();
    } else {
      line.ifPresent(agency -> sourceLine(agency, section));
    }
    String opening = section.dateline().map(PageWriter::opening).orElse("");
    List<Paragraph> paragraphs = section.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean last = i == paragraphs.size() - 1;
      line((i == 0 ? opening : "") + paragraphs.get(i) + (last ? signOff : ""));
    }
    if (paragraphs.isEmpty() && !(opening + signOff).isEmpty()) {
      line((opening.stripTrailing() + signOff).strip());
    }
    joined(section.signature());
  }

  /** Without a heading above it, only two blanks show that another item begins. */
  private void sourceLine(Text agency, Section section) {
    if (section.heading().isEmpty() && !gap.isEmpty()) {
      gap = TWO_BLANKS;
    }
    line(agency);
  }

  /** The agency if the dateline does not name it; in an article made by hand, a sign-off. */
  private static Optional<Text> agencyLine(Section section) {
    if (section.agencyLine().isPresent()) {
      return section.agencyLine();
    }
    boolean inDateline = section.dateline().flatMap(Dateline::agency).isPresent();
    return inDateline
        ? Optional.empty()
        : section.agency().map(agency -> Text.of("(" + agency + ")"));
  }

  // ---- listings

  private void listing(Listing listing) {
    gap = gap.isEmpty() ? "" : TWO_BLANKS;
    listing.title().ifPresent(this::line);
    listing.about().forEach(this::line);
    listing.entries().forEach(this::entry);
  }

  private void entry(ListingEntry entry) {
    line(entry.headline());
    entry.byline().ifPresent(this::line);
    entry.teaser().ifPresent(teaser -> line(teaser.text().replace("\"", "\"\"")));
  }

  // ---- lines

  private static String text(Optional<Text> text) {
    return text.map(Text::text).orElse("");
  }

  /** Lines with nothing but a newline between. */
  private void joined(List<Text> lines) {
    for (int i = 0; i < lines.size(); i++) {
      gap = i == 0 ? gap : NEWLINE;
      line(lines.get(i));
    }
  }

  private void line(Text text) {
    line(text.text());
  }

  private void line(String text) {
    out.append(gap).append(text);
    gap = BLANK;
  }
}
