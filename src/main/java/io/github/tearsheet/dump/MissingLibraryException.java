package io.github.tearsheet.dump;

/**
 * Thrown when the format of a dump needs a library that is missing. The message names the library
 * as {@code group:artifact}.
 */
public final class MissingLibraryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MissingLibraryException(String message, Throwable cause) {
    super(message, cause);
  }
}
