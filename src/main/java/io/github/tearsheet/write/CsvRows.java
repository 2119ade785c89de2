package io.github.tearsheet.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.Writer;

/** Makes writers of FastCSV; not part of {@link RowWriter}, which is loaded without FastCSV. */
final class CsvRows {

  private CsvRows() {}

  /** A blank line is not a row to readers: the empty value of an only column is put in quotes. */
  static CsvWriter to(Writer out, int columns, char separator) {
    CsvWriter.CsvWriterBuilder rows =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).bufferSize(0);
    if (columns == 1) {
      rows.quoteStrategy(QuoteStrategies.EMPTY);
    }
    return rows.build(out);
  }
}
