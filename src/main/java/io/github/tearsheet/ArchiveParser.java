package io.github.tearsheet;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.internal.build.PageReading;
import io.github.tearsheet.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads pages of the archive.
 *
 * <pre>{@code
 * ArchiveParser parser = ArchiveParser.create();
 * ParseResult result = parser.parse(Path.of("page.txt"));
 * result.article().ifPresent(article -> System.out.println(article.headline()));
 * result.diagnostics().forEach(System.out::println);
 * }</pre>
 *
 * <p>Every text can be read: malformed text is read as far as it goes and reported, and never
 * throws. Only reading a file or a stream does. A parser is immutable and thread-safe.
 */
public final class ArchiveParser {

  /** What a text is called that came without a name. */
  private static final String UNNAMED = "<text>";

  private final ParserOptions options;

  private ArchiveParser(ParserOptions options) {
    this.options = options;
  }

  /** A parser with the default options. */
  public static ArchiveParser create() {
    return builder().build();
  }

  /** Sets options. */
  public static Builder builder() {
    return new Builder();
  }

  /** The options that this parser reads with. */
  public ParserOptions options() {
    return options;
  }

  /** Reads a text without a name; findings call it {@code <text>}. */
  public ParseResult parse(String text) {
    return parse(text, UNNAMED);
  }

  /**
   * Reads a text.
   *
   * @param source what the text is called in findings
   */
  public ParseResult parse(String text, String source) {
    return parse(SourceText.of(source, text));
  }

  /**
   * Reads a file of UTF-8, called by its path as it was given.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public ParseResult parse(Path file) {
    try {
      return parse(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads all characters of a reader, which stays open.
   *
   * @param source what the text is called in findings
   * @throws UncheckedIOException if reading fails
   */
  public ParseResult parse(Reader reader, String source) {
    try {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return parse(text.toString(), source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads all bytes of a stream, in UTF-8; the stream stays open.
   *
   * @param source what the text is called in findings
   * @throws UncheckedIOException if reading fails
   */
  public ParseResult parse(InputStream stream, String source) {
    try {
      return parse(stream.readAllBytes(), source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads bytes of UTF-8. Bytes that are not become U+FFFD and are reported.
   *
   * @param source what the text is called in findings
   */
  public ParseResult parse(byte[] utf8, String source) {
    return parse(SourceText.decode(source, utf8));
  }

  /** Reads a text that knows its name. */
  public ParseResult parse(SourceText text) {
    PageReading reading = PageReading.of(text, options.credits());
    return ImmutableParseResult.builder()
        .source(text)
        .page(reading.page())
        .diagnostics(reading.findings().diagnostics(options.ignored(), options::severityOf))
        .remainder(reading.remainder())
        .build();
  }

  /** Builds an {@link ArchiveParser}; not thread-safe. */
  public static final class Builder {

    private final ImmutableParserOptions.Builder options = ImmutableParserOptions.builder();

    private Builder() {}

    /**
     * Photo credits to be known beside those of the archive, at the head of a caption or alone on
     * its line.
     *
     * @throws IllegalArgumentException if one is blank or spans lines
     */
    public Builder credits(String... credits) {
      for (String credit : credits) {
        if (credit.isBlank() || credit.lines().count() > 1) {
          throw new IllegalArgumentException("a credit is a text on one line, not: " + credit);
        }
      }
      options.addAllCredits(List.of(credits));
      return this;
    }

    /** Reports a code with another severity than its own. */
    public Builder severity(DiagnosticCode code, Severity severity) {
      options.putSeverities(code, severity);
      return this;
    }

    /** Does not report these codes. */
    public Builder ignore(DiagnosticCode... codes) {
      options.addAllIgnored(List.of(codes));
      return this;
    }

    /** The parser; the builder can go on. */
    public ArchiveParser build() {
      return new ArchiveParser(options.build());
    }
  }
}
