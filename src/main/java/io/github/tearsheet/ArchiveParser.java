package io.github.tearsheet;

import static io.github.tearsheet.diagnostic.DiagnosticCode.PAGE_TOO_LARGE;
import static io.github.tearsheet.diagnostic.DiagnosticCode.UNSUPPORTED_FORMAT;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.internal.assemble.PageReading;
import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.check.UnsupportedFormat;
import io.github.tearsheet.internal.syntax.LexerOptions;
import io.github.tearsheet.internal.syntax.LexerOptions.Spacing;
import io.github.tearsheet.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A parser of archive pages.
 *
 * <pre>{@code
 * ArchiveParser parser = ArchiveParser.create();
 * ParseResult result = parser.parse(Path.of("page.txt"));
 * result.article().ifPresent(article -> System.out.println(article.headline()));
 * result.diagnostics().forEach(System.out::println);
 * }</pre>
 *
 * <p>A text has a name, its source, which diagnostics show. If the name is a URL of the archive,
 * the page has the data of that URL; see {@link io.github.tearsheet.model.ArchiveUrl}.
 *
 * <p>Malformed text never throws an exception: it is read as far as possible, and its problems are
 * diagnostics. Only a file, reader or stream that cannot be read throws one. If a text holds
 * several pages, the first is read; {@link ParseResult#remainder()} is where the next begins, and
 * {@code ArchiveDump} reads all of them.
 *
 * <p>A parser is immutable and thread-safe: one is enough for a program.
 */
public final class ArchiveParser {

  /** Formats that are not text, but that {@code ArchiveDump} reads. */
  private static final Set<String> DUMPS =
      Set.of(
          "WARC",
          "Parquet",
          UnsupportedFormat.JSON_LINES,
          "zip",
          "tar",
          "gzip",
          "bzip2",
          "xz",
          "zstd");

  /** The source name of a text without one. */
  private static final String UNNAMED = "<text>";

  private final ParserOptions options;
  private final LexerOptions lexerOptions;

  private ArchiveParser(ParserOptions options) {
    this.options = options;
    lexerOptions = lexerOptions(options);
  }

  private static LexerOptions lexerOptions(ParserOptions options) {
    Layout layout = options.layout();
    Spacing unlessSpaced = layout == Layout.COMPACT ? Spacing.COMPACT : Spacing.DETECT;
    return LexerOptions.of(
        options.credits(),
        layout == Layout.SPACED ? Spacing.SPACED : unlessSpaced,
        layout == Layout.HEADLESS,
        layout == Layout.BARE);
  }

  /**
   * {@return a parser with the default options: the layout is found out, a page may have 16 Mi
   * UTF-16 units, and every code is reported with its own severity}
   */
  public static ArchiveParser create() {
    return builder().build();
  }

  /** {@return a new builder with the options of {@link #create()}} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the options that this parser reads with} */
  public ParserOptions options() {
    return options;
  }

  /**
   * Reads a text without a name; diagnostics call it {@code <text>}.
   *
   * @param text the characters of a page; an empty text gives a result without a page (TS001)
   * @return the page as far as it could be read, and all that is wrong with it
   */
  public ParseResult parse(String text) {
    return parse(text, UNNAMED);
  }

  /**
   * Reads a text.
   *
   * @param text the characters of a page; an empty text gives a result without a page (TS001)
   * @param source what the text is called: a path, a URL of the archive, any name
   * @return the page as far as it could be read, and all that is wrong with it
   */
  public ParseResult parse(String text, String source) {
    return parse(SourceText.of(source, text));
  }

  /**
   * Reads a file of UTF-8, as {@link #parse(byte[], String)} reads bytes. Of a file over the limit
   * only the beginning is read. A file of another format, such as PDF, gives a result without a
   * page (TS407), and so does a dump in a format other than text; {@code ArchiveDump} reads it.
   *
   * @param file what is read; the page is called by this path as it was given
   * @return the page as far as it could be read, and all that is wrong with it
   * @throws UncheckedIOException if the file is not there or cannot be read, or if it is a folder
   */
  public ParseResult parse(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(mostBytes());
      Optional<String> format = UnsupportedFormat.of(bytes);
      return format.isEmpty()
          ? parse(bytes, file.toString())
          : refused(SourceText.of(file.toString(), ""), format.get());
    } catch (IOException e) {
      throw new UncheckedIOException(
          Files.isDirectory(file)
              ? new FileSystemException(file.toString(), null, "a folder: ArchiveDump reads it")
              : e);
    }
  }

  /**
   * Reads the characters of a reader to its end, or until they exceed the limit. The reader stays
   * open.
   *
   * @param reader gives the text from its current position
   * @param source what the text is called: a path, a URL of the archive, any name
   * @return the page as far as it could be read, and all that is wrong with it
   * @throws UncheckedIOException if reading fails
   */
  public ParseResult parse(Reader reader, String source) {
    try {
      StringBuilder text = new StringBuilder();
      char[] buffer = new char[8192];
      int count = reader.read(buffer);
      while (count >= 0 && text.length() <= options.maximumLength()) {
        text.append(buffer, 0, count);
        count = reader.read(buffer);
      }
      return parse(text.toString(), source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the bytes of a stream, as {@link #parse(byte[], String)} does. Reading ends at the end of
   * the stream, or after 3 bytes for each UTF-16 unit of the limit and one more. The stream stays
   * open.
   *
   * @param stream gives UTF-8 from its current position
   * @param source what the text is called: a path, a URL of the archive, any name
   * @return the page as far as it could be read, and all that is wrong with it
   * @throws UncheckedIOException if reading fails
   */
  public ParseResult parse(InputStream stream, String source) {
    try {
      return parse(stream.readNBytes(mostBytes()), source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A character of the limit's length can take three bytes; more than that is too much. */
  private int mostBytes() {
    return (int) Math.min(3L * options.maximumLength() + 1, Integer.MAX_VALUE - 8);
  }

  /**
   * Reads bytes of UTF-8. Each sequence of bytes that is not UTF-8 becomes one U+FFFD; the first is
   * reported (TS002). The format is not detected: bytes of a PDF or a gzip file are read as text.
   *
   * @param utf8 all bytes of a page; they are not changed and not kept
   * @param source what the text is called: a path, a URL of the archive, any name
   * @return the page as far as it could be read, and all that is wrong with it
   */
  public ParseResult parse(byte[] utf8, String source) {
    return parse(SourceText.decode(source, utf8));
  }

  /**
   * Reads a text that knows its name.
   *
   * @param text what is read; the spans of the result are offsets in it
   * @return the page as far as it could be read, and all that is wrong with it
   */
  public ParseResult parse(SourceText text) {
    if (text.length() > options.maximumLength()) {
      return tooLarge(text);
    }
    PageReading reading = PageReading.of(text, lexerOptions);
    return result(text, reading.diagnostics())
        .layout(layout(reading))
        .page(reading.page())
        .remainder(reading.remainder())
        .build();
  }

  private static Layout layout(PageReading reading) {
    if (reading.headless()) {
      return Layout.HEADLESS;
    }
    if (reading.bare()) {
      return Layout.BARE;
    }
    return reading.compact() ? Layout.COMPACT : Layout.SPACED;
  }

  private ParseResult tooLarge(SourceText text) {
    DiagnosticCollector diagnostics = new DiagnosticCollector(text);
    diagnostics.addAt(
        PAGE_TOO_LARGE,
        0,
        "page too large: longer than the limit of %s UTF-16 units"
            .formatted(options.maximumLength()));
    return result(text, diagnostics).layout(Layout.SPACED).build();
  }

  private ParseResult refused(SourceText nothing, String format) {
    DiagnosticCollector diagnostics = new DiagnosticCollector(nothing);
    String advice = DUMPS.contains(format) ? ": ArchiveDump reads it" : "";
    diagnostics.addAt(UNSUPPORTED_FORMAT, 0, "unsupported format: " + format + advice);
    return result(nothing, diagnostics).layout(Layout.SPACED).build();
  }

  private ImmutableParseResult.Builder result(SourceText text, DiagnosticCollector diagnostics) {
    return ImmutableParseResult.builder()
        .source(text)
        .diagnostics(diagnostics.diagnostics(options.ignored(), options::severityOf));
  }

  /** {@return the options, for display} */
  @Override
  public String toString() {
    return "ArchiveParser[" + options + "]";
  }

  /**
   * Builds an {@link ArchiveParser}. Each method but {@link #build()} sets an option and gives back
   * the same builder. Not thread-safe.
   *
   * <pre>{@code
   * ArchiveParser parser =
   *     ArchiveParser.builder()
   *         .credits("Severny Vestnik")
   *         .severity(DiagnosticCode.UNCERTAIN_CREDIT, Severity.INFO)
   *         .ignore(DiagnosticCode.EXTRA_SITE_LINE)
   *         .build();
   * }</pre>
   */
  public static final class Builder {

    private final ParserOptions.Builder options = new ParserOptions.Builder();

    private Builder() {}

    /**
     * Adds photo credits to be known in addition to those of the archive, at the head of a caption
     * or alone on its line.
     *
     * @param credits each as it is printed, character by character
     * @return this builder
     * @throws IllegalArgumentException if one is empty, spans lines or has white space around it
     */
    public Builder credits(String... credits) {
      for (String credit : credits) {
        boolean onOneLine = credit.indexOf('\n') < 0 && credit.indexOf('\r') < 0;
        if (credit.isEmpty() || !onOneLine || !credit.equals(credit.strip())) {
          throw new IllegalArgumentException(
              "a credit is a text on one line, without white space around: \"" + credit + "\"");
        }
      }
      options.addAllCredits(List.of(credits));
      return this;
    }

    /**
     * Sets the layout of pages. Only headless and bare pages need it; spaced and compact ones are
     * detected.
     *
     * @param layout the expected layout; {@link Layout#AUTO} by default
     * @return this builder
     */
    public Builder layout(Layout layout) {
      options.layout(layout);
      return this;
    }

    /**
     * Limits how long a page may be. A longer one is not read but reported (TS003).
     *
     * @param units the greatest length in UTF-16 units, 1 at least; 16 Mi (16,777,216) by default
     * @return this builder
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maximumLength(int units) {
      if (units <= 0) {
        throw new IllegalArgumentException("maximum length must be positive: " + units);
      }
      options.maximumLength(units);
      return this;
    }

    /**
     * Reports a code with another severity than its own. The last call for a code counts. {@link
     * ParseResult#hasErrors()} uses this severity, too.
     *
     * @param code what is reported
     * @param severity its severity from now on
     * @return this builder
     */
    public Builder severity(DiagnosticCode code, Severity severity) {
      options.putSeverities(code, severity);
      return this;
    }

    /**
     * Leaves codes out of what is reported, and out of {@link ParseResult#hasErrors()}. How a page
     * is read does not change.
     *
     * @param codes which, in addition to those that are left out already
     * @return this builder
     */
    public Builder ignore(DiagnosticCode... codes) {
      options.addAllIgnored(List.of(codes));
      return this;
    }

    /**
     * {@return a parser with what is set so far; the builder can go on, and the parser stays as it
     * is}
     */
    public ArchiveParser build() {
      return new ArchiveParser(options.build());
    }
  }
}
