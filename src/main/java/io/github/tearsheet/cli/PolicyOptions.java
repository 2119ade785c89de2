package io.github.tearsheet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for what is reported and with which severity. They come after the policy's file. */
final class PolicyOptions {

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
      names = "--max-diagnostics",
      paramLabel = "N",
      description = "Writes N diagnostics at most; the others still count.")
  private @Nullable String maxDiagnostics;

  @Option(names = "--config", paramLabel = "FILE", description = "Takes the policy from FILE.")
  private @Nullable Path config;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private final CommandContext context;

  @SuppressWarnings("NullAway.Init") // picocli sets the other fields
  PolicyOptions(CommandContext context) {
    this.context = context;
  }

  /** The file that the policy is read from. */
  Optional<Path> file() {
    return config != null ? Optional.of(config) : PolicyFile.find(context.folder());
  }

  /**
   * The policy of the file, changed by the options.
   *
   * @throws ParameterException if the file cannot be read, or a code, a level or a number is none
   */
  Policy policy() {
    Policy policy = new Policy();
    Optional<Path> file = file();
    try {
      if (file.isPresent()) {
        PolicyFile.read(file.get(), policy);
      }
      change(policy);
    } catch (IOException e) {
      throw wrong("policy %s: %s".formatted(file.orElseThrow(), IoErrorMessage.of(e)));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    return policy;
  }

  private void change(Policy policy) {
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
    if (maxDiagnostics != null) {
      policy.maxDiagnostics(maxDiagnostics);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
