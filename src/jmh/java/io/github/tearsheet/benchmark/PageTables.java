package io.github.tearsheet.benchmark;

import io.github.tearsheet.benchmark.PageTimes.Case;
import io.github.tearsheet.benchmark.PageTimes.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The cost of reading pages, compared with other parsers. */
final class PageTables {

  private final PageTimes times;

  private PageTables(PageTimes times) {
    this.times = times;
  }

  static String of(PageTimes times) {
    PageTables tables = new PageTables(times);
    return tables.atGoalSize() + "\n" + tables.bySize();
  }

  private MarkdownTable atGoalSize() {
    MarkdownTable table =
        new MarkdownTable(
            "pages of " + PageTimes.GOAL_SIZE + " KB",
            "decode, MB/s",
            "decode + lines, MB/s",
            "Tearsheet, MB/s",
            "of decode + lines",
            "times stock ANTLR",
            "times regex",
            "bytes allocated a byte",
            "two threads (decode + lines)");
    for (PageKind kind : PageKind.values()) {
      table.row(
          kind.label(),
          speed(Reader.DECODE, kind, PageTimes.GOAL_SIZE),
          speed(Reader.LINES, kind, PageTimes.GOAL_SIZE),
          speed(Reader.TEARSHEET, kind, PageTimes.GOAL_SIZE),
          times(Reader.LINES, kind, PageTimes.GOAL_SIZE),
          times(Reader.STOCK, kind, PageTimes.GOAL_SIZE),
          times(Reader.REGEX, kind, PageTimes.GOAL_SIZE),
          format(times.cost(new Case(Reader.TEARSHEET, kind, PageTimes.GOAL_SIZE, 1)).allocated()),
          "%s (%s)".formatted(scaling(Reader.TEARSHEET, kind), scaling(Reader.LINES, kind)));
    }
    return table;
  }

  private MarkdownTable bySize() {
    List<String> headings = new ArrayList<>(List.of("MB/s, of decode + lines, times stock ANTLR"));
    PageTimes.SIZES.forEach(size -> headings.add(size + " KB"));
    headings.add("cost of a byte, 1 MB to 4 KB");
    MarkdownTable table = new MarkdownTable(headings.toArray(String[]::new));
    for (PageKind kind : PageKind.values()) {
      List<String> cells = new ArrayList<>(List.of(kind.label()));
      for (int size : PageTimes.SIZES) {
        cells.add(
            "%s, %s, %s"
                .formatted(
                    speed(Reader.TEARSHEET, kind, size),
                    times(Reader.LINES, kind, size),
                    times(Reader.STOCK, kind, size)));
      }
      cells.add(format(nanos(Reader.TEARSHEET, kind, 1024) / nanos(Reader.TEARSHEET, kind, 4)));
      table.row(cells.toArray(String[]::new));
    }
    return table;
  }

  /** How many times as fast as another Tearsheet is. */
  private String times(Reader other, PageKind kind, int kilobytes) {
    return format(nanos(other, kind, kilobytes) / nanos(Reader.TEARSHEET, kind, kilobytes));
  }

  /** How many times as much as one thread two get done by the clock, each with all pages. */
  private String scaling(Reader reader, PageKind kind) {
    double one = times.cost(new Case(reader, kind, PageTimes.GOAL_SIZE, 1)).clockNanos();
    double two = times.cost(new Case(reader, kind, PageTimes.GOAL_SIZE, 2)).clockNanos();
    return format(2 * one / two);
  }

  private String speed(Reader reader, PageKind kind, int kilobytes) {
    return "%.0f".formatted(1e3 / nanos(reader, kind, kilobytes));
  }

  private double nanos(Reader reader, PageKind kind, int kilobytes) {
    return times.cost(new Case(reader, kind, kilobytes, 1)).nanos();
  }

  private static String format(double ratio) {
    return String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%.0f", ratio);
  }
}
