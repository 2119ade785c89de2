package io.github.tearsheet.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.ProcessRun;
import io.github.tearsheet.TestPage;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.dump.ArchiveDump;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports of the same ten malformed pages, held against the files of {@code testdata/reports}. */
class ReportsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final List<String> PAGES =
      List.of(
          "TS001-only-blank-lines",
          "TS002-latin-1",
          "TS103-no-such-month",
          "TS105-nothing-below-the-headline",
          "TS106-second-page",
          "TS107-below-the-headline",
          "TS202-five-blanks-and-two",
          "TS206-escape-and-c1",
          "TS210-behind-lines",
          "TS303-at-the-end");

  @ParameterizedTest
  @EnumSource
  void isAsItShouldBe(ReportFormat format) throws IOException {
    Path expected = TestPage.FOLDER.resolve("reports").resolve(format.label());

    String written = report(format, pages());

    if (format == ReportFormat.SARIF) {
      // The rules are held against the explanations elsewhere.
      assertThat(JSON.readTree(written).at("/runs/0/results"))
          .isEqualTo(JSON.readTree(Files.readString(expected, UTF_8)));
    } else {
      assertThat(written.replaceAll(" time=\"\\d+\\.\\d{3}\"", " time=\"0.000\""))
          .isEqualTo(Files.readString(expected, UTF_8));
    }
  }

  @Test
  @Tag("slow")
  void writesAMillionDiagnostics_in24MegabytesOfMemory() {
    ProcessRun run = ProcessRun.java(List.of("-Xmx24m"), ReportProgram.class, "1000000");

    assertThat(run.errors()).isEmpty();
    assertThat(run.output().lines())
        .containsExactlyElementsOf(
            Stream.of(ReportFormat.values()).map(ReportFormat::toString).toList());
  }

  @Test
  void settingsHaveDefaults() {
    ReportSettings settings = ReportSettings.builder().build();

    assertThat(settings.failLevel()).isEqualTo(Severity.ERROR);
    assertThat(settings.colored()).isFalse();
    assertThat(settings.base()).isEqualTo(Path.of("").toAbsolutePath());
    assertThat(settings.version()).isEqualTo("0");
  }

  @Test
  void jsonLeavesFlushingAndClosingToTheCaller() {
    BufferedWriter out = new BufferedWriter(new FullDisk());

    JsonGenerator json = new Json().generator(out);
    json.writeString("rain");
    json.flush();
    json.close();

    assertThatThrownBy(out::flush).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @EnumSource
  void tellsThatItCannotBeWritten(ReportFormat format) throws IOException {
    List<ParseResult> pages = pages();

    assertThatThrownBy(() -> write(format, pages, new FullDisk()))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("no space left");
  }

  @Test
  void sarifFitsItsSchema() throws IOException {
    try (InputStream in =
        ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(new String(in.readAllBytes(), UTF_8), InputFormat.JSON);

      assertThat(schema.validate(report(ReportFormat.SARIF, pages()), InputFormat.JSON)).isEmpty();
      assertThat(schema.validate(report(ReportFormat.SARIF, dump()), InputFormat.JSON)).isEmpty();
      assertThat(schema.validate("{\"version\":\"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
    }
  }

  @Test
  void sarifExplainsEachCode() {
    JsonNode run = JSON.readTree(report(ReportFormat.SARIF, pages())).at("/runs/0");

    assertThat(run.at("/columnKind").asString()).isEqualTo("utf16CodeUnits");
    assertThat(run.at("/tool/driver/rules")).hasSameSizeAs(DiagnosticCode.values());
    for (JsonNode rule : run.at("/tool/driver/rules")) {
      DiagnosticCode code = code(rule.at("/id").asString());
      assertThat(rule.at("/name").asString()).isEqualTo(code.label());
      assertThat(rule.at("/shortDescription/text").asString())
          .isEqualTo(Explanation.of(code).summary());
      assertThat(rule.at("/help/text").asString()).isNotBlank();
    }
  }

  private static DiagnosticCode code(String id) {
    return Stream.of(DiagnosticCode.values())
        .filter(code -> code.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sarifNamesFilesByRelativeUrls() {
    String name = "testdata/a b/\u0434%1.txt";
    ParseResult page = ArchiveParser.create().parse("", name);

    JsonNode result =
        JSON.readTree(report(ReportFormat.SARIF, List.of(page))).at("/runs/0/results/0");

    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("testdata/a%20b/%D0%B4%251.txt");
  }

  @Test
  void fingerprintsDiffer() {
    List<ParseResult> twice = Stream.concat(pages().stream(), dump().stream()).toList();
    List<String> fingerprints =
        JSON.readTree(report(ReportFormat.GITLAB, twice))
            .valueStream()
            .map(diagnostic -> diagnostic.at("/fingerprint").asString())
            .toList();

    assertThat(fingerprints).hasSizeGreaterThan(20).doesNotHaveDuplicates();
  }

  @Test
  void aFingerprintDoesNotMoveWithItsLine() {
    String page = "Install\n\nRain\n\nIt \u0000 rained.\n";
    ArchiveParser parser = ArchiveParser.create();
    String before = fingerprint(parser.parse(page, "page"), "TS206");
    String after =
        fingerprint(parser.parse(page.replace("Rain\n", "Rain\n\nMore.\n"), "page"), "TS206");

    assertThat(after).isEqualTo(before);
  }

  private static String fingerprint(ParseResult page, String code) {
    return report(ReportFormat.JSON, List.of(page))
        .lines()
        .map(JSON::readTree)
        .filter(diagnostic -> diagnostic.at("/code").asString().equals(code))
        .map(diagnostic -> diagnostic.at("/fingerprint").asString())
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(names = {"JUNIT", "CHECKSTYLE"})
  void xmlIsWellFormedWhateverIsInThePage(ReportFormat format) throws Exception {
    String nasty = "\u0000\u001B[31m <b>&amp;]]>\uFFFE \uD800 \"'\n";
    ParseResult page = ArchiveParser.create().parse(nasty, nasty);

    Document document = xml(report(format, List.of(page)));

    assertThat(document.getDocumentElement().getTextContent()).doesNotContain("\u001B");
  }

  @Test
  void junitHasACaseAPage() throws Exception {
    Document document = xml(report(ReportFormat.JUNIT, dump()));
    NodeList cases = document.getElementsByTagName("testcase");

    assertThat(cases.getLength()).isEqualTo(14);
    List<String> names =
        IntStream.range(0, cases.getLength())
            .mapToObj(i -> (Element) cases.item(i))
            .map(c -> c.getAttribute("classname") + " " + c.getAttribute("name"))
            .toList();
    assertThat(names).doesNotHaveDuplicates();
    assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(3);
    Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("tests")).isEqualTo("14");
    assertThat(suite.getAttribute("failures")).isEqualTo("3");
  }

  @Test
  void junitEndsASuite_whenItGetsLong() throws Exception {
    List<ParseResult> many = Collections.nCopies(5000, pages().get(2));

    NodeList suites = xml(report(ReportFormat.JUNIT, many)).getElementsByTagName("testsuite");

    int[] tests =
        IntStream.range(0, suites.getLength())
            .map(i -> Integer.parseInt(((Element) suites.item(i)).getAttribute("tests")))
            .toArray();
    assertThat(tests).hasSizeGreaterThan(1);
    assertThat(IntStream.of(tests).sum()).isEqualTo(5000);
  }

  @Test
  void githubShowsTenOfALevel() {
    List<ParseResult> many = Collections.nCopies(30, pages().get(2));

    List<String> lines = report(ReportFormat.GITHUB, many).lines().toList();

    assertThat(lines).hasSize(11);
    assertThat(lines.get(0))
        .startsWith("::error file=testdata/malformed/TS103-no-such-month.txt,line=3,");
    assertThat(lines.get(10)).isEqualTo("and 20 more: 20 of level error");
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static List<ParseResult> pages() {
    return PAGES.stream()
        .flatMap(page -> read(TestPage.FOLDER.resolve("malformed/" + page + ".txt")).stream())
        .toList();
  }

  private static List<ParseResult> dump() {
    return read(TestPage.FOLDER.resolve("dumps/sound/nested.zip"));
  }

  private static List<ParseResult> read(Path path) {
    try (ArchiveDump dump = ArchiveDump.open(path)) {
      return dump.stream().toList();
    }
  }

  private static String report(ReportFormat format, List<ParseResult> pages) {
    StringWriter out = new StringWriter();
    write(format, pages, out);
    return out.toString();
  }

  private static void write(ReportFormat format, List<ParseResult> pages, Writer out) {
    ReportSettings settings =
        ReportSettings.builder().failLevel(Severity.WARNING).version("1").build();
    try (ReportWriter report = format.writer(out, settings)) {
      pages.forEach(page -> report.write(new PageDiagnostics(page.source(), page.diagnostics())));
    }
  }

  private static final class FullDisk extends Writer {

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      throw new IOException("no space left");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
