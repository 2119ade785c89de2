package io.github.tearsheet.cli;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.report.Baseline;
import io.github.tearsheet.report.PageDiagnostics;
import io.github.tearsheet.report.ReportFormat;
import io.github.tearsheet.report.ReportSettings;
import io.github.tearsheet.write.PageFixer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command {@code validate PATH...}: reports the diagnostics of pages, for people and for CI.
 */
@Command(
    name = "validate",
    description = "Reports what is wrong with pages: where, why and how to fix it.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = Tearsheet.Version.class,
    exitCodeOnExecutionException = Tearsheet.INTERNAL_ERROR,
    footer = {
      "",
      "A policy can also be in a file tearsheet.properties, found from the working folder"
          + " upwards: fail-level, ignore, select, max-diagnostics, severity.CODE. Options come after"
          + " it.",
      "A CODE is given as TS202 or as irregular-spacing; 'tearsheet explain' lists them.",
      "Exit status: 0 if nothing reaches the fail level, 1 if something does, 2 for wrong usage, a"
          + " path that cannot be read or no page at all, 3 for an internal error, 141 if the reader"
          + " of the output has gone, as 'head' does."
    })
final class ValidateCommand implements Callable<Integer> {

  private static final int FAILED = 1;

  @Mixin private final InputOptions inputs;

  @Option(
      names = "--format",
      paramLabel = "NAME[=FILE]",
      defaultValue = "text",
      description =
          "How to report: text, json (an object a line), sarif, junit, github, gitlab or checkstyle;"
              + " to FILE, or to standard output. Can be given more than once, each but one with a"
              + " FILE. Default: ${DEFAULT-VALUE}.")
  private List<String> formats;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "Colours the text: auto (on a terminal, unless NO_COLOR is set), always or never. Default:"
              + " ${DEFAULT-VALUE}.")
  private ColorMode color;

  @Option(
      names = "--base",
      paramLabel = "DIR",
      description =
          "The folder that reports for machines name files from. Default: the working folder.")
  private @Nullable Path base;

  @Mixin private final PolicyOptions policyOptions;

  @Mixin private BaselineOptions baseline;

  @Option(
      names = "--fix",
      description = {
        "Fixes what is safe to fix, then validates. A page reads the same afterwards; a file keeps"
            + " its owner, permissions, attributes and names. Fixed are:",
        "  TS207 byte-order-mark: taken away",
        "  TS208 mixed-line-endings: all as most lines of the page, LF or CRLF",
        "  TS210 surrounding-white-space: taken away",
        "  TS201 damaged-site-header: its dash put back, if only that was lost",
        "  TS202 irregular-spacing: one blank line where there were more"
      })
  private boolean fix;

  @Option(names = "--diff", description = "Shows what --fix would do, and writes nothing.")
  private boolean diff;

  @Spec private CommandSpec spec;

  private final CommandContext context;

  @SuppressWarnings("NullAway.Init") // picocli sets the other fields
  ValidateCommand(CommandContext context) {
    this.context = context;
    inputs = new InputOptions(context);
    policyOptions = new PolicyOptions(context);
  }

  @Override
  public Integer call() {
    checkUsage();
    Policy policy = policyOptions.policy();
    ArchiveParser parser = policy.apply(inputs.parser()).build();
    try {
      boolean fixable = !(fix || diff) || fix();
      int status = validate(policy, parser);
      return fixable ? status : Tearsheet.UNUSABLE;
    } catch (IOException e) {
      return Tearsheet.reportWriting(e, spec.commandLine());
    } catch (UncheckedIOException e) {
      return Tearsheet.reportWriting(e.getCause(), spec.commandLine());
    }
  }

  private void checkUsage() {
    boolean standardInput = inputs.paths().contains(InputOptions.STANDARD_INPUT);
    boolean onlyText = formats.stream().noneMatch(f -> !f.contains("=") && !f.equals("text"));
    if (fix && diff) {
      throw wrong("--diff shows what --fix would do: give one of them");
    }
    if ((fix || diff) && standardInput) {
      throw wrong("Standard input cannot be fixed");
    }
    if (fix || diff) {
      inputs.checkCanBeReadTwice();
    }
    if (diff && !onlyText) {
      throw wrong("--diff writes to standard output: give the report a FILE");
    }
    if (base != null && !Files.isDirectory(base)) {
      throw wrong("--base %s: no such folder".formatted(base));
    }
    List<Path> files = reportFiles().map(file -> file.toAbsolutePath().normalize()).toList();
    files.forEach(inputs::checkIsNoInput);
    if (files.stream().distinct().count() < files.size()) {
      throw wrong("Each --format needs a FILE of its own");
    }
    baseline.record().ifPresent(inputs::checkIsNoInput);
    baseline.check();
  }

  private Stream<Path> reportFiles() {
    return formats.stream().map(this::request).flatMap(report -> Stream.ofNullable(report.file()));
  }

  /** A reader that does not read the files of the options. */
  private InputReader reader(ArchiveParser parser, PrintWriter errors) {
    List<Path> own =
        Stream.of(reportFiles(), baseline.files(), policyOptions.file().stream())
            .flatMap(Function.identity())
            .toList();
    return new InputReader(inputs, parser, errors, own);
  }

  /** Fixes with all codes, also those that are not reported. */
  private boolean fix() throws IOException {
    ArchiveParser parser = inputs.parser().build();
    try (AtomicOutput out = AtomicOutput.standard(context)) {
      InputReader reader = reader(parser, spec.commandLine().getErr());
      boolean allRead = new Fixing(new PageFixer(parser), diff, out, reader).run();
      out.complete();
      return allRead;
    }
  }

  private int validate(Policy policy, ArchiveParser parser) throws IOException {
    Optional<Baseline> known = baseline.known();
    InputReader reader = reader(parser, spec.commandLine().getErr());
    try (ReportOutputs reports = new ReportOutputs(context);
        BaselineRecord record = BaselineRecord.open(context, baseline.record().orElse(null))) {
      open(reports, policy);
      ValidationOutcome outcome = new ValidationOutcome(policy, reports, known);
      boolean lookedAt = context.outIsTerminal();
      boolean allRead =
          reader.forEach(
              result -> new PageDiagnostics(result.source(), result.diagnostics()),
              page -> {
                if (lookedAt && !page.diagnostics().isEmpty()) {
                  reader.clearProgress();
                }
                record.write(page);
                outcome.take(page);
                if (lookedAt) {
                  reports.flush();
                }
                return true;
              });
      reports.skipped(reader.counts().skipped());
      reports.complete();
      boolean complete = reader.acceptsNoPage() && allRead;
      Optional.ofNullable(record.complete(complete)).ifPresent(reader::report);
      boolean summarized =
          formats.stream().anyMatch(format -> request(format).format() == ReportFormat.TEXT);
      outcome.notes(baseline.strict(), summarized).forEach(reader::report);
      boolean fails = baseline.record().isEmpty() && outcome.fails(baseline.strict());
      return complete ? (fails ? FAILED : 0) : Tearsheet.UNUSABLE;
    }
  }

  private void open(ReportOutputs reports, Policy policy) throws IOException {
    ReportSettings settings =
        ReportSettings.builder()
            .failLevel(policy.failLevel())
            .colored(color.colors(context))
            .base((base == null ? context.folder() : base).toAbsolutePath().normalize())
            .version(Tearsheet.Version.number())
            .build();
    List<ReportOutputs.Request> requests = formats.stream().map(this::request).toList();
    if (requests.stream().filter(report -> report.file() == null).count() > 1) {
      throw wrong("Only one --format can go to standard output; give the others a FILE");
    }
    for (ReportOutputs.Request report : requests) {
      boolean toFile = report.file() != null && report.format() == ReportFormat.TEXT;
      reports.open(report, toFile ? uncolored(settings) : settings);
    }
  }

  private ReportSettings uncolored(ReportSettings settings) {
    return color == ColorMode.ALWAYS
        ? settings
        : ReportSettings.builder().from(settings).colored(false).build();
  }

  private ReportOutputs.Request request(String format) {
    try {
      return ReportOutputs.Request.parse(format, context.folder());
    } catch (IllegalArgumentException e) {
      throw wrong("Invalid value for option '--format': " + e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
