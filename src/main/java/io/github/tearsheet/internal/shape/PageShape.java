package io.github.tearsheet.internal.shape;

import static io.github.tearsheet.internal.shape.PartShapes.BYLINE;
import static io.github.tearsheet.internal.shape.PartShapes.CAPTION;
import static io.github.tearsheet.internal.shape.PartShapes.DATELINE;
import static io.github.tearsheet.internal.shape.PartShapes.DIAGNOSTIC;
import static io.github.tearsheet.internal.shape.PartShapes.ENTRY;
import static io.github.tearsheet.internal.shape.PartShapes.LINE;
import static io.github.tearsheet.internal.shape.PartShapes.NOTICE;
import static io.github.tearsheet.internal.shape.PartShapes.PARAGRAPH;
import static io.github.tearsheet.internal.shape.PartShapes.REFERRING_PARAGRAPH;
import static io.github.tearsheet.internal.shape.PartShapes.REVIEW_DAY;
import static io.github.tearsheet.internal.shape.PartShapes.SECTION;
import static io.github.tearsheet.internal.shape.ScalarShape.DATE;
import static io.github.tearsheet.internal.shape.ScalarShape.INT;
import static io.github.tearsheet.internal.shape.ScalarShape.LONG;
import static io.github.tearsheet.internal.shape.ScalarShape.TEXT;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.model.ArchiveUrl;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.Page;
import java.time.YearMonth;
import java.util.Optional;

/** The shape of a result: its fields, in their order. */
public final class PageShape {

  private static final ObjectShape<Page> HEAD =
      ObjectShape.<Page>of()
          .required("kind", TEXT, page -> page.kind().label())
          .optional("url", TEXT.from(ArchiveUrl::text), Page::url)
          .optional("published", TEXT.from(YearMonth::toString), Page::published)
          .optional("day", DATE, page -> page.url().flatMap(ArchiveUrl::day))
          .optional("slug", TEXT, page -> page.url().flatMap(ArchiveUrl::slug))
          .optional("id", TEXT, page -> page.url().flatMap(ArchiveUrl::id))
          .list("boilerplate", LINE, Page::boilerplate)
          .optional("lastUpdated", DATE, Page::lastUpdated)
          .build();

  private static final ObjectShape<Article> ARTICLE =
      ObjectShape.<Article>of()
          .optional("headline", LINE, Article::headline)
          .optional("byline", BYLINE, Article::byline)
          .optional("reviewDay", REVIEW_DAY, Article::reviewDay)
          .list("papers", LINE, Article::papers)
          .list("captions", CAPTION, Article::captions)
          .optional("dateline", DATELINE, Article::dateline)
          .onDemand("text", TEXT, PageShape::story)
          .list("paragraphs", PARAGRAPH, Article::paragraphs)
          .list(
              "pageReferences",
              REFERRING_PARAGRAPH,
              article -> ReferringParagraph.among(article.paragraphs()))
          .list("sections", SECTION, Article::sections)
          .build();

  private static final ObjectShape<Listing> LISTING =
      ObjectShape.<Listing>of()
          .optional("title", LINE, Listing::title)
          .list("about", LINE, Listing::about)
          .list("entries", ENTRY, Listing::entries)
          .build();

  private static final ObjectShape<Page> FOOT =
      ObjectShape.<Page>of()
          .list("notices", NOTICE, Page::notices)
          .list("footer", LINE, Page::footer)
          .build();

  private static final ObjectShape<ParseResult> SOURCE =
      ObjectShape.<ParseResult>of()
          .required("source", TEXT, result -> result.source().name())
          .build();

  private static final ObjectShape<ParseResult> PLACE_IN_DUMP =
      ObjectShape.<ParseResult>of()
          .required("page", LONG, result -> result.source().origin().pageNumber())
          .required("line", INT, result -> result.source().firstLine())
          .optional("crawled", TEXT, result -> result.source().origin().crawled())
          .build();

  private static final ObjectShape<ParseResult> CONTENT =
      ObjectShape.<ParseResult>of()
          .fieldsOf(HEAD, ParseResult::page)
          .fieldsOf(ARTICLE, ParseResult::article)
          .fieldsOf(LISTING, ParseResult::listing)
          .fieldsOf(FOOT, ParseResult::page)
          .list("diagnostics", DIAGNOSTIC, ParseResult::diagnostics)
          .build();

  /** All fields. */
  public static final ObjectShape<ParseResult> ALL = SOURCE.with(PLACE_IN_DUMP).with(CONTENT);

  /** The fields of a text that is not part of a dump. */
  public static final ObjectShape<ParseResult> OF_TEXT = SOURCE.with(CONTENT);

  private PageShape() {}

  /** Returns the story as one text; empty if there is none. */
  public static Optional<String> story(Article article) {
    return Optional.of(article.bodyText()).filter(text -> !text.isEmpty());
  }
}
