package io.github.tearsheet.cli;

import static io.github.tearsheet.diagnostic.DiagnosticCode.PAGE_TOO_LARGE;
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
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The fixing of files, page by page, before they are validated; or a diff of what it would change.
 * Only plain texts that could be read completely are fixed.
 */
final class Fixing {

  /** Lines of context in a diff. */
  private static final int CONTEXT = 3;

  private static final String NOT_UTF_8 = "bytes that are not UTF-8";

  private final Function<SourceOrigin, PageFixer> fixers;
  private final boolean onlyShown;
  private final AtomicOutput out;
  private final InputReader reader;

  private SourceOrigin file = SourceOrigin.of("");
  private final StringBuilder before = new StringBuilder();
  private final StringBuilder after = new StringBuilder();
  private final Set<DiagnosticCode> codes = EnumSet.noneOf(DiagnosticCode.class);

  /** Why the file cannot be fixed; empty if it can. */
  private String obstacle = "";

  private boolean allFixed = true;

  /**
   * @param fixers gives the fixer of a page
   * @param onlyShown whether a diff is written instead of the files
   */
  Fixing(
      Function<SourceOrigin, PageFixer> fixers,
      boolean onlyShown,
      AtomicOutput out,
      InputReader reader) {
    this.fixers = fixers;
    this.onlyShown = onlyShown;
    this.out = out;
    this.reader = reader;
  }

  /** One page, before and after. */
  private record Page(SourceOrigin file, String before, Fixed fixed, String obstacle) {}

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
        fixers.apply(result.source().origin()).fix(result),
        obstacle(result));
  }

  /** The file or the entry that holds the page, the same for each page in it. */
  private static SourceOrigin holder(SourceOrigin page) {
    SourceOrigin.Builder holder = SourceOrigin.builder().file(page.file());
    return holder.entries(page.entries()).recordNumber(page.recordNumber()).build();
  }

  /** Returns why the text of a page is not what the file holds; empty if it is. */
  private static String obstacle(ParseResult result) {
    if (result.source().firstMalformed().isPresent()) {
      return NOT_UTF_8;
    }
    return result.diagnostics().stream()
        .map(Diagnostic::code)
        .filter(code -> code == PAGE_TOO_LARGE || code.isOfDump())
        .findFirst()
        .map(code -> "not read completely (%s %s)".formatted(code, code.label()))
        .orElse("");
  }

  private void take(Page page) throws IOException {
    if (!page.file().equals(file)) {
      endOfFile();
      file = page.file();
      obstacle = page.obstacle().isEmpty() ? obstacleOfFile(page.before()) : page.obstacle();
    }
    codes.addAll(page.fixed().codes());
    if (obstacle.isEmpty()) {
      obstacle = page.obstacle();
      before.append(page.before());
      after.append(page.fixed().page().source().content());
    }
  }

  /** No text of a compressed file is kept: decompressed, it may not fit into the memory. */
  private String obstacleOfFile(String start) {
    if (file.entry().isPresent()) {
      return "packed in a dump";
    }
    byte[] expected = start.getBytes(UTF_8);
    try (InputStream bytes = Files.newInputStream(Path.of(file.file()))) {
      boolean same = Arrays.equals(bytes.readNBytes(expected.length), expected);
      return same ? "" : "packed in a dump, or changed while it was read";
    } catch (IOException | InvalidPathException e) {
      return IoErrorMessage.of(e);
    }
  }

  private void endOfFile() throws IOException {
    if (!codes.isEmpty() || obstacle.equals(NOT_UTF_8)) {
      if (!obstacle.isEmpty()) {
        reader.report(file + ": not fixed: " + obstacle);
      } else if (onlyShown) {
        out.write(diff().getBytes(UTF_8));
      } else {
        fix();
      }
    }
    before.setLength(0);
    after.setLength(0);
    codes.clear();
    obstacle = "";
  }

  private void fix() {
    Path path = Path.of(file.file());
    try (AtomicOutput fixed = AtomicOutput.file(reader.context(), path)) {
      if (!Arrays.equals(Files.readAllBytes(path), before.toString().getBytes(UTF_8))) {
        reader.report(file + ": not fixed: changed while it was read");
        return;
      }
      fixed.write(after.toString().getBytes(UTF_8));
      fixed.complete();
      String what =
          codes.stream().map(code -> code + " " + code.label()).collect(Collectors.joining(", "));
      reader.report(file + ": fixed " + what);
    } catch (IOException e) {
      allFixed = false;
      String reason = e instanceof OutputException output ? output.reason() : IoErrorMessage.of(e);
      reader.report(file + ": not fixed: " + reason);
    }
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
