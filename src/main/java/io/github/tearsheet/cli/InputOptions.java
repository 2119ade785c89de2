package io.github.tearsheet.cli;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.Layout;
import io.github.tearsheet.dump.ArchiveDump;
import io.github.tearsheet.dump.DumpFormat;
import io.github.tearsheet.dump.DumpLimits;
import io.github.tearsheet.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options for input: the PATHs and how they are read. */
final class InputOptions {

  static final String STANDARD_INPUT = "-";

  private static final int MOST_PAGE_SIZE = 1024;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = {
        "A page, a folder (all .txt files below it, sorted by path), a dump, or - for standard"
            + " input.",
        "A dump is a text of many pages, a zip or tar archive, JSON Lines, WARC or WET, also packed"
            + " with gzip, bzip2, xz or zstd; or Parquet, on Java 21 or newer.",
        "The format is detected from the first bytes, not from the name."
      })
  private List<String> paths;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description =
          "How pages are laid out: auto, spaced, compact (without blank lines), headless (without"
              + " header, stamp and headline) or bare (without header and stamp). Default: auto.")
  private @Nullable Layout layout;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Parses in N threads. Default: one per processor.")
  private @Nullable Integer threads;

  @Option(
      names = "--url",
      paramLabel = "TEXT",
      description = {
        "Reads only pages whose URL contains TEXT, or one of several TEXTs.",
        "Dumps of JSON Lines, Parquet, WARC and WET have URLs, and files of a mirror have theirs in their"
            + " path."
      })
  private @Nullable List<String> urls;

  @Option(
      names = "--allow-empty",
      description = "Succeeds even if no PATH holds a page; by default that is an error.")
  private boolean allowEmpty;

  @Option(
      names = "--text-field",
      paramLabel = "NAME",
      defaultValue = "text",
      description =
          "The field of JSON Lines, or the column of Parquet, with a page's text. Default:"
              + " ${DEFAULT-VALUE}.")
  private String textField;

  @Option(
      names = "--url-field",
      paramLabel = "NAME",
      defaultValue = "url",
      description = "The field or column with the page's URL. Default: ${DEFAULT-VALUE}.")
  private String urlField;

  @Option(
      names = "--timestamp-field",
      paramLabel = "NAME",
      defaultValue = "timestamp",
      description =
          "The field or column with the time at which the page was fetched. Default:"
              + " ${DEFAULT-VALUE}, or date.")
  private String timestampField;

  @Option(
      names = "--decoder-memory",
      paramLabel = "MIB",
      defaultValue = "128",
      description =
          "The most memory that a decoder may take, in MiB. xz and zstd files that are packed very"
              + " tightly need more than the default: ${DEFAULT-VALUE}.")
  private int decoderMemory;

  @Option(
      names = "--page-size",
      paramLabel = "MIB",
      description =
          "The longest page, line of JSON Lines or record that is read, in MiB. Default: 16, or"
              + " 1/32 of the memory if that is less.")
  private @Nullable Integer pageSize;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private final CommandContext context;

  @SuppressWarnings("NullAway.Init") // picocli sets the other fields
  InputOptions(CommandContext context) {
    this.context = context;
  }

  CommandContext context() {
    return context;
  }

  List<String> paths() {
    return paths;
  }

  /** Returns the files and folders of which all pages are read; none if URLs pick the pages. */
  List<Path> wholePaths() {
    return urls != null
        ? List.of()
        : paths.stream()
            .filter(path -> !path.equals(STANDARD_INPUT))
            .map(context.folder()::resolve)
            .toList();
  }

  /** Insists that a PATH is not empty, as an unset variable of a script is. */
  static void checkIsNotEmpty(CommandLine command, String name, String path) {
    if (path.isEmpty()) {
      throw new ParameterException(command, name + " is empty");
    }
  }

  /** Insists that no PATH is empty. */
  void checkPaths() {
    paths.forEach(path -> checkIsNotEmpty(command.commandLine(), "PATH", path));
  }

  /** Returns whether the PATHs may have no page. */
  boolean allowEmpty() {
    return allowEmpty;
  }

  /** Returns a filter for the wanted URLs; it wants none if all pages are read. */
  UrlFilter urlFilter() {
    return new UrlFilter(urls == null ? List.of() : urls);
  }

  /** How many bytes there are to read; 0 if that is not known of each PATH. */
  long size() {
    long size = 0;
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        return 0;
      }
      try (ArchiveDump dump = open(context, path, ArchiveDump.builder())) {
        if (dump.size().isEmpty()) {
          return 0;
        }
        size += dump.size().getAsLong();
      } catch (UncheckedIOException | InvalidPathException e) {
        // reported when it is read
      }
    }
    return size;
  }

  /** Checks that the output file of an option is not among the PATHs. */
  void checkIsNoInput(String option, Path output) {
    if (paths.stream().anyMatch(path -> isSame(context, path, output))) {
      throw toBeRead(command.commandLine(), option, output);
    }
  }

  /** Insists that an option can read each PATH twice: not standard input, a pipe or a device. */
  void checkCanBeReadTwice(String option) {
    for (String path : paths) {
      boolean standardInput = path.equals(STANDARD_INPUT);
      if (standardInput || isPipeOrDevice(path)) {
        throw new ParameterException(
            command.commandLine(),
            "%s cannot read %s twice".formatted(option, standardInput ? "standard input" : path));
      }
    }
  }

  private boolean isPipeOrDevice(String path) {
    try {
      Path file = context.folder().resolve(path);
      return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    } catch (InvalidPathException e) {
      return false; // reported when it is read
    }
  }

  static ParameterException toBeRead(CommandLine command, String option, Path output) {
    return new ParameterException(
        command, "%s %s: the file is also an input".formatted(option, output));
  }

  /** Returns whether a PATH is the file; standard input never is. */
  static boolean isSame(CommandContext context, String path, Path file) {
    try {
      return !path.equals(STANDARD_INPUT)
          && !context.isDash(file)
          && Files.isRegularFile(file)
          && Files.isSameFile(context.folder().resolve(path), file);
    } catch (IOException | InvalidPathException e) {
      return false; // reported when it is read
    }
  }

  /** Returns the parser of all pages, for commands without a policy. */
  ArchiveParser parser() {
    ArchiveParser.Builder parser =
        ArchiveParser.builder().layout(layout == null ? Layout.AUTO : layout);
    return pageSize == null ? parser.build() : parser.maximumLength(pageBytes(pageSize)).build();
  }

  /** Overrides a policy. */
  void change(Policy.Builder policy) {
    if (layout != null) {
      // Also for the pages that a rule of the policy gives another layout.
      policy.folder(context.folder().toAbsolutePath().getRoot()).set("layout", layout.label());
    }
  }

  /** The settings that were asked for, with which each PATH is opened. */
  ArchiveDump.Builder dumps(UrlFilter filter) {
    ArchiveDump.Builder dumps =
        ArchiveDump.builder().fields(textField, urlField, timestampField).limits(limits());
    if (urls != null) {
      dumps.urls(filter);
    }
    if (threads != null) {
      dumps.threads(positive("--threads", threads));
    }
    return dumps;
  }

  private DumpLimits limits() {
    long mebibytes = positive("--decoder-memory", decoderMemory);
    DumpLimits.Builder limits = DumpLimits.builder().decoderBytes(mebibytes << 20);
    return pageSize == null ? limits.build() : limits.pageBytes(pageBytes(pageSize)).build();
  }

  private int pageBytes(int mebibytes) {
    if (positive("--page-size", mebibytes) > MOST_PAGE_SIZE) {
      throw new ParameterException(
          command.commandLine(),
          "invalid value for option '--page-size': %s is more than %s"
              .formatted(mebibytes, MOST_PAGE_SIZE));
    }
    return mebibytes << 20;
  }

  /**
   * Opens a PATH.
   *
   * @throws java.io.UncheckedIOException if there is nothing
   */
  static ArchiveDump open(CommandContext context, String path, ArchiveDump.Builder settings) {
    return path.equals(STANDARD_INPUT)
        ? settings.open(context.in(), "<stdin>", DumpFormat.AUTO)
        : settings.open(context.folder().resolve(path));
  }

  /** A number that must be positive. */
  int positive(String option, int number) {
    if (number <= 0) {
      throw new ParameterException(
          command.commandLine(),
          "invalid value for option '%s': %s is not positive".formatted(option, number));
    }
    return number;
  }
}
