package io.github.tearsheet.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.source.SourceText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record of known diagnostics, so that only new ones are reported. A diagnostic is known by its
 * code, the text of its line and its page: lines may move. A page is known by its path, and by its
 * longest line if it was renamed or moved; a copy of a page is a new page. Each entry covers one
 * diagnostic.
 *
 * <pre>{@code
 * Baseline baseline = Baseline.read(Path.of("known.txt"));
 * for (ParseResult page : dump) {
 *   baseline.newDiagnostics(page).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>The file is a text with an entry a line: code, hash of the diagnostic's line, hash of the
 * page's longest line, path. An entry without the hash of the page is known by its path alone. Not
 * thread-safe: it remembers which entries were found.
 */
public final class Baseline {

  private static final String FIRST_LINE =
      "# Diagnostics known to tearsheet: code, hash of the line, hash of the page, path";

  /** The first words of a baseline, the same with all column names. */
  private static final String BEGINNING = "# Diagnostics known to tearsheet";

  /** Where the name of a file can end in that of a page: before an entry, or a page's number. */
  private static final Pattern FILE_END = Pattern.compile("!/|#\\d+\\z|\\z");

  private final Path base;
  private final List<Entry> entries = new ArrayList<>();

  /** The entries that have not been found yet, by code, line and path. */
  private final Map<String, Deque<Entry>> byPath = new HashMap<>();

  /** The same entries, by code, line and page. */
  private final Map<String, Deque<Entry>> byPage = new HashMap<>();

  /** The hashes of the pages that are files, by their paths; empty for all others. */
  private final Map<String, String> pagesOfFiles = new HashMap<>();

  /** The paths that entries name, without those whose pages were read there or elsewhere. */
  private final Set<String> unread = new HashSet<>();

  private Baseline(Path base) {
    this.base = base;
  }

  /** One line of the file, and whether its diagnostic was found. */
  private static final class Entry {

    private static final Pattern FORM =
        Pattern.compile("(TS\\d{3}) ([0-9a-f]{16}) (?:([0-9a-f]{16}) )?(.+)", Pattern.DOTALL);

    final String code;
    final String line;
    final String page;
    final String path;
    boolean found;

    private Entry(String code, String line, String page, String path) {
      this.code = code;
      this.line = line;
      this.page = page;
      this.path = path;
    }

    static List<Entry> of(PageDiagnostics page, String hash, String path) {
      return page.diagnostics().stream()
          .map(
              diagnostic ->
                  new Entry(
                      diagnostic.code().id(),
                      Fingerprints.ofLine(page.source(), diagnostic),
                      hash,
                      path))
          .toList();
    }

    static Entry parse(String text, int number) {
      Matcher parts = FORM.matcher(text);
      if (!parts.matches()) {
        throw new IllegalArgumentException("line %s: invalid baseline entry".formatted(number));
      }
      String page = parts.group(3) == null ? Fingerprints.NO_PAGE : parts.group(3);
      return new Entry(parts.group(1), parts.group(2), page, parts.group(4));
    }

    String atPath() {
      return code + line + path;
    }

    String inPage() {
      return code + line + page;
    }

    @Override
    public String toString() {
      return String.join(" ", code, line, page, path);
    }
  }

  /**
   * Reads a baseline from a file. Its paths start from its own folder.
   *
   * @param file a text in UTF-8 that {@link #writer} wrote
   * @return the baseline, none of its entries found yet
   * @throws UncheckedIOException if reading fails
   * @throws IllegalArgumentException if a line is not an entry; the message names the line, from 1
   */
  public static Baseline read(Path file) {
    try (Reader in = Files.newBufferedReader(file, UTF_8)) {
      Path folder = file.toAbsolutePath().getParent();
      return read(in, folder == null ? file : folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a baseline; the reader stays open.
   *
   * @param in the text of one; lines that are blank or begin with {@code #} are passed over, and so
   *     is a byte-order mark
   * @param base the folder that its paths start from: as a rule its own
   * @return the baseline, none of its entries found yet
   * @throws UncheckedIOException if reading fails
   * @throws IllegalArgumentException if a line is not an entry; the message names the line, from 1
   */
  public static Baseline read(Reader in, Path base) {
    Baseline baseline = new Baseline(base.toAbsolutePath().normalize());
    try {
      BufferedReader lines = new BufferedReader(in);
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String entry = number == 1 ? withoutMark(line) : line;
        if (!entry.startsWith("#") && !entry.isBlank()) {
          baseline.add(Entry.parse(entry, number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return baseline;
  }

  /** Editors of Windows put a byte-order mark before a text. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void add(Entry entry) {
    entries.add(entry);
    byPath.computeIfAbsent(entry.atPath(), key -> new ArrayDeque<>()).add(entry);
    unread.add(entry.path);
    if (!entry.page.equals(Fingerprints.NO_PAGE)) {
      byPage.computeIfAbsent(entry.inPage(), key -> new ArrayDeque<>()).add(entry);
    }
  }

  /**
   * Returns the diagnostics of a page that are not known, and remembers which entries were found.
   *
   * @param result a page with all its diagnostics, once in a run
   * @return those that are not known, in their order; unmodifiable, may be empty
   */
  public List<Diagnostic> newDiagnostics(ParseResult result) {
    return newDiagnostics(PageDiagnostics.of(result)).diagnostics();
  }

  /**
   * Leaves out and counts the diagnostics of a page that are known, and remembers which entries
   * were found.
   *
   * @param page a page with all its diagnostics, once in a run
   * @return the page with those that are not known, in their order
   */
  public PageDiagnostics newDiagnostics(PageDiagnostics page) {
    String path = pathOf(page, base);
    String hash = Fingerprints.ofPage(page.source());
    unread.remove(path);
    List<Entry> found = Entry.of(page, hash, path);
    List<Diagnostic> unknown = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (!find(found.get(i), page.source())) {
        unknown.add(page.diagnostics().get(i));
      }
    }
    int known = page.known() + page.diagnostics().size() - unknown.size();
    return new PageDiagnostics(page.source(), unknown, known, page.notShown());
  }

  /** Finds an entry at the same path; if there is none, one of the same page at another path. */
  private boolean find(Entry wanted, SourceText page) {
    return take(byPath.get(wanted.atPath()), entry -> true)
        || take(byPage.get(wanted.inPage()), entry -> !isStillAtItsPath(entry, page));
  }

  private boolean take(@Nullable Deque<Entry> left, Predicate<Entry> fits) {
    Iterator<Entry> candidates = left == null ? Collections.emptyIterator() : left.iterator();
    while (candidates.hasNext()) {
      Entry entry = candidates.next();
      if (entry.found) {
        candidates.remove();
      } else if (fits.test(entry)) {
        candidates.remove();
        entry.found = true;
        unread.remove(entry.path);
        return true;
      }
    }
    return false;
  }

  /** Returns whether the page of an entry was copied, not moved. Only plain files are looked at. */
  private boolean isStillAtItsPath(Entry entry, SourceText page) {
    return pagesOfFiles
        .computeIfAbsent(entry.path, path -> Fingerprints.ofFile(base, path, page.length()))
        .equals(entry.page);
  }

  /**
   * Returns the entries that are obsolete: their pages were read, but their diagnostics were not
   * found, or their files were deleted. Entries of other pages that were not read are not returned.
   *
   * @param reported whether a code is looked for; entries of other codes may still be true
   * @param folders the folders that were read; an entry of a file below them that no longer exists
   *     is obsolete
   * @return the entries as they are written, in the order of the baseline; empty if all were found
   */
  public List<String> notFound(Predicate<DiagnosticCode> reported, Collection<Path> folders) {
    Set<String> ids =
        Arrays.stream(DiagnosticCode.values())
            .filter(reported)
            .map(DiagnosticCode::id)
            .collect(Collectors.toSet());
    return entries.stream()
        .filter(entry -> !entry.found && ids.contains(entry.code))
        .filter(entry -> !unread.contains(entry.path) || isDeleted(entry.path, folders))
        .map(Entry::toString)
        .toList();
  }

  /** Returns whether neither a path below the folders nor an archive around it is a file. */
  private boolean isDeleted(String path, Collection<Path> folders) {
    try {
      Path page = base.resolve(path).normalize();
      return folders.stream()
              .map(Path::toAbsolutePath)
              .map(Path::normalize)
              .anyMatch(page::startsWith)
          && FILE_END
              .matcher(path)
              .results()
              .map(end -> path.substring(0, end.start()))
              .map(base::resolve)
              .noneMatch(Files::exists);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * Checks by its first line whether a text is a baseline.
   *
   * @param text a text, or the beginning of one
   * @return whether a baseline begins so
   */
  public static boolean isOne(String text) {
    return withoutMark(text).startsWith(BEGINNING);
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
        if (!page.diagnostics().isEmpty()) {
          Entry.of(page, Fingerprints.ofPage(page.source()), pathOf(page, folder))
              .forEach(entry -> line(out, entry.toString()));
        }
      }

      @Override
      public void close() {
        // Each line is whole.
      }
    };
  }

  private static String pathOf(PageDiagnostics page, Path base) {
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
