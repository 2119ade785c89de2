package io.github.tearsheet.spark;

import static io.github.tearsheet.spark.SqlType.DATE;
import static io.github.tearsheet.spark.SqlType.INT;
import static io.github.tearsheet.spark.SqlType.STRING;

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

/** The types of a page's parts and diagnostics. Their names are those of the JSON. */
final class PartStructs {

  static final SqlType<Text> TEXT = STRING.from(Text::text);

  static final SqlType<Paragraph> PARAGRAPH = STRING.from(Paragraph::text);

  static final SqlType<Notice> NOTICE = TEXT.array().from(Notice::lines);

  static final Struct<Caption> CAPTION =
      Struct.<Caption>of()
          .optional("credit", TEXT, Caption::credit)
          .optional("text", TEXT, Caption::description)
          .build();

  static final Struct<Dateline> DATELINE =
      Struct.<Dateline>of()
          .required("text", TEXT, Dateline::place)
          .required("city", TEXT, Dateline::city)
          .optional("region", TEXT, Dateline::region)
          .optional("agency", TEXT, Dateline::agency)
          .build();

  static final Struct<Byline> BYLINE =
      Struct.<Byline>of()
          .required("text", TEXT, Byline::line)
          .list("names", TEXT, Byline::names)
          .optional("organization", TEXT, Byline::organization)
          .build();

  static final Struct<ReviewDay> REVIEW_DAY =
      Struct.<ReviewDay>of()
          .required("text", TEXT, ReviewDay::line)
          .optional("date", DATE, ReviewDay::date)
          .build();

  static final Struct<PageReference> PAGE_REFERENCE =
      Struct.<PageReference>of()
          .optional("paper", TEXT, PageReference::paper)
          .optional("issue", TEXT, PageReference::issue)
          .list("pages", TEXT, PageReference::pages)
          .build();

  static final Struct<ReferringParagraph> REFERRING_PARAGRAPH =
      Struct.<ReferringParagraph>of()
          .required("paragraph", INT, ReferringParagraph::index)
          .list("references", PAGE_REFERENCE, ReferringParagraph::references)
          .build();

  static final Struct<InResponseTo> IN_RESPONSE_TO =
      Struct.<InResponseTo>of()
          .required("text", TEXT, InResponseTo::line)
          .optional("title", TEXT, InResponseTo::title)
          .optional("author", TEXT, InResponseTo::author)
          .optional("date", TEXT, InResponseTo::date)
          .build();

  static final Struct<Section> SECTION =
      Struct.<Section>of()
          .optional("heading", TEXT, Section::heading)
          .optional("inResponseTo", IN_RESPONSE_TO, Section::inResponseTo)
          .optional("dateline", DATELINE, Section::dateline)
          .list("paragraphs", PARAGRAPH, Section::paragraphs)
          .list(
              "pageReferences",
              REFERRING_PARAGRAPH,
              section -> ReferringParagraph.among(section.paragraphs()))
          .optional("agency", TEXT, Section::agency)
          .list("signature", TEXT, Section::signature)
          .build();

  static final Struct<ListingEntry> ENTRY =
      Struct.<ListingEntry>of()
          .required("headline", TEXT, ListingEntry::headline)
          .optional("byline", TEXT, ListingEntry::byline)
          .optional("teaser", TEXT, ListingEntry::teaser)
          .build();

  static final Struct<Diagnostic> DIAGNOSTIC =
      Struct.<Diagnostic>of()
          .required("code", STRING, diagnostic -> diagnostic.code().id())
          .required("name", STRING, diagnostic -> diagnostic.code().label())
          .required("severity", STRING, diagnostic -> diagnostic.severity().label())
          .required("message", STRING, Diagnostic::message)
          .required("line", INT, diagnostic -> diagnostic.start().line())
          .required("column", INT, diagnostic -> diagnostic.start().column())
          .required("endLine", INT, diagnostic -> diagnostic.end().line())
          .required("endColumn", INT, diagnostic -> diagnostic.end().column())
          .build();

  private PartStructs() {}
}
