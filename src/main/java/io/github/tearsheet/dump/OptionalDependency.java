package io.github.tearsheet.dump;

import java.io.IOException;

/** A library that only some formats need. A project that reads these formats adds it. */
enum OptionalDependency {
  COMMONS_COMPRESS("org.apache.commons:commons-compress"),
  XZ("org.tukaani:xz"),
  ZSTD("com.github.luben:zstd-jni"),
  JACKSON("tools.jackson.core:jackson-core");

  private final String coordinates;

  OptionalDependency(String coordinates) {
    this.coordinates = coordinates;
  }

  /** Its group and artifact in Maven Central. */
  String coordinates() {
    return coordinates;
  }

  interface Use<T> {
    T get() throws IOException;
  }

  /**
   * Calls code that needs the library. That code must be in a class of its own: a class cannot be
   * used while the classes that it names are missing.
   *
   * @throws MissingLibraryException if the library is missing
   */
  <T> T use(String format, Use<T> use) throws IOException {
    try {
      return use.get();
    } catch (NoClassDefFoundError e) {
      throw new MissingLibraryException(
          "reading %s needs the library %s on the class path".formatted(format, coordinates), e);
    }
  }
}
