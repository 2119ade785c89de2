package io.github.tearsheet.internal.shape;

import static io.github.tearsheet.internal.shape.ScalarShape.DATE;
import static io.github.tearsheet.internal.shape.ScalarShape.INT;
import static io.github.tearsheet.internal.shape.ScalarShape.TEXT;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.model.Byline;
import io.github.tearsheet.model.Caption;
import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.InResponseTo;
import io.github.tearsheet.model.ListingEntry;
import io.github.tearsheet.model.Notice;
import io.github.tearsheet.model.PageReference;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.ReviewDay;
import io.github.tearsheet.model.Section;
import io.github.tearsheet.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The shapes of a page's parts and of diagnostics. */
public final class PartShapes {

  public static final Shape<Text> LINE = TEXT.from(Text::text);

  public static final Shape<Paragraph> PARAGRAPH = TEXT.from(Paragraph::text);

  public static final Shape<Notice> NOTICE = LINE.list().from(Notice::lines);

  public static final Shape<Caption> CAPTION =
      ObjectShape.<Caption>of()
          .optional("credit", LINE, Caption::credit)
          .optional("text", LINE, Caption::description)
          .build();

  public static final Shape<Dateline> DATELINE =
      ObjectShape.<Dateline>of()
          .required("text", LINE, Dateline::place)
          .required("city", LINE, Dateline::city)
          .optional("region", LINE, Dateline::region)
          .optional("agency", LINE, Dateline::agency)
          .build();

  public static final Shape<Byline> BYLINE =
      ObjectShape.<Byline>of()
          .required("text", LINE, Byline::line)
          .list("names", LINE, Byline::names)
          .optional("organization", LINE, Byline::organization)
          .build();

  public static final Shape<ReviewDay> REVIEW_DAY =
      ObjectShape.<ReviewDay>of()
          .required("text", LINE, ReviewDay::line)
          .optional("date", DATE, ReviewDay::date)
          .build();

  private static final Shape<PageReference> PAGE_REFERENCE =
      ObjectShape.<PageReference>of()
          .optional("paper", LINE, PageReference::paper)
          .optional("issue", LINE, PageReference::issue)
          .list("pages", LINE, PageReference::pages)
          .build();

  public static final Shape<ReferringParagraph> REFERRING_PARAGRAPH =
      ObjectShape.<ReferringParagraph>of()
          .required("paragraph", INT, ReferringParagraph::index)
          .list("references", PAGE_REFERENCE, ReferringParagraph::references)
          .build();

  private static final Shape<InResponseTo> IN_RESPONSE_TO =
      ObjectShape.<InResponseTo>of()
          .required("text", LINE, InResponseTo::line)
          .optional("title", LINE, InResponseTo::title)
          .optional("author", LINE, InResponseTo::author)
          .optional("date", LINE, InResponseTo::date)
          .build();

  public static final Shape<Section> SECTION =
      ObjectShape.<Section>of()
          .optional("heading", LINE, Section::heading)
          .optional("inResponseTo", IN_RESPONSE_TO, Section::inResponseTo)
          .optional("dateline", DATELINE, Section::dateline)
          .list("paragraphs", PARAGRAPH, Section::paragraphs)
          .list(
              "pageReferences",
              REFERRING_PARAGRAPH,
              section -> ReferringParagraph.among(section.paragraphs()))
          .optional("agency", LINE, Section::agency)
          .list("signature", LINE, Section::signature)
          .build();

  public static final Shape<ListingEntry> ENTRY =
      ObjectShape.<ListingEntry>of()
          .required("headline", LINE, ListingEntry::headline)
          .optional("byline", LINE, ListingEntry::byline)
          .optional("teaser", LINE, ListingEntry::teaser)
          .build();

  public static final Shape<Diagnostic> DIAGNOSTIC =
      ObjectShape.<Diagnostic>of()
          .required("code", TEXT, diagnostic -> diagnostic.code().id())
          .required("name", TEXT, diagnostic -> diagnostic.code().label())
          .required("severity", TEXT, diagnostic -> diagnostic.severity().label())
          .required("message", TEXT, Diagnostic::message)
          .required("line", INT, diagnostic -> diagnostic.start().line())
          .required("column", INT, diagnostic -> diagnostic.start().column())
          .required("endLine", INT, diagnostic -> diagnostic.end().line())
          .required("endColumn", INT, diagnostic -> diagnostic.end().column())
          .build();

  private PartShapes() {}

  /** Returns paragraphs as one text, with a blank line between them; empty if there are none. */
  public static Optional<String> story(List<Paragraph> paragraphs) {
    return paragraphs.isEmpty()
        ? Optional.empty()
        : Optional.of(paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n")));
  }
}
