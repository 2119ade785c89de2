package io.github.tearsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Inputs that fuzzing starts from. */
final class FuzzInputs {

  private FuzzInputs() {}

  /** Returns the pages of {@code testdata}. */
  static Stream<byte[]> pages() {
    return TestPage.all().stream().map(TestPage::bytes);
  }

  /** Returns the dumps of {@code testdata}, of each format. */
  static Stream<byte[]> dumps() throws IOException {
    try (Stream<Path> files = Files.walk(TestPage.FOLDER.resolve("dumps"))) {
      List<Path> dumps = files.filter(Files::isRegularFile).sorted().toList();
      return dumps.stream().map(FuzzInputs::read);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
