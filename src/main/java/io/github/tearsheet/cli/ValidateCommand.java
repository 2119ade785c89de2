package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.report.Baseline;
import io.github.tearsheet.report.PageFindings;
import io.github.tearsheet.report.ReportFormat;
import io.github.tearsheet.report.ReportSettings;
import io.github.tearsheet.write.PageMender;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code validate PATH...}: all that is wrong with pages, for people and for CI. */
@Command(
    name = "validate",
    description = "Reports all that is wrong with pages: where, why and how to mend it.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = Tearsheet.Version.class,
    exitCodeOnExecutionException = Tearsheet.FAULT,
    footer = {
      "",
      "A policy can also stand in a file tearsheet.properties, found from the working folder"
          + " upwards: fail-level, ignore, select, max-findings, severity.CODE. Options come after"
          + " it.",
      "A CODE is given as TS202 or as irregular-spacing; 'tearsheet explain' lists them.",
      "Exit status: 0 if nothing reaches the fail level, 1 if something does, 2 for wrong usage or a"
          + " path that cannot be read, 3 for a fault of tearsheet's own."
    })
final class ValidateCommand implements Callable<Integer> {

  private static final int FINDINGS = 1;

  @Mixin private DumpInputs inputs;

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
      names = "--fail-level",
      paramLabel = "LEVEL",
      description = "Fails from this level on: error, warning or info. Default: error.")
  private @Nullable String failLevel;

  @Option(
      names = "--severity",
      paramLabel = "CODE=LEVEL",
      description = "Reports a code with another level.")
  private @Nullable Map<String, String> severities;

  @Option(names = "--ignore", paramLabel = "CODE", description = "Does not report CODE.")
  private @Nullable List<String> ignored;

  @Option(
      names = "--select",
      paramLabel = "TS1",
      description = "Reports only codes that begin so; given more than once, or with commas: any.")
  private @Nullable List<String> selected;

  @Option(
      names = "--max-findings",
      paramLabel = "N",
      description = "Writes N findings at most; the others still count.")
  private @Nullable String maxFindings;

  @Option(names = "--config", paramLabel = "FILE", description = "Takes the policy from FILE.")
  private @Nullable Path config;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Reports only findings that are not recorded in FILE.")
  private @Nullable Path baseline;

  @Option(
      names = "--strict-baseline",
      description = "Fails, too, if a recorded finding is no longer found.")
  private boolean strictBaseline;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "Records all findings in FILE, and does not fail on them.")
  private @Nullable Path newBaseline;

  @Option(
      names = "--fix",
      description = {
        "Mends what is safe to mend, then validates. A page reads the same afterwards; a file is"
            + " replaced in one move. Mended are:",
        "  TS207 byte-order-mark: taken away",
        "  TS208 mixed-line-endings: all as the first",
        "  TS210 surrounding-white-space: taken away",
        "  TS201 damaged-site-header: its dash put back, if only that was lost",
        "  TS202 irregular-spacing: one blank line where there were more"
      })
  private boolean fix;

  @Option(names = "--diff", description = "Shows what --fix would do, and writes nothing.")
  private boolean diff;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ValidateCommand() {}

  @Override
  public Integer call() {
    checkUsage();
    Policy policy = policy();
    ArchiveParser parser = policy.apply(inputs.parser()).build();
    try {
      boolean mendable = !(fix || diff) || mend();
      int status = validate(policy, parser);
      return mendable ? status : Tearsheet.UNUSABLE;
    } catch (IOException e) {
      return unusable(Unreadable.reason(e));
    } catch (UncheckedIOException e) {
      return unusable(Unreadable.reason(e.getCause()));
    }
  }

  private void checkUsage() {
    boolean standardInput = inputs.paths().contains(DumpInputs.STANDARD_INPUT);
    boolean onlyText = formats.stream().noneMatch(f -> !f.contains("=") && !f.equals("text"));
    if (baseline != null && newBaseline != null) {
      throw wrong("--write-baseline records all findings: it goes without --baseline");
    }
    if (strictBaseline && baseline == null) {
      throw wrong("--strict-baseline needs a --baseline");
    }
    if (fix && diff) {
      throw wrong("--diff shows what --fix would do: give one of them");
    }
    if ((fix || diff) && standardInput) {
      throw wrong("Standard input cannot be mended");
    }
    if (diff && !onlyText) {
      throw wrong("--diff writes to standard output: give the report a FILE");
    }
    List<Path> files =
        formats.stream()
            .map(this::asked)
            .flatMap(report -> Stream.ofNullable(report.file()))
            .map(file -> file.toAbsolutePath().normalize())
            .toList();
    files.forEach(this::checkIsNoInput);
    if (files.stream().distinct().count() < files.size()) {
      throw wrong("Each --format needs a FILE of its own");
    }
    if (newBaseline != null) {
      checkIsNoInput(newBaseline);
      checkMayBeReplaced(newBaseline);
    }
  }

  private void checkIsNoInput(Path output) {
    if (inputs.names(output)) {
      throw wrong("%s is to be read: it is not written to".formatted(output));
    }
  }

  private void checkMayBeReplaced(Path record) {
    try {
      if (Files.isRegularFile(record)
          && Files.size(record) > 0
          && !Baseline.isOne(Files.readString(record, ISO_8859_1))) {
        throw wrong("%s is no baseline: it is not replaced".formatted(record));
      }
    } catch (IOException e) {
      throw wrong("%s: %s".formatted(record, Unreadable.reason(e)));
    }
  }

  private int unusable(String reason) {
    spec.commandLine().getErr().println("tearsheet: cannot write: " + reason);
    return Tearsheet.UNUSABLE;
  }

  /** Mends with all codes known: what is not reported is mended all the same. */
  private boolean mend() throws IOException {
    ArchiveParser parser = inputs.parser().build();
    try (LineOutput out = LineOutput.standard()) {
      DumpReading reading =
          new DumpReading(inputs, parser, spec.commandLine().getErr(), counts -> {});
      boolean allRead = new Mending(new PageMender(parser), diff, out, reading).run();
      out.complete();
      return allRead;
    }
  }

  private int validate(Policy policy, ArchiveParser parser) throws IOException {
    Optional<Baseline> known = knownFindings();
    DumpReading reading =
        new DumpReading(inputs, parser, spec.commandLine().getErr(), counts -> {});
    try (Reports reports = openReports(policy);
        Reports record = new Reports()) {
      if (newBaseline != null) {
        Path folder = folderOf(newBaseline);
        record.open(newBaseline, out -> Baseline.writer(out, folder));
      }
      Verdict verdict = new Verdict(policy, reports, known);
      boolean lookedAt = Terminal.isOutput();
      boolean allRead =
          reading.forEach(
              result -> new PageFindings(result.source(), result.diagnostics()),
              page -> {
                if (lookedAt && !page.findings().isEmpty()) {
                  reading.clearProgress();
                }
                record.write(page);
                verdict.take(page);
                if (lookedAt) {
                  reports.flush();
                }
                return true;
              });
      reports.complete();
      if (allRead) {
        record.complete();
      } else if (newBaseline != null) {
        reading.tell(newBaseline + ": not written, because not everything could be read");
      }
      verdict.notes(strictBaseline).forEach(reading::tell);
      boolean fails = newBaseline == null && verdict.fails(strictBaseline);
      return allRead ? (fails ? FINDINGS : 0) : Tearsheet.UNUSABLE;
    }
  }

  private Reports openReports(Policy policy) throws IOException {
    ReportSettings settings =
        ReportSettings.builder()
            .failLevel(policy.failLevel())
            .colored(color.colors())
            .version(Tearsheet.Version.number())
            .build();
    List<Reports.Asked> asked = formats.stream().map(this::asked).toList();
    if (asked.stream().filter(report -> report.file() == null).count() > 1) {
      throw wrong("Only one --format can go to standard output; give the others a FILE");
    }
    Reports reports = new Reports();
    for (Reports.Asked report : asked) {
      boolean toFile = report.file() != null && report.format() == ReportFormat.TEXT;
      reports.open(report, toFile ? uncolored(settings) : settings);
    }
    return reports;
  }

  private ReportSettings uncolored(ReportSettings settings) {
    return color == ColorMode.ALWAYS
        ? settings
        : ReportSettings.builder().from(settings).colored(false).build();
  }

  private Reports.Asked asked(String format) {
    try {
      return Reports.Asked.parse(format);
    } catch (IllegalArgumentException e) {
      throw wrong("Invalid value for option '--format': " + e.getMessage());
    }
  }

  private Optional<Baseline> knownFindings() {
    if (baseline == null) {
      return Optional.empty();
    }
    try (Reader in = Files.newBufferedReader(baseline, UTF_8)) {
      return Optional.of(Baseline.read(in, folderOf(baseline)));
    } catch (IOException e) {
      throw wrong("%s: %s".formatted(baseline, Unreadable.reason(e)));
    } catch (UncheckedIOException e) {
      throw wrong("%s: %s".formatted(baseline, Unreadable.reason(e.getCause())));
    } catch (IllegalArgumentException e) {
      throw wrong("%s: %s".formatted(baseline, e.getMessage()));
    }
  }

  private static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file : folder;
  }

  private Policy policy() {
    Policy policy = new Policy();
    Optional<Path> file = config != null ? Optional.of(config) : PolicyFile.find(Path.of(""));
    try {
      if (file.isPresent()) {
        PolicyFile.read(file.get(), policy);
      }
      if (failLevel != null) {
        policy.failLevel(failLevel);
      }
      if (severities != null) {
        severities.forEach(policy::severity);
      }
      if (ignored != null) {
        ignored.forEach(policy::ignore);
      }
      if (selected != null) {
        policy.select(String.join(",", selected));
      }
      if (maxFindings != null) {
        policy.maxFindings(maxFindings);
      }
    } catch (IOException e) {
      throw wrong("%s: %s".formatted(file.orElseThrow(), Unreadable.reason(e)));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    return policy;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
