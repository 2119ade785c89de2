package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.source.SourceOrigin;
import io.github.tearsheet.write.PageFixer;
import io.github.tearsheet.write.PageFixer.Fixed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fixing of files, page by page, before they are validated; or a diff of what it would change.
 * Only plain texts that could be read completely are fixed.
 */
final class Fixing {

  /** Lines of context in a diff. */
  private static final int CONTEXT = 3;

  private final PageFixer fixer;
  private final boolean onlyShown;
  private final AtomicOutput out;
  private final InputReader reader;

  private SourceOrigin file = SourceOrigin.of("");
  private final StringBuilder before = new StringBuilder();
  private final StringBuilder after = new StringBuilder();
  private final Set<DiagnosticCode> codes = EnumSet.noneOf(DiagnosticCode.class);
  private boolean readWhole;
  private boolean allFixed = true;

  /**
   * @param onlyShown whether a diff is written instead of the files
   */
  Fixing(PageFixer fixer, boolean onlyShown, AtomicOutput out, InputReader reader) {
    this.fixer = fixer;
    this.onlyShown = onlyShown;
    this.out = out;
    this.reader = reader;
  }

  /** One page, before and after. */
  private record Page(SourceOrigin file, String before, Fixed fixed, boolean readWhole) {}

  /** Fixes all files; returns whether everything could be read and written. */
  boolean run() throws IOException {
    boolean allRead =
        reader.forEach(
            this::page,
            page -> {
              take(page);
              return true;
            });
    endOfFile();
    return allRead && allFixed;
  }

  private Page page(ParseResult result) {
    return new Page(
        holder(result.source().origin()),
        result.source().content(),
        fixer.fix(result),
        result.diagnostics().stream().noneMatch(Fixing::hidesText));
  }

  /** The file or the entry that holds the page, the same for each page in it. */
  private static SourceOrigin holder(SourceOrigin page) {
    SourceOrigin.Builder holder = SourceOrigin.builder().file(page.file());
    return holder.entries(page.entries()).recordNumber(page.recordNumber()).build();
  }

  /** Whether a diagnostic says that a text is not the one in the file. */
  private static boolean hidesText(Diagnostic diagnostic) {
    return switch (diagnostic.code()) {
      case INVALID_ENCODING, PAGE_TOO_LARGE -> true;
      default -> diagnostic.code().isOfDump();
    };
  }

  private void take(Page page) throws IOException {
    if (!page.file().equals(file)) {
      endOfFile();
      file = page.file();
      readWhole = fileBeginsWith(page.before());
    }
    codes.addAll(page.fixed().codes());
    readWhole &= page.readWhole();
    if (readWhole) {
      before.append(page.before());
      after.append(page.fixed().page().source().content());
    }
  }

  /** No text of a compressed file is kept: decompressed, it may not fit into the memory. */
  private boolean fileBeginsWith(String text) throws IOException {
    if (file.entry().isPresent()) {
      return false;
    }
    Path path = Path.of(file.file());
    if (!Files.isRegularFile(path)) {
      return false;
    }
    byte[] expected = text.getBytes(UTF_8);
    try (InputStream bytes = Files.newInputStream(path)) {
      return Arrays.equals(bytes.readNBytes(expected.length), expected);
    }
  }

  private void endOfFile() {
    if (!codes.isEmpty()) {
      try {
        if (isWhatTheFileHolds()) {
          fix();
        } else {
          reader.report(file + ": not fixed: it is packed, or could not be read whole");
        }
      } catch (IOException e) {
        allFixed = false;
        reader.report(file + ": not fixed: " + IoErrorMessage.of(e));
      }
    }
    before.setLength(0);
    after.setLength(0);
    codes.clear();
  }

  private boolean isWhatTheFileHolds() throws IOException {
    return readWhole
        && Arrays.equals(
            Files.readAllBytes(Path.of(file.file())), before.toString().getBytes(UTF_8));
  }

  private void fix() throws IOException {
    if (onlyShown) {
      out.write(diff().getBytes(UTF_8));
      return;
    }
    Path path = Path.of(file.file());
    if (!Files.isWritable(path)) {
      throw new AccessDeniedException(path.toString());
    }
    try (AtomicOutput fixed = AtomicOutput.file(path)) {
      fixed.write(after.toString().getBytes(UTF_8));
      fixed.complete();
    }
    String what =
        codes.stream().map(code -> code + " " + code.label()).collect(Collectors.joining(", "));
    reader.report(file + ": fixed " + what);
  }

  private String diff() {
    List<String> old = lines(before);
    return UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + file, "b/" + file, old, DiffUtils.diff(old, lines(after)), CONTEXT)
        .stream()
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** Lines as diffs have them: a CR stays at the end of its line, where it can be seen to go. */
  private static List<String> lines(CharSequence text) {
    List<String> lines = List.of(text.toString().split("\n", -1));
    boolean ended = lines.get(lines.size() - 1).isEmpty();
    return ended ? lines.subList(0, lines.size() - 1) : lines;
  }
}
