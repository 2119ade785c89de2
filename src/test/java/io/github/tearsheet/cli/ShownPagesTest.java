package io.github.tearsheet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.TestPage;
import io.github.tearsheet.source.VisibleText;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Every page can be shown in every way, and nothing of it is missing. */
class ShownPagesTest {

  private static final int WITHOUT_BREAKS = Integer.MAX_VALUE;

  /** Every harmful character that is not a letter, and what is not allowed in XML. */
  private static final String ODD =
      IntStream.concat(IntStream.range(0, 0x300), IntStream.range(0x2000, 0x2070))
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .append(
              "\uFEFF \uFFFE\uFFFF \uD800 \uDC00 & ]]> <script>alert(\"1\")</script> <!-- \uD83D\uDE00")
          .toString();

  static Stream<ParseResult> results() {
    return Stream.concat(
        TestPage.all().stream().map(TestPage::parse),
        Stream.of(
            ArchiveParser.create().parse(ODD, "<odd>\u001B&.txt"),
            ArchiveParser.create().parse("Odd\n\nIt is.\n\n" + ODD.repeat(3), "odd.txt")));
  }

  @ParameterizedTest
  @MethodSource("results")
  void theTerminalShowsAllLines(ParseResult result) {
    List<String> rows =
        withoutColors(TerminalPage.of(AnnotatedPage.of(result), true, WITHOUT_BREAKS))
            .lines()
            .filter(row -> row.matches(" *\\d+  [a-z -]* *\u2502.*"))
            .map(row -> row.replaceFirst("^.*?\u2502 ?", ""))
            .toList();

    assertThat(rows).isEqualTo(lines(result));
  }

  @ParameterizedTest
  @MethodSource("results")
  void wrappingLosesNothingAndKeepsToTheWidth(ParseResult result) {
    AnnotatedPage page = withoutDiagnostics(AnnotatedPage.of(result));
    String all = String.join("", lines(result)).replaceAll("\\s", "");
    for (int width : new int[] {0, 40, 77}) {
      List<String> rows =
          withoutColors(TerminalPage.of(page, true, width))
              .lines()
              .skip(2)
              .filter(row -> row.contains("\u2502"))
              .toList();
      String text =
          rows.stream().map(row -> row.replaceFirst("^.*?\u2502", "")).reduce("", String::concat);

      assertThat(text.replaceAll("\\s", "")).isEqualTo(all);
      assertThat(rows)
          .allMatch(row -> VisibleText.width(row.stripTrailing()) <= Math.max(40, width));
    }
  }

  @ParameterizedTest
  @MethodSource("results")
  void nothingBelowTheTitleIsWiderThanTheTerminal(ParseResult result) {
    AnnotatedPage page = AnnotatedPage.of(result);
    for (int width : new int[] {40, 80, 200}) {
      assertThat(withoutColors(TerminalPage.of(page, true, width)).lines().skip(1))
          .allMatch(row -> VisibleText.width(row) <= width);
      assertThat(TerminalPage.of(page, false, width).lines().skip(1))
          .allMatch(row -> VisibleText.width(row) <= width);
    }
  }

  @ParameterizedTest
  @MethodSource("results")
  void nothingReachesTheTerminalThatActsOnIt(ParseResult result) {
    AnnotatedPage page = AnnotatedPage.of(result);

    assertThat(TerminalPage.of(page, false, 80).codePoints())
        .allMatch(c -> c == '\n' || !Character.isISOControl(c));
    assertThat(withoutColors(TerminalPage.of(page, true, 80)).codePoints())
        .allMatch(c -> c == '\n' || !Character.isISOControl(c))
        .noneMatch(c -> Character.getType(c) == Character.FORMAT);
  }

  @ParameterizedTest
  @MethodSource("results")
  void theHtmlIsXmlAndHasAllLinesAndDiagnostics(ParseResult result) {
    Document html = xml(HtmlPage.of(AnnotatedPage.of(result)));

    assertThat(texts(html, "text"))
        .isEqualTo(lines(result).stream().filter(line -> !line.isEmpty()).toList());
    assertThat(texts(html, "diagnostic"))
        .hasSameSizeAs(result.diagnostics())
        .allMatch(diagnostic -> diagnostic.matches("(?s)(error|warning|info) TS\\d{3} .+"));
    assertThat(html.getElementsByTagName("script").getLength()).isZero();
    assertThat(html.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
    assertThat(html.getElementsByTagName("h1").getLength()).isOne();
  }

  @Test
  void pagesCutAnywhereCanBeShown() {
    for (TestPage page : TestPage.all()) {
      String text = page.text();
      for (int end = 0; end < text.length(); end += 11) {
        AnnotatedPage cut =
            AnnotatedPage.of(page.parser().parse(text.substring(0, end), "cut.txt"));
        assertThat(TerminalPage.of(cut, false, 50)).isNotEmpty();
        assertThat(HtmlPage.of(cut)).endsWith("</html>\n");
      }
    }
  }

  @Test
  void aSecondPageIsNamed() {
    Path file = TestPage.FOLDER.resolve("malformed/TS106-second-page.txt");
    AnnotatedPage page = AnnotatedPage.of(new TestPage(file).parse());

    assertThat(page.names()).contains(PartName.NEXT_PAGE);
  }

  @Test
  void breaksAfterSpacesAndPutsADiagnosticBelowItsRow() {
    String text =
        ". Last Updated: 07/27/2016\n\nRain\n\nAll day long it had rained \u0007on Olen.\n";
    AnnotatedPage page = AnnotatedPage.of(ArchiveParser.create().parse(text, "page.txt"));

    assertThat(TerminalPage.of(page, false, 40))
        .endsWith(
            """
              5  paragraph \u2502 All day long it had
                           \u2502 rained \u2407on Olen.
                           \u2502        ^
                           \u2502 warning TS206: control
                           \u2502 character: U+0007 (1
                           \u2502 place on this line)
                           \u2502 (control-character)
              6            \u2502
            """);
  }

  @Test
  void theHtmlMarksAndEscapes() {
    String text =
        ". Last Updated: 07/27/2016\n\nRain\n\nOLEN -- It read <script>alert(1)</script>\u0007 & on.\n";
    String html = HtmlPage.of(AnnotatedPage.of(ArchiveParser.create().parse(text, "<page>.txt")));

    assertThat(html)
        .contains(
            "<h1>&lt;page&gt;.txt</h1>",
            "<p class=\"text\"><mark class=\"city\" data-name=\"city\">OLEN</mark> --"
                + " It read &lt;script&gt;alert(1)&lt;/script&gt;<span class=\"found warning\">\u2407</span>"
                + " &amp; on.</p>",
            "<span class=\"missed error\"></span>. Last Updated")
        .doesNotContain("<script");
  }

  private static AnnotatedPage withoutDiagnostics(AnnotatedPage page) {
    return new AnnotatedPage(
        page.source(),
        page.headline(),
        page.facts(),
        page.lines().stream()
            .map(l -> new AnnotatedLine(l.number(), l.span(), l.name(), l.segments(), List.of()))
            .toList());
  }

  private static List<String> lines(ParseResult result) {
    return IntStream.range(0, result.source().lineCount())
        .mapToObj(i -> VisibleText.of(result.source().line(result.source().firstLine() + i)))
        .toList();
  }

  private static String withoutColors(String text) {
    return text.replaceAll("\u001B\\[[0-9;]+m", "");
  }

  private static Document xml(String html) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(html)));
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new AssertionError(html, e);
    }
  }

  /** The texts of all elements of a class. */
  private static List<String> texts(Document html, String cssClass) {
    NodeList all = html.getElementsByTagName("*");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element e
          && List.of(e.getAttribute("class").split(" ")).contains(cssClass)) {
        texts.add(e.getTextContent());
      }
    }
    return texts;
  }
}
