package io.github.tearsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

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

/** A page of {@code testdata} and what must come of it, which stands beside it. */
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
   * A parser for the page: those of the folder {@code headless} are asked for as such, and a page
   * that shows TS003 is short, and the limit shorter.
   */
  public ArchiveParser parser() {
    ArchiveParser.Builder parser = ArchiveParser.builder();
    if (file.startsWith(FOLDER.resolve("headless"))) {
      parser.layout(Layout.HEADLESS);
    }
    if (name().startsWith("TS003")) {
      parser.maximumLength(200);
    }
    return parser.build();
  }

  /** What comes of the page. */
  public ParseResult parse() {
    return parser().parse(bytes(), name());
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

  /** What must come of the page: the object of its JSON, without the source. */
  public JsonNode expected() {
    String name = file.toString().replaceFirst("\\.txt$", ".json");
    return JSON.readTree(Path.of(name));
  }

  /** What came of a page: the object that is written, without the source. */
  public static JsonNode outcome(ParseResult result) {
    ObjectNode object = (ObjectNode) JSON.readTree(json(result));
    object.remove("source");
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
