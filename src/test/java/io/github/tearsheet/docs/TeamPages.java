package io.github.tearsheet.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The 300 pages of first-hour.md: 200 with a header, of which 40 are malformed; 90 of two families
 * without one; 10 drafts.
 */
final class TeamPages {

  private static final String HEADER =
      "Get the latest updates as we post them \u2014 right on your browser\n\n";

  private TeamPages() {}

  /** Writes the pages below a folder, which has no other files then. */
  static Path writeTo(Path folder) {
    try {
      delete(folder.resolve("tearsheet.properties"));
      delete(folder.resolve("known.txt"));
      delete(folder.resolve("pages/1994/bridge.txt"));
      for (int i = 0; i < 300; i++) {
        Path file = folder.resolve(String.format(Locale.ROOT, "pages/%s/%03d.txt", below(i), i));
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, page(i));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  private static String below(int i) {
    return i < 200 ? "" + (1994 + i % 4) : i < 250 ? "tmt" : i < 290 ? "wire" : "drafts";
  }

  private static String page(int i) {
    String story =
        "Pavilion %d Opens\n\nThe pavilion with number %d by the harbor opened on Monday.\n\nIt was built in %d days.\n"
            .formatted(i, i, i + 2);
    String stamp = String.format(Locale.ROOT, ". Last Updated: 07/%02d/2016\n\n", i % 28 + 1);
    String page = HEADER + stamp + story;
    if (i >= 290) {
      return "half a pa";
    }
    if (i >= 200) {
      return story;
    }
    return switch (i % 20) {
      case 0 -> page.replace("07/", "13/");
      case 5 -> HEADER + story;
      case 10 -> page.replace("harbor", "har\uFFFDor");
      case 15 -> page.replace("\n\nIt", "\n\n\n\nIt");
      default -> page;
    };
  }
}
