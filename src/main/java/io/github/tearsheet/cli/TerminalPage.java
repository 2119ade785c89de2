package io.github.tearsheet.cli;

import io.github.tearsheet.cli.AnnotatedLine.Segment;
import io.github.tearsheet.cli.TerminalRow.Caret;
import io.github.tearsheet.cli.TerminalRow.Cell;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.source.VisibleText;
import java.util.ArrayList;
import java.util.List;

/**
 * A page for the terminal: each line after a margin that names it, what is wrong below. Without
 * colours, a mark inside a line is in brackets, with its name.
 */
final class TerminalPage {

  private static final int LEAST_COLUMNS_OF_TEXT = 20;

  private final AnnotatedPage page;
  private final boolean colors;
  private final int columns;
  private final int numberWidth;
  private final int nameWidth;
  private final StringBuilder out = new StringBuilder();

  private TerminalPage(AnnotatedPage page, boolean colors, int width) {
    this.page = page;
    this.colors = colors;
    int lastNumber = page.lines().get(page.lines().size() - 1).number();
    numberWidth = Math.max(3, String.valueOf(lastNumber).length());
    nameWidth =
        page.lines().stream()
            .flatMap(line -> line.name().stream())
            .mapToInt(name -> name.label().length())
            .max()
            .orElse(0);
    columns = Math.max(LEAST_COLUMNS_OF_TEXT, width - margin("", "").length() - 1);
  }

  /**
   * The page as lines of text.
   *
   * @param width how many columns the terminal has
   */
  static String of(AnnotatedPage page, boolean colors, int width) {
    return new TerminalPage(page, colors, width).write();
  }

  private String write() {
    String name = style(TerminalStyle.BOLD, VisibleText.of(page.source().name()));
    String facts = VisibleText.of(String.join(", ", page.facts()));
    out.append(name).append(": ").append(facts).append("\n\n");
    page.lines().forEach(this::addLine);
    if (colors && !page.marks().isEmpty()) {
      addLegend();
    }
    return out.toString();
  }

  private void addLine(AnnotatedLine line) {
    int afterLast = line.diagnostics().isEmpty() ? 0 : 1; // a caret can be there
    List<TerminalRow> rows = TerminalRow.wrap(cells(line), columns - afterLast);
    String name = line.name().map(PartName::label).orElse("");
    String margin = margin(String.valueOf(line.number()), name);
    String style = line.name().map(TerminalStyle::of).orElse(TerminalStyle.DIM);
    for (int i = 0; i < rows.size(); i++) {
      TerminalRow row = rows.get(i);
      addRow(i == 0 ? style(style, margin) : style(style, margin("", "")), row.toString());
      boolean isLast = i == rows.size() - 1;
      for (Diagnostic diagnostic : line.diagnostics()) {
        int start = diagnostic.span().start();
        boolean begun = i == 0 || row.beginsBefore(start);
        if (begun && (isLast || !rows.get(i + 1).beginsBefore(start))) {
          addDiagnostic(diagnostic, row.caret(diagnostic.span()));
        }
      }
    }
  }

  private List<Cell> cells(AnnotatedLine line) {
    List<Cell> cells = new ArrayList<>();
    for (Segment segment : line.segments()) {
      String style =
          segment
              .mark()
              .map(TerminalStyle::ofMark)
              .or(() -> line.name().map(TerminalStyle::ofText))
              .filter(s -> colors)
              .orElse(TerminalStyle.NONE);
      boolean bracketed = !colors && segment.mark().isPresent();
      if (bracketed) {
        String name = segment.mark().map(PartName::label).orElseThrow();
        cells.add(new Cell("\u27E6" + name + ": ", segment.span().start(), false, style));
      }
      addText(cells, segment, style);
      if (bracketed) {
        cells.add(new Cell("\u27E7", segment.span().end(), false, style));
      }
    }
    return cells;
  }

  private void addText(List<Cell> cells, Segment segment, String style) {
    String text = page.source().content();
    int at = segment.span().start();
    while (at < segment.span().end()) {
      int character = text.codePointAt(at);
      cells.add(new Cell(VisibleText.of(character), at, true, style));
      at += Character.charCount(character);
    }
  }

  private void addDiagnostic(Diagnostic diagnostic, Caret caret) {
    String style = TerminalStyle.of(diagnostic.severity());
    int length = Math.min(caret.length(), Math.max(1, columns - caret.before()));
    addBelow(" ".repeat(caret.before()) + style(style, "^".repeat(length)));

    String code = diagnostic.severity().label() + " " + diagnostic.code().id() + ":";
    String message =
        " " + VisibleText.of(diagnostic.message()) + " (" + diagnostic.code().label() + ")";
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(code, 0, true, colors ? style : TerminalStyle.NONE));
    message
        .codePoints()
        .mapToObj(c -> new Cell(Character.toString(c), 0, true, TerminalStyle.NONE))
        .forEach(cells::add);
    TerminalRow.wrap(cells, columns).forEach(row -> addBelow(row.toString()));
  }

  private void addBelow(String text) {
    addRow(style(TerminalStyle.DIM, margin("", "")), text);
  }

  private void addRow(String margin, String text) {
    out.append(margin).append(text.isEmpty() ? "" : " ").append(text).append('\n');
  }

  private String margin(String number, String name) {
    return " ".repeat(numberWidth - number.length())
        + number
        + "  "
        + name
        + " ".repeat(nameWidth - name.length())
        + " \u2502";
  }

  private void addLegend() {
    Cell space = new Cell(" ", 0, true, TerminalStyle.NONE);
    List<Cell> marks = new ArrayList<>();
    for (PartName mark : page.marks()) {
      marks.addAll(marks.isEmpty() ? List.of() : List.of(space, space));
      marks.add(new Cell(mark.label(), 0, true, TerminalStyle.ofMark(mark)));
    }
    out.append('\n');
    TerminalRow.wrap(marks, columns)
        .forEach(row -> addRow(" ".repeat(margin("", "").length()), row.toString()));
  }

  private String style(String style, String text) {
    return colors ? TerminalStyle.styled(style, text) : text;
  }
}
