package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.internal.names.NearestName;
import io.github.tearsheet.write.JsonFormat;
import io.github.tearsheet.write.JsonResultWriter;
import io.github.tearsheet.write.PageFields;
import io.github.tearsheet.write.RowWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for the format in which pages are written. */
final class PageOutput {

  /** A format, by the name that is printed. */
  enum Format {
    JSONL,
    CSV,
    TSV,
    SCHEMA_ORG,
    NINJS;

    private boolean hasFields() {
      return this == JSONL || isTable();
    }

    private JsonFormat json() {
      return switch (this) {
        case SCHEMA_ORG -> JsonFormat.SCHEMA_ORG;
        case NINJS -> JsonFormat.NINJS;
        default -> JsonFormat.PAGE;
      };
    }

    private boolean isTable() {
      return this == CSV || this == TSV;
    }

    /**
     * Returns the format of a name.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    private static Format of(String name) {
      List<String> names = Arrays.stream(values()).map(Format::toString).toList();
      int index = names.indexOf(name.toLowerCase(Locale.ROOT));
      if (index < 0) {
        throw new IllegalArgumentException(
            "unknown format '%s': %s".formatted(name, NearestName.advice(name, names)));
      }
      return values()[index];
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = "jsonl",
      description =
          "How to write pages: jsonl (one object per line), csv or tsv (one row per page), schema-org"
              + " (JSON-LD) or ninjs (IPTC ninjs 3.0). Default: ${DEFAULT-VALUE}.")
  private String name;

  @Option(
      names = "--fields",
      paramLabel = "NAME",
      split = ",",
      description =
          "Writes only these fields of jsonl, csv or tsv, separated by commas:"
              + " headline,text for instance. The field text is the story.")
  private @Nullable List<String> fields;

  @Option(
      names = "--spans",
      description =
          "Adds each part of a page with its start and end, in UTF-16 units from 0, to jsonl.")
  private boolean spans;

  @Option(names = "--pretty", description = "Prints each object indented, on several lines.")
  private boolean pretty;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private Format format = Format.JSONL;
  private PageFields chosen = PageFields.all();
  private JsonResultWriter.Builder json = JsonResultWriter.builder();
  private boolean diagnosticsWritten;

  /** The encoders that no thread uses at the moment. */
  private final Queue<Encoder> idle = new ConcurrentLinkedQueue<>();

  @SuppressWarnings("NullAway.Init") // picocli sets the other fields
  PageOutput() {}

  /** Insists that the options fit together. */
  void check() {
    format = value("--format", () -> Format.of(name));
    refuse("--pretty", pretty && format.isTable());
    refuse("--spans", spans && format != Format.JSONL);
    refuse("--fields", fields != null && !format.hasFields());
    List<String> names = fields;
    if (names != null) {
      chosen = value("--fields", () -> PageFields.of(names.stream().map(String::strip).toList()));
    }
    if (!format.isTable()) {
      json = json.format(format.json()).fields(chosen).spans(spans);
    }
    diagnosticsWritten = format.hasFields() && chosen.columns().contains("diagnostics.message");
    idle.add(value("--fields", Encoder::new));
  }

  private <T> T value(String option, Supplier<T> read) {
    try {
      return read.get();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command.commandLine(),
          "invalid value for option '%s': %s".formatted(option, e.getMessage()),
          e);
    }
  }

  private void refuse(String option, boolean isRefused) {
    if (isRefused) {
      throw new ParameterException(
          command.commandLine(), "%s does not apply to --format %s".formatted(option, format));
    }
  }

  /** Returns whether all diagnostics of a result are written with it. */
  boolean hasDiagnostics() {
    return diagnosticsWritten;
  }

  /** Returns what is written before the first result. */
  byte[] header() {
    StringWriter out = new StringWriter();
    if (format.isTable()) {
      table(out).writeHeader();
    }
    return out.toString().getBytes(UTF_8);
  }

  /** Returns a result as it is written. */
  byte[] written(ParseResult result) {
    Encoder free = idle.poll();
    Encoder encoder = free == null ? new Encoder() : free;
    byte[] bytes = encoder.encode(result);
    idle.add(encoder);
    return bytes;
  }

  private RowWriter table(Writer out) {
    return format == Format.CSV ? RowWriter.csv(out, chosen) : RowWriter.tsv(out, chosen);
  }

  /** Encodes results in UTF-8, one after the other. For one thread at a time. */
  private final class Encoder {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Writer characters = new OutputStreamWriter(bytes, UTF_8);
    private final Consumer<ParseResult> results;

    Encoder() {
      if (format.isTable()) {
        results = table(characters)::write;
      } else {
        results = (pretty ? json.pretty(bytes) : json.lines(bytes))::write;
      }
    }

    byte[] encode(ParseResult result) {
      results.accept(result);
      try {
        characters.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      byte[] encoded = bytes.toByteArray();
      bytes.reset();
      return encoded;
    }
  }
}
