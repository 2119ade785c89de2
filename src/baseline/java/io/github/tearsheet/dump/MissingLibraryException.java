package io.github.tearsheet.dump;

public final class MissingLibraryException extends java.lang.RuntimeException {
  MissingLibraryException() { super(); }
}
