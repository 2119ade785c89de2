package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Diagnostic;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Findings that are known already, so that only new ones are reported. A finding is known by its
 * code, its page and the text of its line: lines may move. Each entry covers one finding.
 *
 * <p>Written it is a text with an entry a line: code, hash of the line's text, page. Not
 * thread-safe: it remembers which entries were found.
 */
public final class Baseline {

  private static final String FIRST_LINE =
      "# Findings known to tearsheet: code, hash of the line, page";

  private static final Pattern ENTRY = Pattern.compile("(TS\\d{3}) ([0-9a-f]{16}) (.+)");

  /** How many findings of each entry are known and have not been found yet. */
  private final Map<String, Integer> left = new LinkedHashMap<>();

  private Baseline() {}

  /**
   * Reads a baseline; the reader stays open.
   *
   * @throws UncheckedIOException if reading fails
   * @throws IllegalArgumentException if a line is no entry; the message tells which
   */
  public static Baseline read(Reader in) {
    Baseline baseline = new Baseline();
    try {
      BufferedReader lines = new BufferedReader(in);
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.startsWith("#") && !line.isBlank()) {
          baseline.add(line, number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return baseline;
  }

  private void add(String line, int number) {
    Matcher entry = ENTRY.matcher(line);
    if (!entry.matches()) {
      throw new IllegalArgumentException("line %d is no entry of a baseline".formatted(number));
    }
    left.merge(line, 1, Integer::sum);
  }

  /** The findings of a page that are not known. */
  public PageFindings newOnes(PageFindings page) {
    List<Diagnostic> unknown = new ArrayList<>();
    for (Diagnostic finding : page.findings()) {
      String entry = entry(page, finding);
      int known = left.getOrDefault(entry, 0);
      if (known > 0) {
        left.put(entry, known - 1);
      } else {
        unknown.add(finding);
      }
    }
    return new PageFindings(page.source(), unknown);
  }

  /** The entries that have not been found, in the order of the baseline. */
  public List<String> notFound() {
    return left.entrySet().stream()
        .flatMap(entry -> Collections.nCopies(entry.getValue(), entry.getKey()).stream())
        .toList();
  }

  /** Begins a baseline of all findings that are written. */
  public static ReportWriter writer(Writer out) {
    line(out, FIRST_LINE);
    return new ReportWriter() {
      @Override
      public void write(PageFindings page) {
        page.findings().forEach(finding -> line(out, entry(page, finding)));
      }

      @Override
      public void close() {
        // Each line is whole.
      }
    };
  }

  private static String entry(PageFindings page, Diagnostic finding) {
    return "%s %s %s"
        .formatted(
            finding.code(),
            Fingerprints.ofLine(page.source(), finding),
            Fingerprints.pageName(page.source()).replaceAll("\\p{Cntrl}", "?"));
  }

  private static void line(Writer out, String text) {
    try {
      out.write(text);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
