package io.github.tearsheet.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.PageGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * A text of many pages of all kinds, the same text packed, and the lengths of its pages, by which
 * they are found without looking for them.
 */
record Dump(Path text, Path packed, Path lengths) {

  private static final int LEAST_CHARACTERS = 4 << 10;

  static Dump in(Path folder) {
    return new Dump(
        folder.resolve("dump.txt"), folder.resolve("dump.txt.gz"), folder.resolve("lengths.txt"));
  }

  /** Writes all three. */
  void write(int megabytes) throws IOException {
    PageGenerator generator = new PageGenerator(1998);
    List<String> each = new ArrayList<>();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(text))) {
      for (long left = (long) megabytes << 20; left > 0; ) {
        byte[] page = (generator.next(LEAST_CHARACTERS).text() + "\n").getBytes(UTF_8);
        out.write(page);
        each.add(Integer.toString(page.length));
        left -= page.length;
      }
    }
    Files.write(lengths, each);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed), 1 << 16)) {
      Files.copy(text, out);
    }
  }

  long bytes() throws IOException {
    return Files.size(text);
  }

  /** The bytes of each page. */
  List<byte[]> pages() throws IOException {
    List<byte[]> pages = new ArrayList<>();
    try (InputStream in = Files.newInputStream(text)) {
      for (String length : Files.readAllLines(lengths)) {
        pages.add(in.readNBytes(Integer.parseInt(length)));
      }
    }
    return pages;
  }
}
