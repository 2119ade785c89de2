package consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.write.JsonResultWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/** What the library itself gives, as JSON, and what Spark's JSON has to be freed of to equal it. */
final class ExpectedJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ExpectedJson() {}

  /** The object that {@code parse} prints, without the place in a dump. */
  static JsonNode of(Crawl.Page page) {
    StringWriter out = new StringWriter();
    JsonResultWriter.lines(out).write(ArchiveParser.create().parse(page.text(), page.url()));
    ObjectNode object = (ObjectNode) read(out.toString());
    object.remove(List.of("page", "line"));
    return object;
  }

  /** A struct that {@code to_json} has written, without its empty arrays. */
  static JsonNode ofStruct(String json) {
    JsonNode struct = read(json);
    dropEmptyArrays(struct);
    return struct;
  }

  private static void dropEmptyArrays(JsonNode node) {
    for (Iterator<JsonNode> children = node.elements(); children.hasNext(); ) {
      JsonNode child = children.next();
      if (child.isArray() && child.isEmpty()) {
        children.remove();
      } else {
        dropEmptyArrays(child);
      }
    }
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
