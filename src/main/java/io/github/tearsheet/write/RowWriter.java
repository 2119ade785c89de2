package io.github.tearsheet.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.tearsheet.MissingLibraryException;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.internal.library.OptionalDependency;
import io.github.tearsheet.internal.text.WellFormedWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes results as a table, one row a result. Values that contain a separator, a quote or a line
 * break are put in quotes, as RFC 4180 says. Rows end with LF, and an unpaired surrogate becomes
 * U+FFFD.
 *
 * <pre>{@code
 * RowWriter rows = RowWriter.csv(out, PageFields.of("headline", "dateline.city"));
 * rows.writeHeader();
 * rows.write(parser.parse(Path.of("page.txt")));
 * }</pre>
 *
 * <p>It needs {@code de.siegmar:fastcsv} on the class path. A writer is for one thread. It neither
 * flushes nor closes what it writes to.
 */
public final class RowWriter {

  private final PageFields fields;
  private final CsvWriter rows;

  private RowWriter(PageFields fields, CsvWriter rows) {
    this.fields = fields;
    this.rows = rows;
  }

  /**
   * Begins a table with commas.
   *
   * @param out gets the rows; flushing and closing it stays the caller's
   * @param fields the columns
   * @return a writer to it
   * @throws MissingLibraryException if FastCSV is missing
   */
  public static RowWriter csv(Writer out, PageFields fields) {
    return of(out, fields, ',');
  }

  /**
   * Begins a table with tabs.
   *
   * @param out gets the rows; flushing and closing it stays the caller's
   * @param fields the columns
   * @return a writer to it
   * @throws MissingLibraryException if FastCSV is missing
   */
  public static RowWriter tsv(Writer out, PageFields fields) {
    return of(out, fields, '\t');
  }

  private static RowWriter of(Writer out, PageFields fields, char separator) {
    return OptionalDependency.FASTCSV.use(
        "writing tables",
        () ->
            new RowWriter(
                fields, CsvRows.to(new WellFormedWriter(out), fields.columns().size(), separator)));
  }

  /**
   * Writes the row with the names of the columns.
   *
   * @throws UncheckedIOException if writing fails
   */
  public void writeHeader() {
    rows.writeRecord(fields.columns());
  }

  /**
   * Writes the row of one result.
   *
   * @param result any result; without a page, the columns of pages are empty
   * @throws UncheckedIOException if writing fails
   */
  public void write(ParseResult result) {
    rows.writeRecord(fields.values(result));
  }
}
