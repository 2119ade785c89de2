package io.github.tearsheet;

/**
 * Thrown when a format that is read or written needs a library that is missing. The message names
 * the library as {@code group:artifact}.
 */
public final class MissingLibraryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message names the format and the library
   * @param cause the error of the class that was not found
   */
  public MissingLibraryException(String message, Throwable cause) {
    super(message, cause);
  }
}
