package io.github.tearsheet.cli;

import io.github.tearsheet.source.VisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code tearsheet}, of which all others are subcommands. */
@Command(
    name = "tearsheet",
    description = "Reads pages of the plain-text archive of The Moscow Times.",
    mixinStandardHelpOptions = true,
    versionProvider = Tearsheet.Version.class,
    exitCodeOnExecutionException = Tearsheet.INTERNAL_ERROR)
public final class Tearsheet implements Runnable {

  /** The exit status for wrong usage and for what cannot be read. */
  static final int UNUSABLE = 2;

  /** The exit status for an internal error. */
  static final int INTERNAL_ERROR = 3;

  /** The exit status of a command that a shell ends by the signal SIGPIPE. */
  static final int BROKEN_PIPE = 128 + 13;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec
  Tearsheet() {}

  /**
   * Runs a command and exits with its status: 0; 1 if {@code validate} finds what it fails on; 2
   * for wrong usage, an unreadable path or no page; 3 for an internal error; 141 if the reader of
   * its output has gone.
   */
  public static void main(String[] args) {
    System.exit(run(CommandContext.ofProcess(), args));
  }

  /**
   * Runs a command in a context.
   *
   * @return its exit status
   */
  static int run(CommandContext context, String... args) {
    int status = execute(context, args);
    if (context.help().checkError()) {
      context.errors().println("tearsheet: cannot write standard output");
      return UNUSABLE;
    }
    return status;
  }

  private static int execute(CommandContext context, String... args) {
    if (args.length == 1 && args[0].equals("--version")) {
      context.help().println(Version.line()); // scripts ask for it, and need not wait for more
      return 0;
    }
    CommandLine commandLine = commandLine(context, args.length == 0 ? "" : args[0]);
    try {
      return commandLine.execute(args);
    } catch (
        Throwable failure) { // picocli lets errors pass: no memory, a library that does not fit
      return report(failure, commandLine);
    }
  }

  /** Sets up the command of this name, or all commands if there is none: each takes time. */
  static CommandLine commandLine(CommandContext context, String name) {
    CommandLine tearsheet = new CommandLine(new Tearsheet());
    switch (name) {
      case "parse" -> tearsheet.addSubcommand(new ParseCommand(context));
      case "validate" -> tearsheet.addSubcommand(new ValidateCommand(context));
      case "show" -> tearsheet.addSubcommand(new ShowCommand(context));
      case "explain" -> tearsheet.addSubcommand(new ExplainCommand(context));
      default ->
          tearsheet
              .addSubcommand(new ParseCommand(context))
              .addSubcommand(new ValidateCommand(context))
              .addSubcommand(new ShowCommand(context))
              .addSubcommand(new ExplainCommand(context))
              .addSubcommand(new GenerateCompletion())
              .addSubcommand(new HelpCommand());
    }
    return tearsheet
        .setOut(context.help())
        .setErr(context.errors())
        .registerConverter(Path.class, text -> path(context, text))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler((wrong, arguments) -> reportUsage(cause(wrong)))
        .setExecutionExceptionHandler((failure, command, line) -> report(failure, command));
  }

  /** Returns the path that an option names, relative to the working folder. */
  private static Path path(CommandContext context, String text) {
    if (text.isEmpty()) {
      throw new TypeConversionException("no value");
    }
    try {
      return context.folder().resolve(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(IoErrorMessage.of(e));
    }
  }

  /** A mistyped option can be why another is missing: picocli reports what is missing first. */
  private static ParameterException cause(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    List<String> unmatched = command.getUnmatchedArguments();
    return wrong instanceof MissingParameterException && !unmatched.isEmpty()
        ? new UnmatchedArgumentException(command, unmatched)
        : wrong;
  }

  /** Prints one line about a usage error, and where to read more. */
  private static int reportUsage(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    String advice =
        wrong instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions().stream()
                .findFirst()
                .map("; did you mean %s?"::formatted)
                .orElse("")
            : "";
    command
        .getErr()
        .printf(
            "tearsheet: %s%nSee '%s --help'.%n",
            VisibleText.of(message(wrong) + advice), command.getCommandSpec().qualifiedName());
    return UNUSABLE;
  }

  /** Adapts the messages of picocli, which begin with these words, to those of Tearsheet. */
  private static String message(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      boolean isCommand = wrong.getCommandLine().getParent() == null;
      return "%s: '%s'"
          .formatted(
              isCommand ? "unknown command" : "unexpected argument",
              unmatched.getUnmatched().get(0));
    }
    String message = String.valueOf(wrong.getMessage());
    return message.matches("(?s)(Invalid|Missing|Unknown|Unmatched|Expected) .*")
        ? message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1)
        : message;
  }

  /** Reports a write error, except that the reader of a pipe has gone, as {@code head} does. */
  static int reportWriting(@Nullable IOException failure, CommandLine command) {
    if (failure instanceof OutputException output && output.isBrokenPipe()) {
      return BROKEN_PIPE;
    }
    command.getErr().println("tearsheet: " + VisibleText.of(IoErrorMessage.of(failure)));
    return UNUSABLE;
  }

  /** Prints what a bug report needs. */
  private static int report(Throwable failure, CommandLine command) {
    PrintWriter errors = command.getErr();
    errors.println("tearsheet: internal error: please report it with the lines below");
    errors.printf(
        "tearsheet %s, Java %s, %s%n",
        Version.number(), System.getProperty("java.version"), System.getProperty("os.name"));
    failure.printStackTrace(errors);
    return INTERNAL_ERROR;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "missing command");
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {line()};
    }

    static String line() {
      return "tearsheet " + number();
    }

    static String number() {
      Properties properties = new Properties();
      try (InputStream in = Tearsheet.class.getResourceAsStream("version.properties")) {
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return properties.getProperty("version");
    }
  }
}
