package io.github.tearsheet.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.source.SourceOrigin;
import io.github.tearsheet.source.SourceText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that the caller has read. */
class RowsTest {

  private static final String HEADER =
      "Get the latest updates as we post them \u2014 right on your browser\n\n";

  private static SourceText row(int id, String text) {
    String url = "oldtmt.vedomosti.ru/article.php?id=" + id;
    return SourceText.of(SourceOrigin.builder().file("row " + id).url(url).build(), text);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void areParsedInTheirOrder(int threads) {
    List<SourceText> rows =
        IntStream.range(0, 300)
            .mapToObj(id -> row(id, HEADER + "Rain " + id + "\n\nIt rains.\n"))
            .toList();

    try (ArchiveDump dump = ArchiveDump.builder().threads(threads).of(rows.iterator())) {
      assertThat(dump.stream())
          .usingRecursiveFieldByFieldElementComparator()
          .isEqualTo(rows.stream().map(ArchiveParser.create()::parse).toList());
      assertThat(dump.counts()).isEqualTo(new DumpCounts(300, 0, 0, 0));
      assertThat(dump.size()).isEmpty();
    }
  }

  @Test
  void givesEachPage_whenARowHasSeveral() {
    String page = HEADER + "Rain\n\nIt rains.\n";

    assertThat(read(ArchiveDump.of(List.of(row(1, page + page)).iterator())))
        .extracting(
            result -> result.source().origin().pageNumber() + ":" + result.source().firstLine())
        .containsExactly("1:1", "2:6");
  }

  @Test
  void arePickedByUrl_alsoByThatInTheirName() {
    List<SourceText> rows =
        List.of(
            row(1, "Rain\n"),
            row(2, "Snow\n"),
            SourceText.of("http://oldtmt.vedomosti.ru/article.php?id=2", "Hail\n"),
            SourceText.of("no URL", "Sleet\n"));

    try (ArchiveDump dump =
        ArchiveDump.builder().urls(url -> url.endsWith("id=2")).of(rows.iterator())) {
      assertThat(dump.stream().map(page -> page.source().content()))
          .containsExactly("Snow\n", "Hail\n");
      assertThat(dump.counts()).isEqualTo(new DumpCounts(2, 0, 2, 0));
    }
  }

  @Test
  void areReported_whenTheyAreTooLong() {
    DumpLimits limits = DumpLimits.builder().pageBytes(10).build();
    List<SourceText> rows = List.of(row(1, "Rain is wet\n"), row(2, "Rain\n"));
    ArchiveDump dump = ArchiveDump.builder().limits(limits).of(rows.iterator());

    assertThat(read(dump))
        .extracting(
            result -> result.source().name(),
            result ->
                result.diagnostics().stream()
                    .anyMatch(d -> d.code() == DiagnosticCode.PAGE_TOO_LARGE))
        .containsExactly(tuple("row 1", true), tuple("row 2", false));
    assertThat(dump.counts()).isEqualTo(new DumpCounts(1, 0, 1, 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void endTheReadingAfterThePagesBefore_whenTheyThrow(int threads) {
    Iterator<SourceText> rows =
        Stream.of(1, 2, 3)
            .map(
                id -> {
                  if (id == 3) {
                    throw new IllegalStateException("connection lost");
                  }
                  return row(id, "Rain\n");
                })
            .iterator();
    List<ParseResult> read = new ArrayList<>();

    try (ArchiveDump dump = ArchiveDump.builder().threads(threads).of(rows)) {
      assertThatThrownBy(() -> dump.forEach(read::add))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("connection lost");
    }
    assertThat(read).hasSize(2);
  }

  @Test
  void haveNoPosition() {
    DumpPosition position = DumpPosition.parse("1:text:1:1:00000000:@1.1.1.0");
    try (ArchiveDump dump = ArchiveDump.of(List.of(row(1, "Rain\n")).iterator())) {
      assertThat(dump.canResume()).isFalse();
      dump.iterator().next();
      assertThat(dump.position()).isEmpty();
    }
    assertThatThrownBy(
            () -> ArchiveDump.builder().from(position).of(List.<SourceText>of().iterator()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("rows: cannot resume at a position");
  }

  private static List<ParseResult> read(ArchiveDump dump) {
    try (dump) {
      return dump.stream().toList();
    }
  }
}
