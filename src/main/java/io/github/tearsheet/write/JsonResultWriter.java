package io.github.tearsheet.write;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.internal.text.WellFormedWriter;
import io.github.tearsheet.model.ArchiveUrl;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Byline;
import io.github.tearsheet.model.Caption;
import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.InResponseTo;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.ListingEntry;
import io.github.tearsheet.model.Notice;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.PageReference;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.ReviewDay;
import io.github.tearsheet.model.Section;
import io.github.tearsheet.model.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * A writer of results as JSON, one object a page, each ended by LF. Absent parts are left out; the
 * others keep the characters of the page, except that an unpaired surrogate becomes U+FFFD. {@code
 * META-INF/tearsheet/page.schema.json} in the jar is the JSON Schema of the objects.
 *
 * <pre>{@code
 * JsonResultWriter json = JsonResultWriter.lines(out);
 * json.write(parser.parse(Path.of("page.txt")));
 * }</pre>
 *
 * <p>A writer is for one thread. It neither flushes nor closes what it writes to.
 */
public final class JsonResultWriter {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final Writer out;
  private final ObjectWriteContext context;

  private JsonResultWriter(Writer out, boolean pretty) {
    this.out = new WellFormedWriter(out);
    context = context(pretty);
  }

  /**
   * Begins JSON Lines: each object on one line.
   *
   * @param out gets the objects; flushing and closing it stays the caller's
   * @return a writer to it
   */
  public static JsonResultWriter lines(Writer out) {
    return new JsonResultWriter(out, false);
  }

  /**
   * Begins objects over several lines each, indented for people.
   *
   * @param out gets the objects; flushing and closing it stays the caller's
   * @return a writer to it
   */
  public static JsonResultWriter pretty(Writer out) {
    return new JsonResultWriter(out, true);
  }

  /**
   * Writes one result and LF.
   *
   * @param result what is written: its source, its page if it has one, and its diagnostics with
   *     lines and columns from 1; offsets are not
   * @throws UncheckedIOException if writing fails
   */
  public void write(ParseResult result) {
    try (JsonGenerator json = JSON.createGenerator(context, out)) {
      new ObjectOfResult(json).write(result);
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
    try {
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectWriteContext context(boolean pretty) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    PrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    return new ObjectWriteContext.Base() {
      @Override
      public @Nullable PrettyPrinter getPrettyPrinter() {
        return pretty ? printer : null;
      }

      @Override
      public CharacterEscapes getCharacterEscapes() {
        return ControlEscapes.INSTANCE;
      }
    };
  }

  /** The object of one result, property by property. */
  private record ObjectOfResult(JsonGenerator json) {

    void write(ParseResult result) {
      json.writeStartObject();
      json.writeStringProperty("source", result.source().name());
      json.writeNumberProperty("page", result.source().origin().pageNumber());
      json.writeNumberProperty("line", result.source().firstLine());
      result
          .source()
          .origin()
          .crawled()
          .ifPresent(time -> json.writeStringProperty("crawled", time));
      result.page().ifPresent(this::page);
      list("diagnostics", result.diagnostics(), this::diagnostic);
      json.writeEndObject();
    }

    private void page(Page page) {
      json.writeStringProperty("kind", page.kind().label());
      site(page);
      if (page instanceof Article article) {
        article(article);
      } else if (page instanceof Listing listing) {
        listing(listing);
      }
      list("notices", page.notices(), this::notice);
      texts("footer", page.footer());
    }

    private void site(Page page) {
      page.url().ifPresent(url -> json.writeStringProperty("url", url.text()));
      page.published().ifPresent(month -> json.writeStringProperty("published", month.toString()));
      page.url()
          .flatMap(ArchiveUrl::day)
          .ifPresent(day -> json.writeStringProperty("day", day.toString()));
      page.url()
          .flatMap(ArchiveUrl::slug)
          .ifPresent(slug -> json.writeStringProperty("slug", slug));
      page.url().flatMap(ArchiveUrl::id).ifPresent(id -> json.writeStringProperty("id", id));
      texts("boilerplate", page.boilerplate());
      page.lastUpdated()
          .ifPresent(date -> json.writeStringProperty("lastUpdated", date.toString()));
    }

    private void article(Article article) {
      text("headline", article.headline());
      article.byline().ifPresent(this::byline);
      article.reviewDay().ifPresent(this::reviewDay);
      texts("papers", article.papers());
      list("captions", article.captions(), this::caption);
      article.dateline().ifPresent(this::dateline);
      paragraphs(article.paragraphs());
      list("sections", article.sections(), this::section);
    }

    private void byline(Byline byline) {
      json.writeName("byline");
      json.writeStartObject();
      text("text", Optional.of(byline.line()));
      texts("names", byline.names());
      text("organization", byline.organization());
      json.writeEndObject();
    }

    private void reviewDay(ReviewDay day) {
      json.writeName("reviewDay");
      json.writeStartObject();
      text("text", Optional.of(day.line()));
      day.date().ifPresent(date -> json.writeStringProperty("date", date.toString()));
      json.writeEndObject();
    }

    private void section(Section section) {
      json.writeStartObject();
      text("heading", section.heading());
      section.inResponseTo().ifPresent(this::inResponseTo);
      section.dateline().ifPresent(this::dateline);
      paragraphs(section.paragraphs());
      text("agency", section.agency());
      texts("signature", section.signature());
      json.writeEndObject();
    }

    private void listing(Listing listing) {
      text("title", Optional.of(listing.title()));
      texts("about", listing.about());
      list("entries", listing.entries(), this::entry);
    }

    private void entry(ListingEntry entry) {
      json.writeStartObject();
      text("headline", Optional.of(entry.headline()));
      text("byline", entry.byline());
      text("teaser", entry.teaser());
      json.writeEndObject();
    }

    private void notice(Notice notice) {
      json.writeStartArray();
      notice.lines().forEach(line -> json.writeString(line.text()));
      json.writeEndArray();
    }

    /** Paragraphs, and next to them the page references of those that have some. */
    private void paragraphs(List<Paragraph> paragraphs) {
      list("paragraphs", paragraphs, paragraph -> json.writeString(paragraph.text()));
      List<Integer> referring =
          IntStream.range(0, paragraphs.size())
              .filter(i -> !paragraphs.get(i).pageReferences().isEmpty())
              .boxed()
              .toList();
      list("pageReferences", referring, i -> pageReferences(i, paragraphs.get(i)));
    }

    private void pageReferences(int index, Paragraph paragraph) {
      json.writeStartObject();
      json.writeNumberProperty("paragraph", index);
      list("references", paragraph.pageReferences(), this::pageReference);
      json.writeEndObject();
    }

    private void pageReference(PageReference reference) {
      json.writeStartObject();
      text("paper", reference.paper());
      text("issue", reference.issue());
      texts("pages", reference.pages());
      json.writeEndObject();
    }

    private void inResponseTo(InResponseTo response) {
      json.writeName("inResponseTo");
      json.writeStartObject();
      text("text", Optional.of(response.line()));
      text("title", response.title());
      text("author", response.author());
      text("date", response.date());
      json.writeEndObject();
    }

    private void caption(Caption caption) {
      json.writeStartObject();
      text("credit", caption.credit());
      text("text", caption.description());
      json.writeEndObject();
    }

    private void dateline(Dateline dateline) {
      json.writeName("dateline");
      json.writeStartObject();
      text("text", Optional.of(dateline.place()));
      text("city", Optional.of(dateline.city()));
      text("region", dateline.region());
      text("agency", dateline.agency());
      json.writeEndObject();
    }

    private void diagnostic(Diagnostic diagnostic) {
      json.writeStartObject();
      json.writeStringProperty("code", diagnostic.code().id());
      json.writeStringProperty("name", diagnostic.code().label());
      json.writeStringProperty("severity", diagnostic.severity().label());
      json.writeStringProperty("message", diagnostic.message());
      json.writeNumberProperty("line", diagnostic.start().line());
      json.writeNumberProperty("column", diagnostic.start().column());
      json.writeNumberProperty("endLine", diagnostic.end().line());
      json.writeNumberProperty("endColumn", diagnostic.end().column());
      json.writeEndObject();
    }

    private void text(String name, Optional<Text> text) {
      text.ifPresent(present -> json.writeStringProperty(name, present.text()));
    }

    private void texts(String name, List<Text> texts) {
      list(name, texts, text -> json.writeString(text.text()));
    }

    private <T> void list(String name, List<T> elements, Consumer<T> element) {
      if (!elements.isEmpty()) {
        json.writeArrayPropertyStart(name);
        elements.forEach(element);
        json.writeEndArray();
      }
    }
  }
}
