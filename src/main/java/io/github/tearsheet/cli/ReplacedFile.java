package io.github.tearsheet.cli;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that is replaced by a temporary one next to it, with all its attributes. Where a move
 * would lose something (another name of the file, its owner) or cannot be made (a mount, a folder
 * that cannot be written to), the text is copied into the file instead.
 */
final class ReplacedFile {

  private static final int RANDOM_BYTES = 8;

  private final Path target;
  private final Path temporary;
  private final boolean movable;

  /** Whether overwriting the target failed half-way. */
  private boolean kept;

  private ReplacedFile(Path target, Path temporary, boolean movable) {
    this.target = target;
    this.temporary = temporary;
    this.movable = movable;
  }

  /** Begins to replace a file that exists or not. Its folder is made if there is none. */
  static ReplacedFile of(Path target) throws IOException {
    if (!Files.exists(target)) {
      Path folder = target.getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
      return new ReplacedFile(target, create(target), true);
    }
    if (!Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    Path copy = copy(target);
    return copy == null
        ? new ReplacedFile(target, Files.createTempFile("tearsheet-", ".part"), false)
        : new ReplacedFile(target, copy, sameOwnerAndOneName(target, copy));
  }

  private static Path create(Path target) throws IOException {
    Path temporary = nameNextTo(target);
    Files.newOutputStream(temporary, CREATE_NEW, WRITE).close();
    return temporary;
  }

  /** Copies a file with its attributes, which Java can keep in no other way; null if it cannot. */
  private static @Nullable Path copy(Path target) {
    Path temporary = nameNextTo(target);
    try {
      return Files.copy(target, temporary, COPY_ATTRIBUTES);
    } catch (FileAlreadyExistsException e) {
      return null;
    } catch (IOException e) {
      deleteIfPossible(temporary);
      return null;
    }
  }

  /** A short name: that of the target may be as long as a name can be. */
  private static Path nameNextTo(Path target) {
    byte[] random = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(random);
    return target.resolveSibling(".tearsheet-" + HexFormat.of().formatHex(random) + ".part");
  }

  private static boolean sameOwnerAndOneName(Path target, Path copy) {
    try {
      Map<String, Object> old = Files.readAttributes(target, "unix:uid,gid,mode,nlink");
      return old.equals(Files.readAttributes(copy, "unix:uid,gid,mode,nlink"))
          && Integer.valueOf(1).equals(old.get("nlink"));
    } catch (UnsupportedOperationException e) {
      return true; // Windows
    } catch (IOException e) {
      return false;
    }
  }

  /** Opens the temporary file. */
  OutputStream open() throws IOException {
    return Files.newOutputStream(temporary, WRITE, TRUNCATE_EXISTING);
  }

  /** Puts the temporary file, which is complete, in the place of the target. */
  void replace() throws IOException {
    if (movable) {
      try {
        Files.move(temporary, target, ATOMIC_MOVE);
        return;
      } catch (FileSystemException e) {
        if (!Files.exists(target)) {
          throw e;
        }
      }
    }
    overwrite();
    Files.delete(temporary);
  }

  /** Overwrites the target. If that fails, the temporary file is not deleted: it is complete. */
  private void overwrite() throws IOException {
    boolean begun = false;
    try (FileChannel from = FileChannel.open(temporary);
        FileChannel to = FileChannel.open(target, WRITE)) {
      begun = true;
      long length = from.size();
      for (long at = 0; at < length; ) {
        at += from.transferTo(at, length - at, to);
      }
      to.truncate(length);
    } catch (IOException e) {
      if (!begun) {
        throw e;
      }
      kept = true;
      throw new FileSystemException(
          target.toString(),
          null,
          "%s; the complete file is %s".formatted(IoErrorMessage.of(e), temporary));
    }
  }

  /** Deletes the temporary file, unless only that is complete. */
  void discard() {
    if (!kept) {
      deleteIfPossible(temporary);
    }
  }

  private static void deleteIfPossible(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It stays: a file of its own, whose name says what it is.
    }
  }
}
