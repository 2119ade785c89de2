package io.github.tearsheet.dump;

import java.io.IOException;

/** A library that only some formats need; whoever reads them adds it. */
enum Library {
  COMMONS_COMPRESS("org.apache.commons:commons-compress:1.28.0"),
  XZ("org.tukaani:xz:1.11"),
  ZSTD("com.github.luben:zstd-jni:1.5.7-28"),
  JWARC("org.netpreserve:jwarc:0.36.0"),
  JACKSON("tools.jackson.core:jackson-core:3.2.4");

  private final String coordinates;

  Library(String coordinates) {
    this.coordinates = coordinates;
  }

  String coordinates() {
    return coordinates;
  }

  interface Use<T> {
    T get() throws IOException;
  }

  /**
   * Calls what needs the library: a class of its own, for the classes of a library must be there as
   * soon as a class that names them is used.
   *
   * @throws MissingLibraryException if it is not there
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
