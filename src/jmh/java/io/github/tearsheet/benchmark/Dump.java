package io.github.tearsheet.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.generator.PageGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A text of many pages, the same text packed, and the lengths of its pages, by which they are found
 * without looking for them. Every other page is one of {@code testdata}, which have the forms of
 * real pages; the others are generated, so that words are ever new.
 */
record Dump(Path text, Path packed, Path lengths) {

  private static final int LEAST_CHARACTERS = 4 << 10;
  private static final String HEADER_START = "Get the latest updates";

  static Dump in(Path folder) {
    return new Dump(
        folder.resolve("dump.txt"), folder.resolve("dump.txt.gz"), folder.resolve("lengths.txt"));
  }

  /** Writes all three. */
  void write(int megabytes) throws IOException {
    PageGenerator generator = new PageGenerator(1998);
    List<String> forms = forms();
    List<String> each = new ArrayList<>();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(text))) {
      for (long left = (long) megabytes << 20; left > 0; ) {
        int number = each.size();
        String text =
            number % 2 == 0
                ? generator.next(LEAST_CHARACTERS).text()
                : forms.get(number / 2 % forms.size());
        byte[] page = (text + "\n").getBytes(UTF_8);
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

  /** The pages of {@code testdata} that have a header, by which they are found in a text. */
  private static List<String> forms() throws IOException {
    List<String> forms = new ArrayList<>();
    for (String kind : List.of("articles", "briefs", "letters", "listings", "press-reviews")) {
      try (Stream<Path> files = Files.list(Path.of("testdata", kind))) {
        for (Path file : files.filter(name -> name.toString().endsWith(".txt")).sorted().toList()) {
          String text = Files.readString(file);
          if (text.startsWith(HEADER_START)) {
            forms.add(text);
          }
        }
      }
    }
    return forms;
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
