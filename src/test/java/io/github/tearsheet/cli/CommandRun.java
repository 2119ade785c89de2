package io.github.tearsheet.cli;

import java.nio.file.Path;

/** The outcome of a command that ran in this process. */
public record CommandRun(int status, String output, String errors) {

  /** Runs a command in a folder with nothing on standard input, no terminal and no variables. */
  public static CommandRun in(Path folder, String... arguments) {
    return new CommandRunner(folder).run(arguments);
  }
}
