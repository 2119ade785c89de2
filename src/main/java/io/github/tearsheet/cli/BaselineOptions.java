package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.report.Baseline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options for recording known diagnostics in a file, and for leaving them out. */
final class BaselineOptions {

  /** Enough bytes to know a baseline. */
  private static final int FIRST_BYTES = 256;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Reports only diagnostics that are not recorded in FILE.")
  private @Nullable Path known;

  @Option(
      names = "--strict-baseline",
      description =
          "Also fails if a recorded diagnostic is no longer found on a page that was read, or if its"
              + " file was deleted from a folder that was read.")
  private boolean strict;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description =
          "Records all diagnostics in FILE (- for standard output), and does not fail on them.")
  private @Nullable Path record;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private final CommandContext context;

  @SuppressWarnings("NullAway.Init") // picocli sets the other fields
  BaselineOptions(CommandContext context) {
    this.context = context;
  }

  boolean strict() {
    return strict;
  }

  /** Where to record all diagnostics; nothing fails then. */
  Optional<Path> record() {
    return Optional.ofNullable(record);
  }

  /**
   * Checks what is known before anything is read.
   *
   * @param ofPolicy the baseline of the policy
   * @throws ParameterException if the options do not fit together, or the record would replace a
   *     file that is not a baseline
   */
  void check(Optional<Path> ofPolicy) {
    if (known != null && record != null) {
      throw wrong("--write-baseline records all diagnostics: omit --baseline");
    }
    if (strict && known == null && ofPolicy.isEmpty()) {
      throw wrong("--strict-baseline: --baseline is missing");
    }
    if (record != null && !context.isDash(record)) {
      checkMayBeReplaced(record);
    }
  }

  private void checkMayBeReplaced(Path file) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) > 0 && !Baseline.isOne(beginning(file))) {
        throw wrong("--write-baseline %s: not a baseline, so it is not replaced".formatted(file));
      }
    } catch (IOException e) {
      throw wrong("baseline %s: %s".formatted(file, IoErrorMessage.of(e)));
    }
  }

  private static String beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(FIRST_BYTES), UTF_8);
    }
  }

  /**
   * Reads the known diagnostics; empty if there are none, or if all are to be recorded.
   *
   * @param ofPolicy the baseline of the policy, in place of which an option can name another
   * @throws ParameterException if the file cannot be read or is not a baseline
   */
  Optional<Baseline> known(Optional<Path> ofPolicy) {
    return record != null
        ? Optional.empty()
        : Optional.ofNullable(known).or(() -> ofPolicy).map(this::read);
  }

  private Baseline read(Path file) {
    try {
      return Baseline.read(file);
    } catch (UncheckedIOException e) {
      String advice =
          e.getCause() instanceof NoSuchFileException ? "; --write-baseline creates it" : "";
      throw wrong("baseline %s: %s%s".formatted(file, IoErrorMessage.of(e.getCause()), advice));
    } catch (IllegalArgumentException e) {
      throw wrong("baseline %s: %s".formatted(file, e.getMessage()));
    }
  }

  /** Returns the files of the options and of the policy. */
  Stream<Path> files(Optional<Path> ofPolicy) {
    return Stream.of(Optional.ofNullable(known), Optional.ofNullable(record), ofPolicy)
        .flatMap(Optional::stream);
  }

  static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file : folder;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
