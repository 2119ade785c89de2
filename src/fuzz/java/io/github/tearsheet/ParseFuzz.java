package io.github.tearsheet;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Parses any bytes in each layout. */
class ParseFuzz {

  private static final List<ArchiveParser> PARSERS =
      Arrays.stream(Layout.values())
          .map(layout -> ArchiveParser.builder().layout(layout).build())
          .toList();

  @MethodSource("io.github.tearsheet.FuzzInputs#pages")
  @FuzzTest
  void parse(byte[] bytes) {
    for (ArchiveParser parser : PARSERS) {
      ParseResult result = parser.parse(bytes, "fuzz");

      Properties.assertSpansTileThePage(result);
      Properties.assertSame(result, parser.parse(bytes, "fuzz"));
    }
  }
}
