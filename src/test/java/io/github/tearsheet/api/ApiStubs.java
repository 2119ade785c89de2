package io.github.tearsheet.api;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what the module exports as sources without bodies: the baseline that later versions are
 * held against. They take the place of those that were there.
 */
public final class ApiStubs {

  private static final Path CLASSES = Path.of("target/classes");
  private static final Path BASELINE = Path.of("src/baseline/java");
  private static final String CLASS = ".class";

  private ApiStubs() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    delete(BASELINE);
    for (String packageName : exportedPackages()) {
      Path folder = BASELINE.resolve(packageName.replace('.', '/'));
      Files.createDirectories(folder);
      for (String name : classesOf(packageName)) {
        TypeStub stub = new TypeStub(Class.forName(packageName + "." + name));
        if (stub.isVisible()) {
          Files.writeString(
              folder.resolve(name + ".java"), "package " + packageName + ";\n\n" + stub.source());
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static List<String> exportedPackages() throws IOException {
    try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      return ModuleDescriptor.read(in).exports().stream().map(Exports::source).toList();
    }
  }

  /** The names of the classes that are in no other. */
  private static List<String> classesOf(String packageName) throws IOException {
    try (Stream<Path> files = Files.list(CLASSES.resolve(packageName.replace('.', '/')))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(CLASS) && !file.contains("$"))
          .map(file -> file.substring(0, file.length() - CLASS.length()))
          .toList();
    }
  }
}
