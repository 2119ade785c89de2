package io.github.tearsheet.internal.assemble;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DAY_WITHOUT_DATE;
import static io.github.tearsheet.diagnostic.DiagnosticCode.UNCLOSED_PAGE_REFERENCE;
import static io.github.tearsheet.diagnostic.DiagnosticCode.UNREADABLE_PAGE_REFERENCES;
import static java.lang.Integer.parseInt;

import io.github.tearsheet.internal.assemble.SpacingCheck.Part;
import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.LineGrammar;
import io.github.tearsheet.internal.syntax.LinePart;
import io.github.tearsheet.internal.syntax.PageParser;
import io.github.tearsheet.internal.syntax.PageReferencesLexer;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.model.ArchiveUrl;
import io.github.tearsheet.model.PageKind;
import io.github.tearsheet.model.PageReference;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.ReviewDay;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Builds press reviews: the papers, what they wrote, and on which pages. */
final class PressReviewBuilder extends SectionsBuilder {

  /** The look of the line is known: a month, in full or abbreviated, then the day and the year. */
  private static final Pattern DAY =
      Pattern.compile("(?:\\w+, )?(\\w{3})\\D*(\\d{1,2})\\D+(\\d{4})\\D*");

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  private final Set<String> names = new HashSet<>();
  private @Nullable ReviewDay day;

  /** The lines above the review: names of papers, or the first heading. */
  private final List<ParserRuleContext> papers = new ArrayList<>();

  PressReviewBuilder(
      SourceText source,
      PageSyntax syntax,
      Optional<ArchiveUrl> url,
      DiagnosticCollector diagnostics) {
    super(PageKind.PRESS_REVIEW, source, syntax, url, diagnostics);
  }

  @Override
  public void exitReviewDay(PageParser.ReviewDayContext line) {
    part(Part.REVIEW_DAY, line);
    Optional<LocalDate> date = date(line.start.getText());
    day = ReviewDay.builder().line(lines.text(line)).date(date).build();
    if (date.isEmpty()) {
      diagnostics.add(
          DAY_WITHOUT_DATE,
          Lines.span(line),
          "day without date: \"%s\"".formatted(lines.text(line)));
    }
  }

  /**
   * {@code July 22, 1998.}, {@code Wednesday, Sept. 2nd, 1998}; for several days there is no date.
   */
  private static Optional<LocalDate> date(String line) {
    Matcher day = DAY.matcher(line);
    if (!day.matches()) {
      return Optional.empty();
    }
    try {
      int month = MONTHS.indexOf(day.group(1)) / 3 + 1;
      return Optional.of(LocalDate.of(parseInt(day.group(3)), month, parseInt(day.group(2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  Optional<ReviewDay> reviewDay() {
    return Optional.ofNullable(day);
  }

  @Override
  public void exitPaper(PageParser.PaperContext line) {
    part(Part.PAPER, line);
    papers.add(line);
  }

  @Override
  public void exitHeading(PageParser.HeadingContext line) {
    heading(line);
  }

  @Override
  public void exitDatedHeading(PageParser.DatedHeadingContext line) {
    heading(line);
  }

  @Override
  public void exitAgencyHeading(PageParser.AgencyHeadingContext line) {
    heading(line);
  }

  private void heading(ParserRuleContext line) {
    part(Part.HEADING, line);
    settlePapers();
    beginSection(line);
  }

  @Override
  void text(ParserRuleContext line) {
    settlePapers();
    addParagraph(line);
  }

  @Override
  void sectionParagraph(PageParser.SectionParagraphContext line) {
    part(Part.STORY, line);
    settlePapers();
    SourceSpan span = Lines.span(line);
    int bracket = syntax.brackets().ofPages(span.start(), span.end());
    if (bracket < 0) {
      checkUnreadable(span);
    }
    addParagraph(bracket < 0 ? paragraph(span) : referring(span, bracket), span);
  }

  /** A closing bracket with digits or with a paper of this review should be page references. */
  private void checkUnreadable(SourceSpan line) {
    int bracket = syntax.brackets().ofAny(line.start(), line.end());
    if (bracket < 0) {
      return;
    }
    SourceSpan span = new SourceSpan(bracket, line.end());
    String inside = lines.source().substring(span);
    if (inside.chars().anyMatch(Character::isDigit) || names.stream().anyMatch(inside::contains)) {
      diagnostics.add(
          UNREADABLE_PAGE_REFERENCES, span, "unreadable page references: " + shortened(inside));
    }
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "...";
  }

  @Override
  void finishLines() {
    settlePapers();
  }

  /**
   * Decides about the lines above the review, once it begins. Two blank lines below one show that
   * it and those above it are papers. Without them several lines are papers, except a last one in
   * capitals, which is the first heading; so is a single line.
   */
  private void settlePapers() {
    if (papers.isEmpty()) {
      return;
    }
    int named = papers.size() > 1 ? papers.size() : 0;
    if (named > 0 && isInCapitals(papers.get(named - 1)) && !isInCapitals(papers.get(0))) {
      named--;
    }
    int again = firstNamedAgain();
    if (again > 0) {
      named = again;
    }
    for (int i = again > 0 ? -1 : papers.size() - 1; i >= 0; i--) {
      if (syntax.gapBelow(papers.get(i).stop).getType() == PageParser.BLANKS) {
        named = i + 1;
        break;
      }
    }
    papers.subList(0, named).forEach(this::addPaper);
    papers.subList(0, named).forEach(line -> names.add(lines.text(line).text()));
    papers.subList(named, papers.size()).forEach(this::beginSection);
    papers.clear();
  }

  /** The first paper that is named a second time: there it is the heading of its own part. */
  private int firstNamedAgain() {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < papers.size(); i++) {
      if (!names.add(lines.text(papers.get(i)).text())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isInCapitals(ParserRuleContext line) {
    return lines.text(line).text().chars().noneMatch(Character::isLowerCase);
  }

  private Paragraph referring(SourceSpan span, int bracket) {
    List<LinePart> parts = LineGrammar.PAGE_REFERENCES.parts(lines.content(), bracket, span.end());
    boolean opened = LineGrammar.first(parts, PageReferencesLexer.OPEN) != null;
    if (opened && LineGrammar.first(parts, PageReferencesLexer.CLOSE) == null) {
      diagnostics.add(
          UNCLOSED_PAGE_REFERENCE,
          new SourceSpan(bracket, span.end()),
          "unclosed page references: the closing bracket is missing");
    }
    return Paragraph.builder()
        .text(lines.source().substring(span))
        .addAllPageReferences(references(parts))
        .span(span)
        .build();
  }

  /** The number of an issue, or of several, without {@code No.} */
  private SourceSpan digits(LinePart issue) {
    int start = issue.start();
    while (!Character.isDigit(lines.content().charAt(start))) {
      start++;
    }
    return new SourceSpan(start, issue.end());
  }

  /** A paper's name begins a reference; pages without a name are those of the paper at hand. */
  private List<PageReference> references(List<LinePart> parts) {
    List<PageReference> references = new ArrayList<>();
    PageReference.@Nullable Builder reference = null;
    for (LinePart part : parts) {
      if (part.type() == PageReferencesLexer.PAPER) {
        if (reference != null) {
          references.add(reference.build());
        }
        reference = PageReference.builder().paper(lines.text(part));
      } else if (part.type() == PageReferencesLexer.ISSUE) {
        reference = reference == null ? PageReference.builder() : reference;
        reference.issue(lines.text(digits(part)));
      } else if (part.type() == PageReferencesLexer.PAGE) {
        reference = reference == null ? PageReference.builder() : reference;
        reference.addPages(lines.text(part));
      }
    }
    if (reference != null) {
      references.add(reference.build());
    }
    return references;
  }
}
