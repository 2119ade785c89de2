package io.github.tearsheet.benchmark;

import io.github.tearsheet.PageGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** How long commands take, from the start of the process to its end, in turns. */
final class StartTimes {

  private static final String CLI = Path.of("target", "tearsheet-cli.jar").toString();

  private final Map<String, List<String>> programs = new LinkedHashMap<>();
  private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

  private StartTimes() {}

  static StartTimes measure(Effort effort, Path folder) throws IOException {
    StartTimes times = new StartTimes();
    String page = folder.resolve("page.txt").toString();
    Files.writeString(Path.of(page), new PageGenerator(1998).next(4 << 10).text());
    String archive = folder.resolve("tearsheet.jsa").toString();
    ChildProcess.nanos(List.of("-XX:ArchiveClassesAtExit=" + archive, "-jar", CLI, "parse", page));
    String shared = "-XX:SharedArchiveFile=" + archive;
    times.programs.put("empty `main`", List.of("-jar", emptyJar(folder).toString()));
    times.programs.put("`--version`", List.of("-jar", CLI, "--version"));
    times.programs.put("`parse page.txt`", List.of("-jar", CLI, "parse", page));
    times.programs.put("`--version`, class archive", List.of(shared, "-jar", CLI, "--version"));
    times.programs.put(
        "`parse page.txt`, class archive", List.of(shared, "-jar", CLI, "parse", page));
    for (int i = 0; i < effort.starts; i++) {
      times.programs.forEach(
          (name, program) ->
              times
                  .nanos
                  .computeIfAbsent(name, first -> new ArrayList<>())
                  .add(ChildProcess.nanos(program)));
    }
    return times;
  }

  private static Path emptyJar(Path folder) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, EmptyProgram.class.getName());
    String file = EmptyProgram.class.getName().replace('.', '/') + ".class";
    Path jar = folder.resolve("empty.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        InputStream in = ClassLoader.getSystemResourceAsStream(file)) {
      out.putNextEntry(new JarEntry(file));
      in.transferTo(out);
    }
    return jar;
  }

  String table() {
    MarkdownTable table = new MarkdownTable("start to end", "ms", "times an empty `main`");
    double empty = median("empty `main`");
    for (String name : programs.keySet()) {
      double median = median(name);
      table.row(name, "%.0f".formatted(median / 1e6), "%.1f".formatted(median / empty));
    }
    return table.toString();
  }

  private double median(String name) {
    return Median.of(nanos.get(name).stream().mapToDouble(Long::doubleValue));
  }
}
