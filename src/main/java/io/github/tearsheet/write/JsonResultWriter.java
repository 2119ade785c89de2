package io.github.tearsheet.write;

import io.github.tearsheet.MissingLibraryException;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.internal.library.OptionalDependency;
import io.github.tearsheet.internal.shape.Shape;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Supplier;

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
 * <p>It needs {@code tools.jackson.core:jackson-core} on the class path. A writer is for one
 * thread. It neither flushes nor closes what it writes to.
 */
public final class JsonResultWriter {

  private final JsonFormat format;
  private final Shape<ParseResult> shape;
  private final JsonSink json;

  private JsonResultWriter(Builder settings, Supplier<JsonSink> json) {
    this.format = settings.format;
    this.shape = settings.shape();
    this.json = OptionalDependency.JACKSON.use("writing JSON", json::get);
  }

  /** {@return a builder with the default settings: all fields, an object per page} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Begins JSON Lines: each object on one line.
   *
   * @param out gets the objects; flushing and closing it stays the caller's
   * @return a writer to it
   * @throws MissingLibraryException if Jackson is missing
   */
  public static JsonResultWriter lines(Writer out) {
    return builder().lines(out);
  }

  /**
   * Begins JSON Lines in UTF-8: each object on one line.
   *
   * @param out gets the objects; flushing and closing it stays the caller's
   * @return a writer to it
   * @throws MissingLibraryException if Jackson is missing
   */
  public static JsonResultWriter lines(OutputStream out) {
    return builder().lines(out);
  }

  /**
   * Begins objects over several lines each, indented for people.
   *
   * @param out gets the objects; flushing and closing it stays the caller's
   * @return a writer to it
   * @throws MissingLibraryException if Jackson is missing
   */
  public static JsonResultWriter pretty(Writer out) {
    return builder().pretty(out);
  }

  /**
   * Begins objects over several lines each in UTF-8, indented for people.
   *
   * @param out gets the objects; flushing and closing it stays the caller's
   * @return a writer to it
   * @throws MissingLibraryException if Jackson is missing
   */
  public static JsonResultWriter pretty(OutputStream out) {
    return builder().pretty(out);
  }

  /**
   * Writes one result and LF.
   *
   * @param result what is written: its source, its page if it has one, and its diagnostics with
   *     lines and columns from 1. Nothing is written of a result without a page in a format other
   *     than {@link JsonFormat#PAGE}
   * @throws UncheckedIOException if writing fails
   */
  public void write(ParseResult result) {
    if (result.page().isEmpty() && !format.hasDiagnostics()) {
      return;
    }
    json.write(result, shape);
  }

  /** The settings of a {@link JsonResultWriter}. Not thread-safe. */
  public static final class Builder {

    private JsonFormat format = JsonFormat.PAGE;
    private PageFields fields = PageFields.all();
    private boolean spans;

    private Builder() {}

    /**
     * Chooses the vocabulary of the objects; by default {@link JsonFormat#PAGE}.
     *
     * @param format another
     * @return this
     */
    public Builder format(JsonFormat format) {
      this.format = format;
      return this;
    }

    /**
     * Chooses the fields of {@link JsonFormat#PAGE}, which keep the order of the schema; by default
     * {@link PageFields#all()}. Other formats have fields of their own.
     *
     * @param fields a choice
     * @return this
     */
    public Builder fields(PageFields fields) {
      this.fields = fields;
      return this;
    }

    /**
     * Adds the field {@code parts} to {@link JsonFormat#PAGE}: each part of the page with its kind,
     * its text, its range and the parts inside it. A range is a start and an end in UTF-16 units
     * from 0; they count from the beginning of the page's {@link ParseResult#source()}.
     *
     * @param written whether the field is written; by default it is not
     * @return this
     */
    public Builder spans(boolean written) {
      this.spans = written;
      return this;
    }

    /**
     * Begins JSON Lines: each object on one line.
     *
     * @param out gets the objects; flushing and closing it stays the caller's
     * @return a writer to it
     * @throws IllegalArgumentException if a field is one element of a list
     * @throws MissingLibraryException if Jackson is missing
     */
    public JsonResultWriter lines(Writer out) {
      return new JsonResultWriter(this, () -> JsonSink.characters(out, false));
    }

    /**
     * Begins JSON Lines in UTF-8: each object on one line.
     *
     * @param out gets the objects; flushing and closing it stays the caller's
     * @return a writer to it
     * @throws IllegalArgumentException if a field is one element of a list
     * @throws MissingLibraryException if Jackson is missing
     */
    public JsonResultWriter lines(OutputStream out) {
      return new JsonResultWriter(this, () -> JsonSink.utf8(out, false));
    }

    /**
     * Begins objects over several lines each, indented for people.
     *
     * @param out gets the objects; flushing and closing it stays the caller's
     * @return a writer to it
     * @throws IllegalArgumentException if a field is one element of a list
     * @throws MissingLibraryException if Jackson is missing
     */
    public JsonResultWriter pretty(Writer out) {
      return new JsonResultWriter(this, () -> JsonSink.characters(out, true));
    }

    /**
     * Begins objects over several lines each in UTF-8, indented for people.
     *
     * @param out gets the objects; flushing and closing it stays the caller's
     * @return a writer to it
     * @throws IllegalArgumentException if a field is one element of a list
     * @throws MissingLibraryException if Jackson is missing
     */
    public JsonResultWriter pretty(OutputStream out) {
      return new JsonResultWriter(this, () -> JsonSink.utf8(out, true));
    }

    private Shape<ParseResult> shape() {
      return format == JsonFormat.PAGE ? fields.shape(spans) : format.shape();
    }
  }
}
