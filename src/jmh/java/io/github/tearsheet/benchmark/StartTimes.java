package io.github.tearsheet.benchmark;

import io.github.tearsheet.generator.PageGenerator;
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

/** How long commands take on this Java, from the start of the process to its end, in turns. */
final class StartTimes {

  private static final String EMPTY = "empty `main`";

  /** The first Java that keeps caches of compiled classes by one option. */
  private static final int JAVA_WITH_AOT_CACHE = 25;

  private static final String SCRIPT = "`parse page.txt`, built, the script `tearsheet`";

  /** The arguments of Java, by what the table calls the program. */
  private final Map<String, List<String>> programs = new LinkedHashMap<>();

  private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

  private StartTimes() {}

  static StartTimes measure(Effort effort, Path folder, List<Jar> jars) throws IOException {
    StartTimes times = new StartTimes();
    String page = folder.resolve("page.txt").toString();
    Files.writeString(Path.of(page), new PageGenerator(1998).next(4 << 10).text());
    times.programs.put(EMPTY, List.of("-jar", emptyJar(folder).toString()));
    for (Jar jar : jars) {
      times.programs.put("`--version`, " + jar.label(), jar.command(List.of("--version")));
      List<String> parse = jar.command(List.of("parse", page));
      String name = "`parse page.txt`, " + jar.label();
      times.programs.put(name, parse);
      String classes = folder.resolve(jar.label() + ".classes").toString();
      String use = "-XX:SharedArchiveFile=" + folder.resolve(jar.label() + ".jsa");
      ChildProcess.nanos(with(parse, "-XX:DumpLoadedClassList=" + classes));
      ChildProcess.nanos(with(parse, "-Xshare:dump", "-XX:SharedClassListFile=" + classes, use));
      times.programs.put(name + ", class archive", with(parse, use));
      times.programs.put(
          name + ", class archive, first compiler only",
          with(parse, use, "-XX:TieredStopAtLevel=1"));
      if (Runtime.version().feature() >= JAVA_WITH_AOT_CACHE) {
        String cache = folder.resolve(jar.label() + ".aot").toString();
        ChildProcess.nanos(with(parse, "-XX:AOTCacheOutput=" + cache));
        times.programs.put(name + ", AOT cache", with(parse, "-XX:AOTCache=" + cache));
      }
    }
    List<String> script = Script.in(folder).command(List.of("parse", page));
    for (int i = 0; i < effort.starts; i++) {
      times.programs.forEach((name, program) -> times.add(name, ChildProcess.nanos(program)));
      times.add(SCRIPT, ChildProcess.commandNanos(script));
    }
    return times;
  }

  private void add(String name, long each) {
    nanos.computeIfAbsent(name, first -> new ArrayList<>()).add(each);
  }

  private static List<String> with(List<String> program, String... options) {
    List<String> command = new ArrayList<>(List.of(options));
    command.addAll(program);
    return command;
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
    double empty = median(EMPTY);
    for (String name : nanos.keySet()) {
      double median = median(name);
      table.row(name, "%.0f".formatted(median / 1e6), "%.1f".formatted(median / empty));
    }
    return table.toString();
  }

  private double median(String name) {
    return Median.of(nanos.get(name).stream().mapToDouble(Long::doubleValue));
  }
}
