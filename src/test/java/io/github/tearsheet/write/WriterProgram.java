package io.github.tearsheet.write;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.MissingLibraryException;
import io.github.tearsheet.ParseResult;
import java.io.StringWriter;
import java.util.function.Consumer;

/** Writes a page as JSON and as a table, and prints what is missing. */
public final class WriterProgram {

  private WriterProgram() {}

  public static void main(String[] arguments) {
    print(result -> JsonResultWriter.lines(new StringWriter()).write(result));
    print(result -> RowWriter.csv(new StringWriter(), PageFields.all()).write(result));
    print(result -> System.out.println(PageFields.of("headline").values(result)));
  }

  private static void print(Consumer<ParseResult> writer) {
    try {
      writer.accept(ArchiveParser.create().parse("Rain\n"));
    } catch (MissingLibraryException e) {
      System.out.println(e.getMessage());
    }
  }
}
