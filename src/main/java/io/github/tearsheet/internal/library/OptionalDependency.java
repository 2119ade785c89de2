package io.github.tearsheet.internal.library;

import io.github.tearsheet.MissingLibraryException;

/** A library that only some formats need. A project that uses these formats adds it. */
public enum OptionalDependency {
  COMMONS_COMPRESS("org.apache.commons:commons-compress"),
  FASTCSV("de.siegmar:fastcsv"),
  HARDWOOD("dev.hardwood:hardwood-core"),
  SNAPPY("org.xerial.snappy:snappy-java"),
  XZ("org.tukaani:xz"),
  ZSTD("com.github.luben:zstd-jni"),
  JACKSON("tools.jackson.core:jackson-core");

  private final String coordinates;

  OptionalDependency(String coordinates) {
    this.coordinates = coordinates;
  }

  /** Returns its group and artifact in Maven Central. */
  public String coordinates() {
    return coordinates;
  }

  /** Code that needs the library. */
  public interface Use<T, E extends Exception> {
    /** Returns what the library gives. */
    T get() throws E;
  }

  /**
   * Calls code that needs the library. That code must be in a class of its own: a class cannot be
   * used while the classes that it names are missing.
   *
   * @param purpose what it is needed for: {@code reading xz}
   * @throws MissingLibraryException if the library is missing
   */
  public <T, E extends Exception> T use(String purpose, Use<T, E> use) throws E {
    try {
      return use.get();
    } catch (NoClassDefFoundError e) {
      throw missing(purpose, e);
    }
  }

  /** Returns what to throw if the library is missing. */
  public MissingLibraryException missing(String purpose, Throwable cause) {
    return new MissingLibraryException(
        "%s needs the library %s on the class path".formatted(purpose, coordinates), cause);
  }
}
