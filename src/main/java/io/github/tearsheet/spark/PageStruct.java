package io.github.tearsheet.spark;

import static io.github.tearsheet.spark.PartStructs.BYLINE;
import static io.github.tearsheet.spark.PartStructs.CAPTION;
import static io.github.tearsheet.spark.PartStructs.DATELINE;
import static io.github.tearsheet.spark.PartStructs.DIAGNOSTIC;
import static io.github.tearsheet.spark.PartStructs.ENTRY;
import static io.github.tearsheet.spark.PartStructs.NOTICE;
import static io.github.tearsheet.spark.PartStructs.PARAGRAPH;
import static io.github.tearsheet.spark.PartStructs.REFERRING_PARAGRAPH;
import static io.github.tearsheet.spark.PartStructs.REVIEW_DAY;
import static io.github.tearsheet.spark.PartStructs.SECTION;
import static io.github.tearsheet.spark.PartStructs.TEXT;
import static io.github.tearsheet.spark.SqlType.DATE;
import static io.github.tearsheet.spark.SqlType.STRING;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.model.ArchiveUrl;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.PageKind;
import java.time.YearMonth;

/** The type of a whole page. Its names are those of the JSON, in their order. */
final class PageStruct {

  private static final Struct<Page> HEAD =
      Struct.<Page>of()
          .required("kind", STRING.from(PageKind::label), Page::kind)
          .optional("url", STRING.from(ArchiveUrl::text), Page::url)
          .optional("published", STRING.from(YearMonth::toString), Page::published)
          .optional("day", DATE, page -> page.url().flatMap(ArchiveUrl::day))
          .optional("slug", STRING, page -> page.url().flatMap(ArchiveUrl::slug))
          .optional("id", STRING, page -> page.url().flatMap(ArchiveUrl::id))
          .list("boilerplate", TEXT, Page::boilerplate)
          .optional("lastUpdated", DATE, Page::lastUpdated)
          .build();

  private static final Struct<Article> ARTICLE =
      Struct.<Article>of()
          .optional("headline", TEXT, Article::headline)
          .optional("byline", BYLINE, Article::byline)
          .optional("reviewDay", REVIEW_DAY, Article::reviewDay)
          .list("papers", TEXT, Article::papers)
          .list("captions", CAPTION, Article::captions)
          .optional("dateline", DATELINE, Article::dateline)
          .list("paragraphs", PARAGRAPH, Article::paragraphs)
          .list(
              "pageReferences",
              REFERRING_PARAGRAPH,
              article -> ReferringParagraph.among(article.paragraphs()))
          .list("sections", SECTION, Article::sections)
          .build();

  private static final Struct<Listing> LISTING =
      Struct.<Listing>of()
          .required("title", TEXT, Listing::title)
          .list("about", TEXT, Listing::about)
          .list("entries", ENTRY, Listing::entries)
          .build();

  private static final Struct<Page> FOOT =
      Struct.<Page>of()
          .list("notices", NOTICE, Page::notices)
          .list("footer", TEXT, Page::footer)
          .build();

  /** The result of parsing a text: the page, if there is one, and its diagnostics. */
  static final Struct<ParseResult> PAGE =
      Struct.<ParseResult>of()
          .required("source", STRING, result -> result.source().name())
          .fieldsOf(HEAD, ParseResult::page)
          .fieldsOf(ARTICLE, ParseResult::article)
          .fieldsOf(LISTING, ParseResult::listing)
          .fieldsOf(FOOT, ParseResult::page)
          .list("diagnostics", DIAGNOSTIC, ParseResult::diagnostics)
          .build();

  private PageStruct() {}
}
