package io.github.tearsheet.dump;

/**
 * Thrown if a dump's format needs a library that is not there. The message names it with its Maven
 * coordinates.
 */
public final class MissingLibraryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MissingLibraryException(String message, Throwable cause) {
    super(message, cause);
  }
}
