package io.github.tearsheet.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A jar of the command: the one that was built, or an older one that it is compared with. */
record Jar(String label, String path) {

  /** The built jar, after the older one if there is one. */
  static List<Jar> all(String older) {
    List<Jar> jars = new ArrayList<>();
    if (!older.isEmpty()) {
      jars.add(new Jar("older", older));
    }
    jars.add(new Jar("built", Path.of("target", "tearsheet-cli.jar").toString()));
    return jars;
  }

  List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("-jar", path));
    command.addAll(arguments);
    return command;
  }
}
