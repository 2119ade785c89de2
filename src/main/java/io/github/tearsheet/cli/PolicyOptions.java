package io.github.tearsheet.cli;

import io.github.tearsheet.policy.Policy;
import io.github.tearsheet.policy.PolicyTree;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
      description =
          "The least severe level that fails the run: error, warning or info. Default: error.")
  private @Nullable String failLevel;

  @Option(
      names = "--severity",
      paramLabel = "CODE=LEVEL",
      description = "Reports CODE with another level: error, warning or info.")
  private @Nullable List<String> severities;

  @Option(
      names = "--ignore",
      paramLabel = "CODE",
      description = "Does not report CODE. Can be given more than once, or with commas.")
  private @Nullable List<String> ignored;

  @Option(
      names = "--select",
      paramLabel = "CODE",
      description = "Reports only CODE. Can be given more than once, or with commas.")
  private @Nullable List<String> selected;

  @Option(
      names = "--max-diagnostics",
      paramLabel = "N",
      description = "Writes at most N diagnostics; the others still count.")
  private @Nullable String maxDiagnostics;

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description =
          "Leaves out files and folders with this name, or with this path from the working folder.")
  private @Nullable List<String> excluded;

  @Option(names = "--config", paramLabel = "FILE", description = "Reads the policy from FILE only.")
  private @Nullable Path config;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private final CommandContext context;

  @SuppressWarnings("NullAway.Init") // picocli sets the other fields
  PolicyOptions(CommandContext context) {
    this.context = context;
  }

  /** Returns the file of {@code --config}. */
  Optional<Path> file() {
    return Optional.ofNullable(config);
  }

  /**
   * Returns the policies of the files, overridden by the options. With {@code --config} that file
   * alone is read.
   *
   * @param inputs the options for the input, which override the files too
   * @throws ParameterException if a file cannot be read, or a value is unknown
   */
  PolicyTree policies(InputOptions inputs) {
    Consumer<Policy.Builder> changes =
        policy -> {
          change(policy);
          inputs.change(policy);
        };
    try {
      if (config == null) {
        return PolicyTree.find(context.folder(), changes);
      }
      Policy.Builder policy = Policy.builder();
      policy.from(Policy.read(config));
      changes.accept(policy);
      return PolicyTree.of(policy.build());
    } catch (UncheckedIOException e) {
      throw wrong(
          "policy %s: %s"
              .formatted(
                  config == null ? Policy.FILE_NAME : config, IoErrorMessage.of(e.getCause())));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private void change(Policy.Builder policy) {
    policy.folder(context.folder());
    set(policy, "fail-level", failLevel == null ? List.of() : List.of(failLevel));
    set(policy, "max-diagnostics", maxDiagnostics == null ? List.of() : List.of(maxDiagnostics));
    set(policy, "select", selected == null ? List.of() : List.of(String.join(",", selected)));
    set(policy, "severity", severities == null ? List.of() : severities);
    set(policy, "ignore", ignored == null ? List.of() : ignored);
    set(policy, "exclude", excluded == null ? List.of() : excluded);
  }

  /** Sets a key to the values of the option of the same name. */
  private static void set(Policy.Builder policy, String key, List<String> values) {
    try {
      for (String value : values) {
        if (key.equals("severity")) {
          setSeverity(policy, value);
        } else {
          policy.set(key, value);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "invalid value for option '--%s': %s".formatted(key, e.getMessage()), e);
    }
  }

  private static void setSeverity(Policy.Builder policy, String value) {
    int equals = value.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException("'%s' is not CODE=LEVEL".formatted(value));
    }
    policy.set("severity." + value.substring(0, equals), value.substring(equals + 1));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
