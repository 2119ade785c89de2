package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** The message of an error on reading or writing a file. */
final class IoErrorMessage {

  /** The charset of file names and arguments. */
  private static final Charset NAMES =
      Charset.forName(System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name()));

  private IoErrorMessage() {}

  /** Returns the reason; the JDK's messages of some exceptions are only the path. */
  static String of(@Nullable Throwable failure) {
    if (failure instanceof NoSuchFileException e) {
      return "no such file or folder" + advice(e.getFile());
    }
    if (failure instanceof InvalidPathException e) {
      return e.getReason() + advice(e.getInput());
    }
    if (failure instanceof ClosedByInterruptException) {
      return "interrupted while reading";
    }
    if (failure instanceof FileAlreadyExistsException e) {
      return e.getFile() + " is not a folder";
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

  /** Java decodes and encodes names with the charset of the locale, and loses what it has not. */
  private static String advice(@Nullable String name) {
    boolean lost =
        name != null && (name.indexOf('\uFFFD') >= 0 || !NAMES.newEncoder().canEncode(name));
    if (!lost) {
      return "";
    }
    String locale = NAMES.equals(UTF_8) ? "" : "set LC_ALL=C.UTF-8, or ";
    return " (%s, the charset of the locale, cannot express the name: %sgive the folder that holds it)"
        .formatted(NAMES, locale);
  }
}
