package io.github.tearsheet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code tearsheet}, of which all others are subcommands. */
@Command(
    name = "tearsheet",
    description = "Reads pages of the plain-text archive of The Moscow Times.",
    mixinStandardHelpOptions = true,
    versionProvider = Tearsheet.Version.class,
    exitCodeOnExecutionException = Tearsheet.FAULT,
    subcommands = ParseCommand.class)
public final class Tearsheet implements Runnable {

  /** The exit status for wrong usage and for what cannot be read. */
  static final int UNUSABLE = 2;

  /** The exit status for a fault of our own. */
  static final int FAULT = 3;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec
  Tearsheet() {}

  /** Runs a command and exits with its status: 0, or 2 for wrong usage or an unreadable path. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Tearsheet()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing a command");
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Properties properties = new Properties();
      try (InputStream in = Tearsheet.class.getResourceAsStream("version.properties")) {
        properties.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new String[] {"tearsheet " + properties.getProperty("version")};
    }
  }
}
