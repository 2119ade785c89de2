package io.github.tearsheet.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.internal.syntax.PageBoundary;
import io.github.tearsheet.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The identities of diagnostics, stable when lines move: hashes of 16 hexadecimal digits over the
 * text of the line, without the white space around it.
 */
final class Fingerprints {

  private static final int BYTES = 8;

  private Fingerprints() {}

  /**
   * The hash of the line on which a diagnostic begins; that of the empty text for a problem of a
   * dump.
   */
  static String ofLine(SourceText source, Diagnostic diagnostic) {
    return hash(source.length() == 0 ? "" : source.line(diagnostic.start().line()).strip());
  }

  /** The hash of a page without text, as for a problem of a dump. */
  static final String NO_PAGE = "0".repeat(2 * BYTES);

  /**
   * The hash of the page's longest line, without the site header, by which it is known if moved.
   */
  static String ofPage(SourceText source) {
    return ofPage(source.content());
  }

  private static String ofPage(String content) {
    String longest =
        content
            .lines()
            .map(String::strip)
            .filter(line -> !line.startsWith(PageBoundary.HEADER_START))
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    return longest.isEmpty() ? NO_PAGE : hash(longest);
  }

  /**
   * The hash of the page that is a file; empty if there is none, or it is much larger than a page.
   */
  static String ofFile(Path base, String name, int pageLength) {
    try {
      Path file = base.resolve(name);
      boolean isPage = Files.isRegularFile(file) && Files.size(file) <= 4L * pageLength + BYTES;
      return isPage ? ofPage(new String(Files.readAllBytes(file), UTF_8)) : "";
    } catch (IOException | InvalidPathException e) {
      return "";
    }
  }

  /**
   * A fingerprint for each diagnostic of a page that no other diagnostic of the report has: over
   * page, code and line, and which diagnostic it is of those that share them.
   */
  static List<String> unique(PageDiagnostics page, Path base) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> unique = new ArrayList<>();
    for (Diagnostic diagnostic : page.diagnostics()) {
      String shared =
          String.join(
              "\n",
              pageName(page.source(), base),
              diagnostic.code().id(),
              ofLine(page.source(), diagnostic));
      unique.add(hash(shared + "\n" + seen.merge(shared, 1, Integer::sum)));
    }
    return unique;
  }

  /**
   * The page's own name: its file's, from a folder; its entry's; its number if it is not the first
   * there.
   */
  static String pageName(SourceText source, Path base) {
    long number = source.origin().pageNumber();
    return Location.relativeName(source.origin(), base) + (number == 1 ? "" : "#" + number);
  }

  private static String hash(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java platform has SHA-256", e);
    }
  }
}
