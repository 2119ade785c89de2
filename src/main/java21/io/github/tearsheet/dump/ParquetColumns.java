package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.MALFORMED_RECORD;

import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.metadata.RepetitionType;
import dev.hardwood.schema.SchemaNode;
import dev.hardwood.schema.SchemaNode.GroupNode;
import dev.hardwood.schema.SchemaNode.PrimitiveNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns that are read.
 *
 * @param text holds the text; null if there is no such column
 * @param url holds the URL; null if there is no such column
 * @param time holds when a page was fetched; null if there is no such column
 * @param problems what is wrong with the columns
 */
record ParquetColumns(
    @Nullable PrimitiveNode text,
    @Nullable PrimitiveNode url,
    @Nullable PrimitiveNode time,
    List<DumpProblem> problems) {

  static ParquetColumns of(GroupNode table, DumpOptions options) {
    List<DumpProblem> problems = new ArrayList<>();
    if (named(table, options.textField()).isEmpty()) {
      problems.add(noText(table, options.textField()));
    }
    PrimitiveNode time = time(table, options.timeField());
    if (time == null && options.timeField().equals(DumpOptions.DEFAULT_TIME_FIELD)) {
      time = time(table, JsonFields.OTHER_TIME_FIELD);
    }
    return new ParquetColumns(
        string(table, options.textField(), problems),
        string(table, options.urlField(), problems),
        time,
        problems);
  }

  private static Optional<SchemaNode> named(GroupNode table, String name) {
    return table.children().stream().filter(column -> column.name().equals(name)).findFirst();
  }

  private static DumpProblem noText(GroupNode table, String name) {
    String names =
        table.children().stream().map(SchemaNode::name).collect(Collectors.joining(", "));
    return new DumpProblem(
        MALFORMED_RECORD, "no column \"%s\": the columns are %s".formatted(name, names));
  }

  private static @Nullable PrimitiveNode string(
      GroupNode table, String name, List<DumpProblem> problems) {
    SchemaNode column = named(table, name).orElse(null);
    if (column == null) {
      return null;
    }
    if (isSingle(column) && column instanceof PrimitiveNode values && isBytes(values.type())) {
      return values;
    }
    problems.add(
        new DumpProblem(
            MALFORMED_RECORD,
            "column \"%s\": %s in place of a string".formatted(name, kind(column))));
    return null;
  }

  private static @Nullable PrimitiveNode time(GroupNode table, String name) {
    return named(table, name)
        .filter(column -> isSingle(column) && column instanceof PrimitiveNode)
        .map(PrimitiveNode.class::cast)
        .orElse(null);
  }

  private static boolean isSingle(SchemaNode column) {
    return column.repetitionType() != RepetitionType.REPEATED;
  }

  static boolean isBytes(PhysicalType type) {
    return type == PhysicalType.BYTE_ARRAY || type == PhysicalType.FIXED_LEN_BYTE_ARRAY;
  }

  private static String kind(SchemaNode column) {
    if (!isSingle(column) || (column instanceof GroupNode group && group.isList())) {
      return "an array";
    }
    if (column instanceof PrimitiveNode values) {
      return values.type() == PhysicalType.BOOLEAN ? "a truth value" : "a number";
    }
    return "an object";
  }
}
