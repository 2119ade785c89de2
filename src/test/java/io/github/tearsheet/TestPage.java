package io.github.tearsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.source.SourceOrigin;
import io.github.tearsheet.source.SourceText;
import io.github.tearsheet.write.JsonResultWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A page of {@code testdata}, with its expected JSON next to it. */
public record TestPage(Path file) {

  public static final Path FOLDER = Path.of("testdata");

  /** Dumps hold more than a page. */
  private static final Path DUMPS = FOLDER.resolve("dumps");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** All pages of {@code testdata}. */
  public static List<TestPage> all() {
    return below(FOLDER);
  }

  /** The pages of one of its folders. */
  public static List<TestPage> in(String folder) {
    return below(FOLDER.resolve(folder));
  }

  private static List<TestPage> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt") && !file.startsWith(DUMPS))
          .sorted()
          .map(TestPage::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A parser for the page: those in a folder {@code headless} or {@code bare} are parsed with that
   * layout, and a page that shows TS003 is short, and the limit shorter.
   */
  public ArchiveParser parser() {
    ArchiveParser.Builder parser = ArchiveParser.builder();
    String path = file.toString().replace('\\', '/');
    if (path.contains("/headless/")) {
      parser.layout(Layout.HEADLESS);
    } else if (path.contains("/bare/")) {
      parser.layout(Layout.BARE);
    }
    if (name().startsWith("TS003")) {
      parser.maximumLength(200);
    }
    return parser.build();
  }

  /** Parses the page, with the URL next to it if there is one. */
  public ParseResult parse() {
    return parser().parse(SourceText.decode(origin(), bytes()));
  }

  /** The name of the page, and its URL if there is one. */
  public SourceOrigin origin() {
    Path url = file.resolveSibling(name().replace(".txt", ".url"));
    try {
      return Files.exists(url)
          ? SourceOrigin.builder().file(name()).url(Files.readString(url).strip()).build()
          : SourceOrigin.of(name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String name() {
    return file.getFileName().toString();
  }

  public byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text; what is not UTF-8 is U+FFFD. */
  public String text() {
    return new String(bytes(), UTF_8);
  }

  /** What must come of the page: the object of its JSON, without its origin. */
  public JsonNode expected() {
    String name = file.toString().replaceFirst("\\.txt$", ".json");
    return JSON.readTree(Path.of(name));
  }

  /** What came of a page: the object that is written, without its origin. */
  public static JsonNode outcome(ParseResult result) {
    ObjectNode object = (ObjectNode) JSON.readTree(json(result));
    object.remove(List.of("source", "page", "line"));
    return object;
  }

  public static String json(ParseResult result) {
    StringWriter out = new StringWriter();
    JsonResultWriter.lines(out).write(result);
    return out.toString();
  }

  @Override
  public String toString() {
    return FOLDER.relativize(file).toString();
  }
}
