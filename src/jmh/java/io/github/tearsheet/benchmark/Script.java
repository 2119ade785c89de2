package io.github.tearsheet.benchmark;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The script {@code tearsheet} with the built jar, as users have both. */
record Script(Path folder) {

  /** Puts both into a folder, and lets the script make its cache of classes there. */
  static Script in(Path folder) throws IOException {
    Script script = new Script(Files.createDirectories(folder.resolve("bin")));
    Files.copy(Path.of("src", "main", "launcher", "tearsheet"), script.file(), REPLACE_EXISTING);
    Files.copy(
        Path.of("target", "tearsheet-cli.jar"),
        script.folder().resolve("tearsheet-cli.jar"),
        REPLACE_EXISTING);
    ChildProcess.commandNanos(script.command(List.of("--version")));
    return script;
  }

  List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("env", "TEARSHEET_CACHE=" + folder.resolve("cache"), "sh"));
    command.add(file().toString());
    command.addAll(arguments);
    return command;
  }

  private Path file() {
    return folder.resolve("tearsheet");
  }
}
