package io.github.tearsheet.cli;

import io.github.tearsheet.policy.Policy;
import io.github.tearsheet.policy.PolicyException;
import io.github.tearsheet.policy.PolicyTree;
import io.github.tearsheet.report.Baseline;
import io.github.tearsheet.report.PageDiagnostics;
import io.github.tearsheet.report.ReportFormat;
import io.github.tearsheet.report.ReportSettings;
import io.github.tearsheet.write.PageFixer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      "A file tearsheet.properties holds the policy of its folder and of those below. Its keys are"
          + " fail-level, severity.CODE, ignore, ignore.CODE, select, exclude, layout, layout.NAME,"
          + " credits, baseline, base, formats, max-diagnostics and root. Options override it.",
      "A CODE is TS202, irregular-spacing, or TS2 for all codes that begin so; 'tearsheet explain'"
          + " lists them.",
      "Exit status: 0 if no diagnostic reaches the fail level; 1 if one does; 2 for wrong usage, a"
          + " path that cannot be read, or no page at all unless all are excluded; 3 for an"
          + " internal error; 141 if the reader of the output ends early, as 'head' does."
    })
final class ValidateCommand implements Callable<Integer> {

  private static final int FAILED = 1;

  @Mixin private final InputOptions inputs;

  @Option(
      names = "--format",
      paramLabel = "NAME[=FILE]",
      description =
          "How to report: text, json (one object per line), sarif, junit, github, gitlab or"
              + " checkstyle. The report goes to FILE, or to standard output if FILE is missing or -."
              + " Can be given more than once; all but one need a FILE. Default: text.")
  private @Nullable List<String> formats;

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
          "The folder that file names start from in sarif, junit, github, gitlab and checkstyle."
              + " Default: the working folder.")
  private @Nullable Path base;

  @Mixin private final PolicyOptions policyOptions;

  @Mixin private final BaselineOptions baseline;

  @Option(
      names = "--fix",
      description = {
        "Fixes what is safe to fix, then validates. A page reads the same afterwards; a file keeps"
            + " its owner, permissions, attributes and names. Fixed are:",
        "  TS207 byte-order-mark: removed",
        "  TS208 mixed-line-endings: all lines end as most do, with LF or CRLF",
        "  TS210 surrounding-white-space: removed",
        "  TS201 damaged-site-header: its dash is put back, if nothing else was lost",
        "  TS202 irregular-spacing: reduced to one blank line"
      })
  private boolean fix;

  @Option(names = "--diff", description = "Shows what --fix would do, and writes nothing.")
  private boolean diff;

  @Spec private CommandSpec spec;

  private final CommandContext context;

  /** The messages about paths that could not be read, to fix them or to validate them. */
  private final Set<String> reported = new HashSet<>();

  @SuppressWarnings("NullAway.Init") // picocli sets the other fields
  ValidateCommand(CommandContext context) {
    this.context = context;
    inputs = new InputOptions(context);
    policyOptions = new PolicyOptions(context);
    baseline = new BaselineOptions(context);
  }

  @Override
  public Integer call() {
    inputs.checkPaths();
    PolicyTree policies = policyOptions.policies(inputs);
    List<ReportOutputs.Request> requests = requests(policies.run());
    checkUsage(policies.run(), requests);
    try {
      boolean fixable = !(fix || diff) || fix(policies, requests);
      int status = validate(policies, requests);
      return fixable ? status : Tearsheet.UNUSABLE;
    } catch (PolicyException e) {
      throw wrong(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return Tearsheet.reportWriting(e, spec.commandLine());
    } catch (UncheckedIOException e) {
      return Tearsheet.reportWriting(e.getCause(), spec.commandLine());
    }
  }

  private List<ReportOutputs.Request> requests(Policy policy) {
    List<String> wanted = formats == null ? policy.formats() : formats;
    return (wanted.isEmpty() ? List.of(ReportFormat.TEXT.label()) : wanted)
        .stream().map(this::request).toList();
  }

  private void checkUsage(Policy policy, List<ReportOutputs.Request> requests) {
    if (fix && diff) {
      throw wrong("--diff and --fix: use one of them");
    }
    if (fix || diff) {
      inputs.checkCanBeReadTwice(fix ? "--fix" : "--diff");
    }
    checkStandardOutput(requests);
    if (base != null && !Files.isDirectory(base)) {
      throw wrong("--base %s: no such folder".formatted(base));
    }
    if (base == null && policy.base().filter(folder -> !Files.isDirectory(folder)).isPresent()) {
      throw wrong("base in the policy: %s: no such folder".formatted(policy.base().get()));
    }
    List<Path> files = files(requests).map(file -> file.toAbsolutePath().normalize()).toList();
    files.forEach(file -> inputs.checkIsNoInput("--format", file));
    for (int i = 0; i < files.size(); i++) {
      for (Path other : files.subList(0, i)) {
        if (OutputTarget.areSame(files.get(i), other)) {
          throw wrong("--format: two reports in the same FILE");
        }
      }
    }
    baseline.record().ifPresent(file -> inputs.checkIsNoInput("--write-baseline", file));
    baseline.check(policy.baseline());
  }

  /** Insists that no two outputs would mix on standard output. */
  private void checkStandardOutput(List<ReportOutputs.Request> requests) {
    List<ReportFormat> reports =
        requests.stream()
            .filter(
                report ->
                    report.file() == null || OutputTarget.isStandardOutput(context, report.file()))
            .map(ReportOutputs.Request::format)
            .toList();
    boolean records =
        baseline.record().filter(f -> OutputTarget.isStandardOutput(context, f)).isPresent();
    if (reports.size() > 1) {
      throw wrong(
          "--format: only one report can go to standard output, name a FILE for the others");
    }
    if (records && (diff || !reports.isEmpty())) {
      throw wrong(
          "--write-baseline: standard output is used by %s, name a FILE for one of them"
              .formatted(diff ? "--diff" : "--format " + reports.get(0).label()));
    }
    // People read a diff and a report in text one after the other.
    if (diff && !List.of(ReportFormat.TEXT).containsAll(reports)) {
      throw wrong("--diff writes to standard output: name a FILE for --format");
    }
  }

  private static Stream<Path> files(List<ReportOutputs.Request> requests) {
    return requests.stream().flatMap(request -> Stream.ofNullable(request.file()));
  }

  /** A reader that leaves out excluded files and the command's own. */
  private InputReader reader(PolicyTree policies, List<ReportOutputs.Request> requests) {
    List<Path> own =
        Stream.of(
                files(requests),
                baseline.files(policies.run().baseline()),
                policyOptions.file().stream())
            .flatMap(Function.identity())
            .toList();
    return new InputReader(
        inputs, policies::parser, policies::excludes, spec.commandLine().getErr(), own, reported);
  }

  /** Fixes what the policy reports. */
  private boolean fix(PolicyTree policies, List<ReportOutputs.Request> requests)
      throws IOException {
    try (AtomicOutput out = AtomicOutput.standard(context)) {
      InputReader reader = reader(policies, requests);
      boolean allRead =
          new Fixing(origin -> new PageFixer(policies.parser(origin)), diff, out, reader).run();
      out.complete();
      return allRead;
    }
  }

  private int validate(PolicyTree policies, List<ReportOutputs.Request> requests)
      throws IOException {
    Policy policy = policies.run();
    Optional<Baseline> known = baseline.known(policy.baseline());
    InputReader reader = reader(policies, requests);
    try (ReportOutputs reports = new ReportOutputs(context);
        BaselineRecord record = BaselineRecord.open(context, baseline.record().orElse(null))) {
      open(reports, requests, policy);
      ValidationOutcome outcome = new ValidationOutcome(policy, reports, known);
      boolean lookedAt = context.outIsTerminal();
      boolean allRead =
          reader.forEach(
              PageDiagnostics::of,
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
          requests.stream().anyMatch(request -> request.format() == ReportFormat.TEXT);
      List<String> gone = outcome.gone(allRead ? inputs.wholePaths() : List.of());
      outcome.notes(gone, baseline.strict(), summarized).forEach(reader::report);
      boolean fails = baseline.record().isEmpty() && outcome.fails(gone, baseline.strict());
      return complete ? (fails ? FAILED : 0) : Tearsheet.UNUSABLE;
    }
  }

  private void open(ReportOutputs reports, List<ReportOutputs.Request> requests, Policy policy)
      throws IOException {
    Path folder = Optional.ofNullable(base).or(policy::base).orElseGet(context::folder);
    ReportSettings settings =
        ReportSettings.builder()
            .failLevel(policy.failLevel())
            .colored(color.colors(context))
            .base(folder.toAbsolutePath().normalize())
            .version(Tearsheet.Version.number())
            .build();
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
      String given = formats == null ? "formats in the policy" : "option '--format'";
      throw wrong("invalid value for %s: %s".formatted(given, e.getMessage()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
