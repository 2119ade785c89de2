package io.github.tearsheet.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.dump.ArchiveDump;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file and the entry that each report names, whatever characters their names hold. */
class ReportPathsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final byte[] PAGE = "Rain\n\nIt rains.\n".getBytes(UTF_8);

  @TempDir Path folder;

  /**
   * The columns are the path that is opened, the file that holds the page, and the entry in it. An
   * entry below {@code in.zip} or {@code in.jsonl} is in a dump in the archive.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page.txt          | page.txt          | ''",
        "pages!            | pages!/a.txt      | ''",
        "pages!/a.txt      | pages!/a.txt      | ''",
        "a!/b/c!/d.txt     | a!/b/c!/d.txt     | ''",
        "back\\slash.txt   | back\\slash.txt   | ''",
        "page!/1.txt.gz    | page!/1.txt.gz    | ''",
        "p.zip             | p.zip             | 1998/a.txt",
        "p!/q.zip          | p!/q.zip          | a!/b.txt",
        "p!/q.zip          | p!/q.zip          | in.zip!/a!/b.txt",
        "p!/q.zip          | p!/q.zip          | in.jsonl!/1",
        "p!/q.jsonl        | p!/q.jsonl        | 1",
        "a b#c%d.txt       | a b#c%d.txt       | ''",
        "c:d,e.txt         | c:d,e.txt         | ''",
        "c:d/e?f&g.txt     | c:d/e?f&g.txt     | ''",
        "'a\nb\tc.txt'      | 'a\nb\tc.txt'      | ''",
        "\u043F\u0430\u0440.txt | \u043F\u0430\u0440.txt | ''",
      })
  void nameTheFileThatHoldsThePage(String opened, String file, String entry) throws Exception {
    write(file, entry);
    List<ParseResult> pages = read(folder.resolve(opened));
    String name = entry.isEmpty() ? file : file + "!/" + entry;

    assertThat(pages).singleElement().extracting(ParseResult::hasErrors).isEqualTo(true);
    assertThat(pages.get(0).source().name()).isEqualTo(folder + "/" + name);
    sarifNames(file, entry, JSON.readTree(report(ReportFormat.SARIF, pages)));
    gitlabNames(file, entry, JSON.readTree(report(ReportFormat.GITLAB, pages)));
    githubNames(file, entry, report(ReportFormat.GITHUB, pages));
    checkstyleNames(file, entry, element(report(ReportFormat.CHECKSTYLE, pages), "file"));
    junitNames(file, entry, element(report(ReportFormat.JUNIT, pages), "testcase"));
    assertThat(report(ReportFormat.JSON, pages))
        .contains("\"source\":" + json(folder + "/" + name));
    assertThat(baseline(pages).lines().skip(1))
        .allMatch(line -> line.endsWith(" " + name.replaceAll("\\p{Cntrl}", "?")));
  }

  /** The place before a message, which only entries have: files have lines and columns. */
  private static String place(String entry) {
    return entry.isEmpty() ? "missing site header" : entry + ":1:1: missing site header";
  }

  private static void sarifNames(String file, String entry, JsonNode report) {
    JsonNode location = report.at("/runs/0/results/0/locations/0");
    JsonNode physical = location.at("/physicalLocation");
    assertThat(physical.at("/artifactLocation/uri").asString())
        .isEqualTo(URLEncoder.encode(file, UTF_8).replace("+", "%20").replace("%2F", "/"));
    assertThat(physical.has("region")).isEqualTo(entry.isEmpty());
    assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asString(""))
        .isEqualTo(entry.isEmpty() ? "" : entry + ":1:1");
  }

  private static void gitlabNames(String file, String entry, JsonNode report) {
    assertThat(report.at("/0/location/path").asString()).isEqualTo(file);
    assertThat(report.at("/0/description").asString()).startsWith("TS101: " + place(entry));
  }

  private static void githubNames(String file, String entry, String report) {
    assertThat(report)
        .startsWith(
            "::error file=" + gitHubProperty(file) + (entry.isEmpty() ? ",line=1," : ",title="))
        .contains("::" + place(entry));
  }

  private static String gitHubProperty(String text) {
    return text.replace("%", "%25").replace("\n", "%0A").replace(":", "%3A").replace(",", "%2C");
  }

  private static void checkstyleNames(String file, String entry, Element element) {
    assertThat(element.getAttribute("name")).isEqualTo(file);
    Element error = (Element) element.getElementsByTagName("error").item(0);
    assertThat(error.hasAttribute("line")).isEqualTo(entry.isEmpty());
    assertThat(error.hasAttribute("column")).isEqualTo(entry.isEmpty());
    assertThat(error.getAttribute("message")).startsWith(place(entry));
  }

  private static void junitNames(String file, String entry, Element testcase) {
    assertThat(testcase.getAttribute("file")).isEqualTo(file);
    assertThat(testcase.getAttribute("classname")).isEqualTo(file);
    assertThat(testcase.getAttribute("name")).isEqualTo(entry.isEmpty() ? "page 1" : entry);
    assertThat(testcase.getTextContent())
        .startsWith("\n" + (entry.isEmpty() ? file : file + "!/" + entry) + ":1:1: error TS101: ");
  }

  @Test
  void junitNamesAFileOnceAndForAll_whenItIsOpenedByAnotherPath() throws Exception {
    write("pages/a.txt", "");

    Element testcase =
        element(
            report(ReportFormat.JUNIT, read(folder.resolve("./pages/../pages/a.txt"))), "testcase");

    junitNames("pages/a.txt", "", testcase);
  }

  /**
   * A message of SARIF has placeholders ({0}) and links ([text](1)); the page's own text has none.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{0}          | {{0}}",
        "{            | {{",
        "[07](1)      | \\[07\\](1)",
        "[a]b](1)     | \\[a\\]b\\](1)",
        "[a\\](1)     | \\[a\\\\\\](1)",
        "[07] (1)     | [07] (1)",
        "{[1](2)}     | {{\\[1\\](2)}}",
      })
  void sarifTakesTextOfThePageAsItIs(String date, String message) throws IOException {
    Files.writeString(folder.resolve("page.txt"), ". Last Updated: " + date + "\n\nRain\n");

    JsonNode results =
        JSON.readTree(report(ReportFormat.SARIF, read(folder.resolve("page.txt"))))
            .at("/runs/0/results");

    assertThat(results.valueStream().map(result -> result.at("/message/text").asString()))
        .contains("invalid date: " + message);
  }

  private String baseline(List<ParseResult> pages) {
    StringWriter out = new StringWriter();
    try (ReportWriter writer = Baseline.writer(out, folder)) {
      pages.forEach(page -> writer.write(diagnostics(page)));
    }
    return out.toString();
  }

  private static String json(String text) {
    return JSON.writeValueAsString(text);
  }

  @Test
  void textCountsTheFilesOfAFolder_whoseNameLooksLikeAnArchive() throws IOException {
    write("pages!/a.txt", "");
    write("pages!/b.txt", "");

    assertThat(report(ReportFormat.TEXT, read(folder.resolve("pages!"))))
        .contains("\n2 files, 2 pages: ");
  }

  private void write(String file, String entry) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, dump(file, entry));
  }

  /** The bytes of a file that holds the page as this entry; its ending gives its format. */
  private static byte[] dump(String file, String entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (file.endsWith(".zip")) {
      int nested = entry.startsWith("in.") ? entry.indexOf("!/") : -1;
      String name = nested < 0 ? entry : entry.substring(0, nested);
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(dump(name, nested < 0 ? "" : entry.substring(nested + 2)));
      }
    } else if (file.endsWith(".gz")) {
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(PAGE);
      }
    } else if (file.endsWith(".jsonl")) {
      bytes.write("{\"text\":\"Rain\\n\\nIt rains.\\n\"}\n".getBytes(UTF_8));
    } else {
      bytes.write(PAGE);
    }
    return bytes.toByteArray();
  }

  private static List<ParseResult> read(Path path) {
    try (ArchiveDump dump = ArchiveDump.open(path)) {
      return dump.stream().toList();
    }
  }

  private String report(ReportFormat format, List<ParseResult> pages) {
    StringWriter out = new StringWriter();
    ReportSettings settings =
        ReportSettings.builder().base(folder.toAbsolutePath()).failLevel(Severity.ERROR).build();
    try (ReportWriter report = format.writer(out, settings)) {
      pages.forEach(page -> report.write(diagnostics(page)));
    }
    return out.toString();
  }

  private static PageDiagnostics diagnostics(ParseResult page) {
    return new PageDiagnostics(page.source(), page.diagnostics());
  }

  private static Element element(String xml, String name) throws Exception {
    return (Element)
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
            .getElementsByTagName(name)
            .item(0);
  }
}
