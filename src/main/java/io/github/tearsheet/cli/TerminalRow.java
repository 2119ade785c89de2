package io.github.tearsheet.cli;

import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.VisibleText;
import java.util.ArrayList;
import java.util.List;

/** A row of a terminal: part of a line of the page, or all of it. */
final class TerminalRow {

  private final List<Cell> cells;

  private TerminalRow(List<Cell> cells) {
    this.cells = cells;
  }

  /**
   * A unit of a row that is not divided.
   *
   * @param text visible
   * @param offset its offset in the page
   * @param isText whether it is a character of the page, not our bracket around a mark
   */
  record Cell(String text, int offset, boolean isText, String style) {

    private boolean isSpace() {
      return isText && text.equals(" ");
    }

    private int width() {
      return VisibleText.width(text);
    }
  }

  /** The columns under a diagnostic. */
  record Caret(int before, int length) {}

  /** Breaks a line at its spaces, of which those at a break are left out. */
  static List<TerminalRow> wrap(List<Cell> line, int columns) {
    List<TerminalRow> rows = new ArrayList<>();
    int start = 0;
    int end = fitting(line, start, columns);
    while (end < line.size()) {
      int next = breakBefore(line, start, end);
      rows.add(new TerminalRow(withoutSpacesAtEnd(line.subList(start, next))));
      start = next;
      end = fitting(line, start, columns);
    }
    if (start < end || rows.isEmpty()) {
      rows.add(new TerminalRow(line.subList(start, end)));
    }
    return rows;
  }

  /** Returns the end of the cells that fit, at least one. */
  private static int fitting(List<Cell> line, int start, int columns) {
    int at = start;
    int width = 0;
    while (at < line.size() && (at == start || width + line.get(at).width() <= columns)) {
      width += line.get(at).width();
      at++;
    }
    return at;
  }

  /**
   * Where the next row begins if the cells before {@code end} fit: after a space if there is one.
   */
  private static int breakBefore(List<Cell> line, int start, int end) {
    int next = end;
    while (next < line.size() && line.get(next).isSpace()) {
      next++;
    }
    if (next > end) {
      return next;
    }
    while (next > start && !line.get(next - 1).isSpace()) {
      next--;
    }
    return next > start ? next : end;
  }

  private static List<Cell> withoutSpacesAtEnd(List<Cell> cells) {
    int end = cells.size();
    while (end > 1 && cells.get(end - 1).isSpace()) {
      end--;
    }
    return cells.subList(0, end);
  }

  /** Returns whether an offset of the page is on this row or below it. */
  boolean beginsBefore(int offset) {
    return !cells.isEmpty() && cells.get(0).offset() <= offset;
  }

  /** The columns of a span, as far as it is on this row; one where it is empty. */
  Caret caret(SourceSpan span) {
    int before = 0;
    int length = 0;
    int gap = 0;
    for (Cell cell : cells) {
      if (cell.offset() < span.start() || (cell.offset() == span.start() && !cell.isText())) {
        before += cell.width();
      } else {
        gap += cell.width();
        length = cell.isText() && cell.offset() < span.end() ? gap : length;
      }
    }
    return new Caret(before, Math.max(1, length));
  }

  /** The characters, with escape sequences for their colours. */
  @Override
  public String toString() {
    StringBuilder row = new StringBuilder();
    int at = 0;
    while (at < cells.size()) {
      String style = cells.get(at).style();
      StringBuilder text = new StringBuilder();
      while (at < cells.size() && cells.get(at).style().equals(style)) {
        text.append(cells.get(at).text());
        at++;
      }
      row.append(TerminalStyle.styled(style, text.toString()));
    }
    return row.toString();
  }
}
