package io.github.tearsheet.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Why a file cannot be read or written, in a sentence. */
final class IoErrorMessage {

  private IoErrorMessage() {}

  /** The reason; the JDK's messages of some exceptions are the bare path. */
  static String reason(@Nullable Throwable failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "access denied";
    }
    if (failure instanceof FileSystemException e && e.getReason() != null) {
      return e.getReason();
    }
    return failure == null || failure.getMessage() == null
        ? String.valueOf(failure)
        : failure.getMessage();
  }
}
