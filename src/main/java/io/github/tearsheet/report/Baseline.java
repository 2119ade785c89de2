package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Diagnostics that are known already, so that only new ones are reported. A diagnostic is known by
 * its code, its page and the text of its line: lines may move. Each entry covers one diagnostic.
 *
 * <pre>{@code
 * Baseline known = Baseline.read(reader, Path.of("."));
 * for (ParseResult page : dump) {
 *   report.write(known.newOnes(new PageDiagnostics(page.source(), page.diagnostics())));
 * }
 * }</pre>
 *
 * <p>Written it is a text with an entry a line: code, hash of the line's text, page. Not
 * thread-safe: it remembers which entries were found.
 */
public final class Baseline {

  private static final String FIRST_LINE =
      "# Diagnostics known to tearsheet: code, hash of the line, page";

  private static final Pattern ENTRY =
      Pattern.compile("(TS\\d{3}) [0-9a-f]{16} (.+)", Pattern.DOTALL);

  /** How many diagnostics of each entry are known and have not been found yet. */
  private final Map<String, Integer> left = new LinkedHashMap<>();

  /** The pages that entries name, each with whether it has been read in this run. */
  private final Map<String, Boolean> pages = new HashMap<>();

  private final Path base;

  private Baseline(Path base) {
    this.base = base;
  }

  /**
   * Reads a baseline; the reader stays open.
   *
   * @param in the text of one; lines that are blank or begin with {@code #} are passed over
   * @param base the folder that it names files from: as a rule its own
   * @return the baseline, none of its entries found yet
   * @throws UncheckedIOException if reading fails
   * @throws IllegalArgumentException if a line is no entry; the message says which, from 1
   */
  public static Baseline read(Reader in, Path base) {
    Baseline baseline = new Baseline(base.toAbsolutePath().normalize());
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
      throw new IllegalArgumentException("line %s is no entry of a baseline".formatted(number));
    }
    left.merge(line, 1, Integer::sum);
    pages.put(entry.group(2), false);
  }

  /**
   * Leaves out what is known, and remembers that it was found.
   *
   * @param page a page with all its diagnostics, once in a run
   * @return the page with those that are not known, in their order; may have none
   */
  public PageDiagnostics newOnes(PageDiagnostics page) {
    List<Diagnostic> unknown = new ArrayList<>();
    pages.computeIfPresent(pageName(page, base), (name, read) -> true);
    for (Diagnostic diagnostic : page.diagnostics()) {
      String entry = entry(page, diagnostic, base);
      int known = left.getOrDefault(entry, 0);
      if (known > 0) {
        left.put(entry, known - 1);
      } else {
        unknown.add(diagnostic);
      }
    }
    return new PageDiagnostics(page.source(), unknown);
  }

  /**
   * Tells what is known but was not there any more.
   *
   * @param reported whether a code is looked for; entries of others may still be true
   * @return the entries, as they are written, that have not been found although their pages were
   *     read, in the order of the baseline; empty if all were found
   */
  public List<String> notFound(Predicate<DiagnosticCode> reported) {
    Set<String> ids =
        Arrays.stream(DiagnosticCode.values())
            .filter(reported)
            .map(DiagnosticCode::id)
            .collect(Collectors.toSet());
    List<String> notFound = new ArrayList<>();
    left.forEach(
        (entry, count) -> {
          Matcher parts = ENTRY.matcher(entry);
          if (parts.matches()
              && ids.contains(parts.group(1))
              && pages.getOrDefault(parts.group(2), false)) {
            notFound.addAll(Collections.nCopies(count, entry));
          }
        });
    return notFound;
  }

  /**
   * Tells whether a text is a baseline, by its first line.
   *
   * @param text a text, or the beginning of one
   * @return whether a baseline begins so
   */
  public static boolean isOne(String text) {
    return text.startsWith(FIRST_LINE);
  }

  /**
   * Begins a baseline of all diagnostics that are written.
   *
   * @param out gets the entries; flushing and closing it stays the caller's
   * @param base the folder that it names files from: as a rule its own
   * @return a writer that makes an entry of each diagnostic
   * @throws UncheckedIOException if writing fails
   */
  public static ReportWriter writer(Writer out, Path base) {
    Path folder = base.toAbsolutePath().normalize();
    line(out, FIRST_LINE);
    return new ReportWriter() {
      @Override
      public void write(PageDiagnostics page) {
        page.diagnostics().forEach(diagnostic -> line(out, entry(page, diagnostic, folder)));
      }

      @Override
      public void close() {
        // Each line is whole.
      }
    };
  }

  private static String entry(PageDiagnostics page, Diagnostic diagnostic, Path base) {
    return diagnostic.code()
        + " "
        + Fingerprints.ofLine(page.source(), diagnostic)
        + " "
        + pageName(page, base);
  }

  private static String pageName(PageDiagnostics page, Path base) {
    return Fingerprints.pageName(page.source(), base).replaceAll("\\p{Cntrl}", "?");
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
