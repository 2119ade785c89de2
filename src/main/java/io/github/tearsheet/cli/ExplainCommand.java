package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.internal.names.DiagnosticCodeParser;
import io.github.tearsheet.report.Explanation;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code explain CODE...}: explains codes; without a code, lists all. */
@Command(
    name = "explain",
    description = "Explains what a code means, with an example and how to fix it.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = Tearsheet.Version.class,
    exitCodeOnExecutionException = Tearsheet.INTERNAL_ERROR,
    footer = {
      "",
      "In examples, invisible characters are written in angle brackets: <space>, <CR>, <U+FEFF>.",
      "Exit status: 0; 2 for wrong usage; 3 for an internal error."
    })
final class ExplainCommand implements Callable<Integer> {

  private static final int WIDTH = 100;

  /** Code, name and severity of the list; the summary has what is left of the width. */
  private static final String COLUMNS = "%-5s  %-" + longestName() + "s  %-8s  ";

  private static final String IGNORE =
      "On pages of a folder: \"ignore.%s = FOLDER/**\" in a file tearsheet.properties above it. On all"
          + " pages: \"ignore = %s\" there, or \"validate --ignore %s\".";

  private static final String INDENT = "  ";

  /** Not yet codes: picocli would call an unknown one an argument too many. */
  @Parameters(
      paramLabel = "CODE",
      arity = "0..*",
      description = "Such as TS103 or invalid-update-stamp. Without one, all codes are listed.")
  private @Nullable List<String> names;

  @Spec private CommandSpec spec;

  private final CommandContext context;

  @SuppressWarnings("NullAway.Init") // picocli sets the other fields
  ExplainCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    String text = names == null ? list() : explanations(codes(names));
    try (AtomicOutput out = AtomicOutput.standard(context)) {
      out.write(text.getBytes(UTF_8));
      out.complete();
      return 0;
    } catch (IOException e) {
      return Tearsheet.reportWriting(e, spec.commandLine());
    }
  }

  private List<DiagnosticCode> codes(List<String> names) {
    try {
      return names.stream().map(ExplainCommand::code).distinct().toList();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Returns the code of a name.
   *
   * @throws IllegalArgumentException if there is none; the message names those that begin so, or
   *     the nearest one
   */
  private static DiagnosticCode code(String name) {
    List<DiagnosticCode> codes = List.copyOf(new TreeSet<>(DiagnosticCodeParser.parseGroup(name)));
    if (codes.size() > 1) {
      throw new IllegalArgumentException(
          "unknown code '%s': did you mean one of %s to %s?"
              .formatted(name, codes.get(0), codes.get(codes.size() - 1)));
    }
    return codes.get(0);
  }

  private static int longestName() {
    return Arrays.stream(DiagnosticCode.values()).mapToInt(c -> c.label().length()).max().orElse(1);
  }

  private static String list() {
    StringBuilder table = new StringBuilder();
    row(table, COLUMNS.formatted("code", "name", "severity"), "what is wrong");
    for (DiagnosticCode code : DiagnosticCode.values()) {
      row(
          table,
          COLUMNS.formatted(code, code.label(), code.defaultSeverity().label()),
          Explanation.of(code).summary());
    }
    return table.toString();
  }

  /** The columns of a code, and the lines of its summary below one another. */
  private static void row(StringBuilder table, String columns, String summary) {
    String indent = " ".repeat(columns.length());
    String begin = columns;
    for (String line : LineWrapper.wrap(summary, WIDTH - columns.length())) {
      table.append(begin).append(line).append('\n');
      begin = indent;
    }
  }

  private static String explanations(List<DiagnosticCode> codes) {
    return codes.stream()
        .map(code -> explanation(Explanation.of(code)))
        .collect(Collectors.joining("\n"));
  }

  private static String explanation(Explanation explanation) {
    DiagnosticCode code = explanation.code();
    StringBuilder text = new StringBuilder();
    text.append("%s %s (%s)\n".formatted(code, code.label(), code.defaultSeverity().label()));
    indented(text, wrapped(explanation.summary()));
    text.append("\nWhat it means\n");
    indented(text, wrapped(explanation.meaning()));
    text.append("\nExample\n");
    indented(text, explanation.example());
    text.append("\nHow to fix it\n");
    indented(text, wrapped(explanation.fix()));
    text.append("\nHow to ignore it\n");
    indented(text, wrapped(IGNORE.formatted(code, code, code)));
    return text.toString();
  }

  private static List<String> wrapped(String text) {
    return LineWrapper.wrap(text, WIDTH - INDENT.length());
  }

  private static void indented(StringBuilder text, List<String> lines) {
    lines.forEach(line -> text.append((INDENT + line).stripTrailing()).append('\n'));
  }
}
