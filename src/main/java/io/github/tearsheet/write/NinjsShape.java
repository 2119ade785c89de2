package io.github.tearsheet.write;

import static io.github.tearsheet.internal.shape.PartShapes.LINE;
import static io.github.tearsheet.internal.shape.ScalarShape.TEXT;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.internal.shape.ObjectShape;
import io.github.tearsheet.internal.shape.PageShape;
import io.github.tearsheet.model.ArchiveUrl;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Byline;
import io.github.tearsheet.model.Caption;
import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.ListingEntry;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The shape of a page as a news item of IPTC ninjs 3.0. */
final class NinjsShape {

  private static final ObjectShape<Object> STANDARD =
      ObjectShape.of()
          .required("name", TEXT, item -> "ninjs")
          .required("version", TEXT, item -> "3.0")
          .required("schema", TEXT, item -> "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json")
          .build();

  private static final ObjectShape<Text> VALUE =
      ObjectShape.<Text>of().required("value", LINE, text -> text).build();

  private static final ObjectShape<String> BODY =
      ObjectShape.<String>of()
          .required("role", TEXT, text -> "text")
          .required("contentType", TEXT, text -> "text/plain")
          .required("value", TEXT, text -> text)
          .build();

  private static final ObjectShape<Text> AUTHOR =
      ObjectShape.<Text>of()
          .required("name", LINE, name -> name)
          .required("rel", TEXT, name -> "author")
          .build();

  private static final ObjectShape<Text> NAME =
      ObjectShape.<Text>of().required("name", LINE, name -> name).build();

  private static final ObjectShape<String> ID =
      ObjectShape.<String>of().required("value", TEXT, id -> id).build();

  private static final ObjectShape<Associated<Caption>> PICTURE =
      NinjsShape.<Caption>associated("picture")
          .list("descriptions", VALUE, picture -> picture.part().description().stream().toList())
          .optional("by", LINE, picture -> picture.part().credit())
          .build();

  private static final ObjectShape<Associated<ListingEntry>> STORY =
      NinjsShape.<ListingEntry>associated("text")
          .list("headlines", VALUE, story -> List.of(story.part().headline()))
          .list("descriptions", VALUE, story -> story.part().teaser().stream().toList())
          .optional("by", LINE, story -> story.part().byline())
          .build();

  private static final ObjectShape<Article> ARTICLE =
      ObjectShape.<Article>of()
          .list("headlines", VALUE, article -> article.headline().stream().toList())
          .optional("by", LINE, article -> article.byline().map(Byline::line))
          .list("people", AUTHOR, article -> article.byline().map(Byline::names).orElse(List.of()))
          .list("infoSources", NAME, NinjsShape::sources)
          .optional("located", TEXT, article -> article.dateline().map(NinjsShape::place))
          .list("bodies", BODY, article -> PageShape.story(article).stream().toList())
          .build();

  private static final ObjectShape<Listing> LISTING =
      ObjectShape.<Listing>of()
          .list("headlines", VALUE, listing -> listing.title().stream().toList())
          .list("descriptions", VALUE, Listing::about)
          .build();

  private static final ObjectShape<ArchiveUrl> NAMES =
      ObjectShape.<ArchiveUrl>of()
          .optional("slugline", TEXT, ArchiveUrl::slug)
          .list("altIds", ID, url -> url.id().stream().toList())
          .build();

  static final ObjectShape<ParseResult> PAGE =
      ObjectShape.<ParseResult>of()
          .required("uri", TEXT, PageUri::of)
          .required("standard", STANDARD, result -> result)
          .required("type", TEXT, result -> "text")
          .fieldsOf(NAMES, result -> result.page().flatMap(Page::url))
          .fieldsOf(ARTICLE, ParseResult::article)
          .fieldsOf(LISTING, ParseResult::listing)
          .list("associations", PICTURE, result -> all(result, "picture", NinjsShape::captions))
          .list("associations", STORY, result -> all(result, "story", NinjsShape::entries))
          .build();

  private NinjsShape() {}

  /** A picture or a story that goes with the item of a page. */
  private record Associated<T>(String uri, String name, T part) {}

  private static <T> List<Associated<T>> all(
      ParseResult result, String name, Function<ParseResult, List<T>> parts) {
    List<T> all = parts.apply(result);
    return IntStream.rangeClosed(1, all.size())
        .mapToObj(i -> associated(result, name + "-" + i, all.get(i - 1)))
        .toList();
  }

  private static <T> Associated<T> associated(ParseResult result, String name, T part) {
    return new Associated<>(PageUri.of(result) + "#" + name, name, part);
  }

  private static <T> ObjectShape.Builder<Associated<T>> associated(String type) {
    return ObjectShape.<Associated<T>>of()
        .required("uri", TEXT, Associated::uri)
        .required("name", TEXT, Associated::name)
        .required("type", TEXT, item -> type);
  }

  private static List<Caption> captions(ParseResult result) {
    return result.article().map(Article::captions).orElse(List.of());
  }

  private static List<ListingEntry> entries(ParseResult result) {
    return result.listing().map(Listing::entries).orElse(List.of());
  }

  /** Returns the organization of the byline and the agency of the dateline. */
  private static List<Text> sources(Article article) {
    return Stream.of(
            article.byline().flatMap(Byline::organization),
            article.dateline().flatMap(Dateline::agency))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static String place(Dateline dateline) {
    return dateline.city().text()
        + dateline.region().map(region -> ", " + region.text()).orElse("");
  }
}
