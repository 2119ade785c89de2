package io.github.tearsheet.cli;

import static io.github.tearsheet.diagnostic.DiagnosticCode.PAGE_TOO_LARGE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.cli.Summary.Counted;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code parse PATH...}: writes pages as JSON or as a table. */
@Command(
    name = "parse",
    description = "Prints each page as a JSON object or as a row of a table.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = Tearsheet.Version.class,
    exitCodeOnExecutionException = Tearsheet.INTERNAL_ERROR,
    footer = {
      "",
      "A malformed page is printed as far as it can be read; its diagnostics say what is wrong."
          + " Damage of a dump (TS4) is printed as an object without a page, and reported on standard"
          + " error. If the format or the fields have no diagnostics, it is only reported there.",
      "Policies (tearsheet.properties) are not read.",
      "Exit status: 0; 2 for wrong usage, a path that cannot be read, a damaged dump, a page over"
          + " the limit, or no page at all; 3 for an internal error; 141 if the reader of the output ends early,"
          + " as 'head' does."
    })
final class ParseCommand implements Callable<Integer> {

  @Mixin private final InputOptions inputs;

  @Mixin private final PageOutput pages = new PageOutput();

  @Option(names = "--limit", paramLabel = "N", description = "Stops after N pages.")
  private @Nullable Integer limit;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Writes the pages to FILE (- for standard output), which is replaced in one step at the"
              + " end.")
  private @Nullable Path output;

  @Option(
      names = "--summary",
      description =
          "Prints counts by kind, by year and by code instead of the pages. --output writes the"
              + " pages as well.")
  private boolean summary;

  @Spec private CommandSpec spec;

  private final CommandContext context;

  @SuppressWarnings("NullAway.Init") // picocli sets the other fields
  ParseCommand(CommandContext context) {
    this.context = context;
    inputs = new InputOptions(context);
  }

  /** The output of a result, made in a thread of the dump. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Parsed(byte[] written, Counted counted, boolean damaged, List<String> messages) {}

  @Override
  public Integer call() {
    inputs.checkPaths();
    pages.check();
    if (output != null) {
      inputs.checkIsNoInput("--output", output);
      if (summary && OutputTarget.isStandardOutput(context, output)) {
        throw new ParameterException(
            spec.commandLine(),
            "--summary prints to standard output: name a FILE for --output, or omit one of them");
      }
    }
    try (AtomicOutput out =
        output == null ? AtomicOutput.standard(context) : AtomicOutput.file(context, output)) {
      return parse(out);
    } catch (IOException e) {
      return Tearsheet.reportWriting(e, spec.commandLine());
    }
  }

  private int parse(AtomicOutput out) throws IOException {
    boolean writesPages = output != null || !summary;
    if (writesPages) {
      out.write(pages.header());
    }
    long most = limit == null ? Long.MAX_VALUE : inputs.positive("--limit", limit);
    Summary counts = new Summary();
    List<Path> own = output == null ? List.of() : List.of(output);
    ArchiveParser parser = inputs.parser();
    InputReader reader =
        new InputReader(
            inputs,
            origin -> parser,
            origin -> false,
            spec.commandLine().getErr(),
            own,
            new HashSet<>());
    boolean[] sound = {true};
    boolean allRead =
        reader.forEach(
            result -> parsed(result, writesPages),
            parsed -> {
              out.write(parsed.written());
              counts.add(parsed.counted());
              parsed.messages().forEach(reader::report);
              sound[0] &= !parsed.damaged();
              return counts.pages() < most;
            });
    out.complete();
    counts.add(reader.counts());
    if (summary) {
      print(counts);
    }
    boolean accepted = reader.acceptsNoPage();
    return allRead && sound[0] && accepted ? 0 : Tearsheet.UNUSABLE;
  }

  private void print(Summary counts) throws IOException {
    try (AtomicOutput out = AtomicOutput.standard(context)) {
      out.write(counts.toString().getBytes(UTF_8));
      out.complete();
    }
  }

  private Parsed parsed(ParseResult result, boolean writes) {
    List<Diagnostic> diagnostics = result.diagnostics();
    boolean isWritten = writes && pages.hasDiagnostics();
    List<String> messages =
        diagnostics.stream()
            .filter(diagnostic -> isProblem(diagnostic) || (result.page().isEmpty() && !isWritten))
            .map(Diagnostic::toString)
            .toList();
    return new Parsed(
        writes ? pages.written(result) : new byte[0],
        Counted.of(result),
        diagnostics.stream().anyMatch(ParseCommand::isProblem),
        messages);
  }

  /** Returns whether a diagnostic says that part of the input could not be read. */
  private static boolean isProblem(Diagnostic diagnostic) {
    boolean unread = diagnostic.code().isOfDump() || diagnostic.code() == PAGE_TOO_LARGE;
    return unread && diagnostic.severity() == Severity.ERROR;
  }
}
