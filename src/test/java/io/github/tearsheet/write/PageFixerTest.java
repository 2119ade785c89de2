package io.github.tearsheet.write;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.EachPage;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.TestPage;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.write.PageFixer.Fixed;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Fixing changes nothing of what a page says. */
class PageFixerTest {

  private static final Set<DiagnosticCode> SAFE =
      Set.of(
          DiagnosticCode.BYTE_ORDER_MARK,
          DiagnosticCode.MIXED_LINE_ENDINGS,
          DiagnosticCode.SURROUNDING_WHITE_SPACE,
          DiagnosticCode.DAMAGED_SITE_HEADER,
          DiagnosticCode.IRREGULAR_SPACING);

  static List<TestPage> pages() {
    return TestPage.all();
  }

  @EachPage
  @MethodSource("pages")
  void aFixedPageReadsTheSame(TestPage page) {
    ParseResult before = page.parse();

    Fixed fixed = new PageFixer(page.parser()).fix(before);

    assertThat(fixed.page().page().map(PageFixerTest::withoutSiteLines))
        .isEqualTo(before.page().map(PageFixerTest::withoutSiteLines));
    assertThat(SAFE).containsAll(fixed.codes());
    assertThat(codes(fixed.page())).isSubsetOf(codes(before));
    assertThat(fixed.page().source().content().equals(page.text()))
        .isEqualTo(fixed.codes().isEmpty());
  }

  @EachPage
  @MethodSource("pages")
  void whatIsFixedStaysSo(TestPage page) {
    PageFixer fixer = new PageFixer(page.parser());
    ParseResult once = fixer.fix(page.parse()).page();

    assertThat(fixer.fix(once).codes()).isEmpty();
  }

  @EachPage
  @MethodSource("pages")
  void whatIsSafeIsFixed(TestPage page) {
    List<DiagnosticCode> left = codes(new PageFixer(page.parser()).fix(page.parse()).page());

    // Other damage to a header than its lost dash stays, and so do pages that cannot be read.
    assertThat(left)
        .doesNotContain(
            DiagnosticCode.BYTE_ORDER_MARK,
            DiagnosticCode.MIXED_LINE_ENDINGS,
            DiagnosticCode.SURROUNDING_WHITE_SPACE);
  }

  /** Two blanks below the stamp mean that there is no headline: they stay. */
  @Test
  void aGapThatSaysSomethingStaysAndTheOthersGo() {
    ArchiveParser parser = ArchiveParser.create();
    String page = ". Last Updated: 07/27/2016\n\n\nRain Again\n\n\n\nIt stopped.\n\n\nIt rained.\n";

    Fixed fixed = new PageFixer(parser).fix(parser.parse(page));

    assertThat(fixed.page().source().content())
        .isEqualTo(". Last Updated: 07/27/2016\n\n\nRain Again\n\nIt stopped.\n\nIt rained.\n");
    assertThat(fixed.codes()).containsExactly(DiagnosticCode.IRREGULAR_SPACING);
  }

  /** Line ends of CR, LF, CRLF, CR CR LF and CR CR CR LF, as they may come. */
  @Test
  void oneRunIsEnough_whateverTheLineEndsAre() {
    List<String> ends = List.of("@", "^@", "^^@", "^^^@", "^", "@@", "^@^@", "^^@^^@");
    Random random = new Random(16);
    ArchiveParser parser = ArchiveParser.create();
    for (int i = 0; i < 500; i++) {
      String cell =
          Stream.of("HEAD", "STAMP", "Rain Again", "Olen Gazette", "It rained.", "It snowed.")
              .map(line -> line + ends.get(random.nextInt(ends.size())))
              .collect(Collectors.joining());

      Fixed fixed = new PageFixer(parser).fix(parser.parse(page(cell)));
      Fixed again = new PageFixer(parser).fix(parser.parse(fixed.page().source()));

      assertThat(again.page().source().content())
          .as(cell)
          .isEqualTo(fixed.page().source().content());
    }
  }

  /** Their blank line shows that the page has a credit: without it, the page has none. */
  @Test
  void doubledLineEndsKeepABlankLine_ifThePageWouldReadOtherwise() {
    ArchiveParser parser = ArchiveParser.create();
    ParseResult page = parser.parse("Rain Again\nOlen Gazette\nIt rained.\r\r\r\nIt snowed.\n");

    Fixed fixed = new PageFixer(parser).fix(page);

    assertThat(fixed.page().source().content())
        .isEqualTo("Rain Again\nOlen Gazette\nIt rained.\n\nIt snowed.\n");
    assertThat(fixed.page().page()).isEqualTo(page.page());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BOM,HEAD@@STAMP@@Rain@@It rained.@ | HEAD@@STAMP@@Rain@@It rained.@ | TS207
          HEAD@@STAMP@@Rain@@It rained.^@ | HEAD@@STAMP@@Rain@@It rained.@ | TS208
          HEAD^@^@STAMP^@^@Rain^@^@It rained.@ | HEAD^@^@STAMP^@^@Rain^@^@It rained.^@ | TS208
          HEAD^^STAMP^^Rain^^It rained.@ | HEAD@@STAMP@@Rain@@It rained.@ | TS208
          HEAD^@^@STAMP@@Rain@@It rained.@ | HEAD@@STAMP@@Rain@@It rained.@ | TS208
          HEAD@@STAMP^@^@Rain^@^@It rained.^@ | HEAD^@^@STAMP^@^@Rain^@^@It rained.^@ | TS208
          HEAD^@^@STAMP@@Rain^@@It rained.@^@Snow.^@ | HEAD^@^@STAMP^@^@Rain^@^@It rained.^@^@Snow.^@ | TS208
          HEAD^^@^^@STAMP^^@^^@Rain^^@^^@It rained.^^@ | HEAD^@^@STAMP^@^@Rain^@^@It rained.^@ | TS208
          HEAD@@STAMP@@Rain@@It rained.^^@@It snowed.@ | HEAD@@STAMP@@Rain@@It rained.@@It snowed.@ | TS208
          HEAD^^STAMP^^Rain^^It rained.^^@It snowed.^ | HEAD^@^@STAMP^@^@Rain^@^@It rained.^@^@It snowed.^@ | TS208
          HEAD@@STAMP@@Rain@@It rained.~@ | HEAD@@STAMP@@Rain@@It rained.@ | TS210
          HEAD@@STAMP@@Rain@@@@It rained.@@@It snowed.@ | HEAD@@STAMP@@Rain@@It rained.@@It snowed.@ | TS202
          HEAD@@STAMP@@Rain@@=@It rained.@=@@It snowed.@ | HEAD@@STAMP@@Rain@@It rained.@=@It snowed.@ | TS202
          HEAD^^STAMP^^Rain^^^^It rained.^ | HEAD^^STAMP^^Rain^^It rained.^ | TS202
          HEAD^@^@STAMP^@^@Rain^@^@^@^@It rained.^@ | HEAD^@^@STAMP^@^@Rain^@^@It rained.^@ | TS202
          LOST@@STAMP@@Rain@@It rained.@ | HEAD@@STAMP@@Rain@@It rained.@ | TS201
          CUT@@STAMP@@Rain@@It rained.@ | CUT@@STAMP@@Rain@@It rained.@ |
          SHORT@@STAMP@@Rain@@It rained.@ | SHORT@@STAMP@@Rain@@It rained.@ |
          WORDS@@STAMP@@Rain@@It rained.@ | WORDS@@STAMP@@Rain@@It rained.@ |
          BOM,BOM,HEAD@@STAMP@@Rain@@It rained.@ | HEAD@@STAMP@@Rain@@It rained.@ | TS207
          BOM,~BOM,HEAD@@STAMP@@Rain@@It rained.@ | HEAD@@STAMP@@Rain@@It rained.@ | TS207 TS210
          HEAD@@STAMP@@Rain@@@It rained.@@@HEAD@@STAMP@@Snow@@@It snowed.@ | HEAD@@STAMP@@Rain@@It rained.@@HEAD@@STAMP@@Snow@@@It snowed.@ | TS202
          HEAD@@STAMP@@Rain^@@It rained.@@HEAD@@STAMP@@Snow^@@It snowed.@ | HEAD@@STAMP@@Rain@@It rained.@@HEAD@@STAMP@@Snow^@@It snowed.@ | TS208
          HEAD^@^@STAMP^@^@Rain^@^@^@It rained.^@^@HEAD^@^@STAMP^@^@Snow^@^@It snowed.^@ | HEAD^@^@STAMP^@^@Rain^@^@It rained.^@^@HEAD^@^@STAMP^@^@Snow^@^@It snowed.^@ | TS202
          BOM,HEAD@@STAMP@@@Free access archive@@Rain@ | HEAD@@STAMP@@@Free access archive@@Rain@ | TS207
          HEAD@@STAMP@@Rain@@It rained.@ | HEAD@@STAMP@@Rain@@It rained.@ |
          """)
  void fixesAPage(String page, String fixed, String codes) {
    ArchiveParser parser = ArchiveParser.create();

    Fixed result = new PageFixer(parser).fix(parser.parse(page(page)));

    assertThat(result.page().source().content()).isEqualTo(page(fixed));
    assertThat(new PageFixer(parser).fix(result.page()).codes()).isEmpty();
    assertThat(result.codes())
        .extracting(DiagnosticCode::id)
        .containsExactlyInAnyOrder(codes == null ? new String[0] : codes.split(" ", -1));
  }

  /** Each gap needs the page to be parsed again. */
  @Test
  void fixesTheFirst200Gaps_whenThereAreMore() {
    ArchiveParser parser = ArchiveParser.create();
    String page = page("HEAD@@STAMP@@Rain@@It rained.");

    Fixed fixed = new PageFixer(parser).fix(parser.parse(page + "\n\n\nIt rained on.".repeat(203)));

    assertThat(fixed.page().source().content())
        .isEqualTo(page + "\n\nIt rained on.".repeat(200) + "\n\n\nIt rained on.".repeat(3));
  }

  @Test
  void leavesPageAlone_whenBytesAreNotUtf8() {
    ArchiveParser parser = ArchiveParser.create();
    byte[] bytes = page("BOM,HEAD@@STAMP@@Rain@@@It rained?~@").getBytes(UTF_8);
    bytes[new String(bytes, ISO_8859_1).indexOf('?')] = (byte) 0xFE;
    ParseResult page = parser.parse(bytes, "page");

    Fixed fixed = new PageFixer(parser).fix(page);

    assertThat(fixed.page()).isSameAs(page);
    assertThat(fixed.codes()).isEmpty();
  }

  /** Without TS208, nothing would report a CRLF that lost its LF. */
  @Test
  void keepsLineEndsWhole_whenMixedOnesAreIgnored() {
    ArchiveParser parser =
        ArchiveParser.builder().ignore(DiagnosticCode.MIXED_LINE_ENDINGS).build();

    Fixed fixed =
        new PageFixer(parser)
            .fix(parser.parse(page("HEAD^@^@STAMP^@^@Rain^@^@^@It rained.^@^@It snowed.^@")));

    assertThat(fixed.page().source().content())
        .isEqualTo(page("HEAD^@^@STAMP^@^@Rain^@^@It rained.^@^@It snowed.^@"));
  }

  /** In the table {@code @} is LF, {@code ^} is CR, {@code ~} is a blank, {@code =} is VT. */
  private static String page(String cell) {
    String start = "Get the latest updates as we post them";
    String end = "right on your browser";
    return cell.replace("HEAD", start + " \u2014 " + end)
        .replace("LOST", start + " " + end)
        .replace("CUT", start)
        .replace("SHORT", start.replace(" them", ""))
        .replace("WORDS", start + " now " + end)
        .replace("STAMP", ". Last Updated: 07/27/2016")
        .replace("BOM,", "\uFEFF")
        .replace('@', '\n')
        .replace('^', '\r')
        .replace('~', ' ')
        .replace('=', '\u000B');
  }

  private static List<DiagnosticCode> codes(ParseResult result) {
    return result.diagnostics().stream().map(Diagnostic::code).distinct().toList();
  }

  private static Page withoutSiteLines(Page page) {
    return page instanceof Article article
        ? Article.builder().from(article).boilerplate(List.of()).build()
        : Listing.builder().from((Listing) page).boilerplate(List.of()).build();
  }
}
