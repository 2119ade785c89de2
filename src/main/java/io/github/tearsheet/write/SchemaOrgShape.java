package io.github.tearsheet.write;

import static io.github.tearsheet.internal.shape.PartShapes.LINE;
import static io.github.tearsheet.internal.shape.PartShapes.story;
import static io.github.tearsheet.internal.shape.ScalarShape.DATE;
import static io.github.tearsheet.internal.shape.ScalarShape.TEXT;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.internal.shape.ObjectShape;
import io.github.tearsheet.model.ArchiveUrl;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Byline;
import io.github.tearsheet.model.Caption;
import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.ListingEntry;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Section;
import io.github.tearsheet.model.Text;
import java.util.List;

/** The shape of a page in JSON-LD with the vocabulary of schema.org. */
final class SchemaOrgShape {

  private static final ObjectShape<Text> PERSON =
      SchemaOrgShape.<Text>typed("Person").required("name", LINE, name -> name).build();

  private static final ObjectShape<Text> ORGANIZATION =
      SchemaOrgShape.<Text>typed("Organization").required("name", LINE, name -> name).build();

  private static final ObjectShape<Caption> IMAGE =
      SchemaOrgShape.<Caption>typed("ImageObject")
          .optional("caption", LINE, Caption::description)
          .optional("creditText", LINE, Caption::credit)
          .build();

  private static final ObjectShape<Section> SECTION =
      SchemaOrgShape.<Section>typed("NewsArticle")
          .optional("headline", LINE, Section::heading)
          .optional("dateline", LINE, section -> section.dateline().map(Dateline::place))
          .optional("sourceOrganization", ORGANIZATION, Section::agency)
          .optional("articleBody", TEXT, section -> story(section.paragraphs()))
          .build();

  private static final ObjectShape<ListingEntry> ENTRY =
      SchemaOrgShape.<ListingEntry>typed("NewsArticle")
          .required("headline", LINE, ListingEntry::headline)
          .optional("description", LINE, ListingEntry::teaser)
          .build();

  private static final ObjectShape<Article> ARTICLE =
      ObjectShape.<Article>of()
          .optional("headline", LINE, Article::headline)
          .list("author", PERSON, SchemaOrgShape::authors)
          .optional(
              "sourceOrganization",
              ORGANIZATION,
              article -> article.byline().flatMap(Byline::organization))
          .list("image", IMAGE, Article::captions)
          .optional("dateline", LINE, article -> article.dateline().map(Dateline::place))
          .optional("articleBody", TEXT, article -> story(article.paragraphs()))
          .list("hasPart", SECTION, Article::sections)
          .build();

  private static final ObjectShape<Listing> LISTING =
      ObjectShape.<Listing>of()
          .optional("name", LINE, Listing::title)
          .list("hasPart", ENTRY, Listing::entries)
          .build();

  private static final ObjectShape<Page> DATES =
      ObjectShape.<Page>of()
          .required("@type", TEXT, SchemaOrgShape::type)
          .optional("url", TEXT, PageUri::url)
          .optional("identifier", TEXT, page -> page.url().flatMap(ArchiveUrl::id))
          .optional("datePublished", DATE, page -> page.url().flatMap(ArchiveUrl::day))
          .optional("dateModified", DATE, Page::lastUpdated)
          .build();

  static final ObjectShape<ParseResult> PAGE =
      ObjectShape.<ParseResult>of()
          .required("@context", TEXT, result -> "https://schema.org")
          .fieldsOf(DATES, ParseResult::page)
          .fieldsOf(ARTICLE, ParseResult::article)
          .fieldsOf(LISTING, ParseResult::listing)
          .build();

  private SchemaOrgShape() {}

  private static <T> ObjectShape.Builder<T> typed(String type) {
    return ObjectShape.<T>of().required("@type", TEXT, value -> type);
  }

  private static List<Text> authors(Article article) {
    return article.byline().map(Byline::names).orElse(List.of());
  }

  private static String type(Page page) {
    return page instanceof Listing ? "CollectionPage" : "NewsArticle";
  }
}
