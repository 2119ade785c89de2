package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ProcessRun;
import io.github.tearsheet.dump.ArchiveDump;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The PATHs of a command: each file once, pipes, odd names, nothing at all. */
class InputPathsTest {

  private static final String PAGE =
      """
      Get the latest updates as we post them \u2014 right on your browser

      . Last Updated: 13/45/2016

      Rain Expected

      It will rain.
      """;
  private static final Pattern SOURCE = Pattern.compile("\"source\":\"([^\"]*)\"");

  @TempDir Path folder;

  /** Each file is there once, named by the first PATH that leads to it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          d/a.txt ./d/a.txt         | d/a.txt
          d/a.txt link/a.txt        | d/a.txt
          link/a.txt d/a.txt        | link/a.txt
          d/a.txt here.page         | d/a.txt
          d d                       | d/a.txt d/b.txt d/e/c.txt
          d link                    | d/a.txt d/b.txt d/e/c.txt
          d d/a.txt                 | d/a.txt d/b.txt d/e/c.txt
          d/b.txt d                 | d/b.txt d/a.txt d/e/c.txt
          d/e d                     | d/e/c.txt d/a.txt d/b.txt
          d d/e link/e/c.txt        | d/a.txt d/b.txt d/e/c.txt
          d d/other.page            | d/a.txt d/b.txt d/e/c.txt d/other.page
          d/other.page d            | d/other.page d/a.txt d/b.txt d/e/c.txt
          -- d/a.txt @x -odd.txt    | d/a.txt @x -odd.txt
          @x                        | @x
          d/a.txt hard.txt          | d/a.txt hard.txt
          """)
  void readsEachFileOnce(String paths, String read) throws IOException {
    for (String file : List.of("d/a.txt", "d/b.txt", "d/e/c.txt", "d/other.page", "-odd.txt")) {
      write(file, PAGE);
    }
    write("@x", "--version\n");
    Files.createSymbolicLink(folder.resolve("link"), Path.of("d"));
    Files.createSymbolicLink(folder.resolve("here.page"), Path.of("d/a.txt"));
    Files.createLink(folder.resolve("hard.txt"), folder.resolve("d/a.txt"));

    CommandRun run = run("parse " + paths);

    assertThat(run.errors()).isEmpty();
    assertThat(
            run.output()
                .lines()
                .filter(line -> !line.contains("TS408"))
                .map(line -> SOURCE.matcher(line).results().findFirst()))
        .extracting(found -> found.orElseThrow().group(1))
        .containsExactly(read.split(" ", -1));
  }

  /** The columns are the arguments, the status and what the last line on standard error says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty                     | 2 | no page in empty; use --allow-empty if that is expected
          empty notes.zip           | 2 | no page in empty, notes.zip, skipped:
          --allow-empty empty       | 0 |
          --allow-empty missing     | 2 | missing: no such file or folder
          empty missing             | 2 | missing: no such file or folder
          --url /b/ crawl.jsonl     | 2 | no page in crawl.jsonl, skipped: 1
          empty.txt                 | 2 | no page in empty.txt; use --allow-empty if that is expected
          empty.gz                  | 2 | no page in empty.gz; use --allow-empty if that is expected
          skipped.zst               | 2 | no page in skipped.zst; use --allow-empty if that is expected
          blank.html                | 2 | no page in blank.html; use --allow-empty if that is expected
          /dev/null                 | 2 | no page in /dev/null; use --allow-empty if that is expected
          """)
  void reportsThatThereIsNoPage(String arguments, int status, String message) throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Files.write(folder.resolve("notes.zip"), zip("notes.md", "nothing"));
    write("crawl.jsonl", "{\"url\":\"http://x/a/\",\"text\":\"Rain\"}\n");
    write("empty.txt", "");
    write("blank.html", "<!-- saved -->\n".repeat(40) + "<!DOCTYPE html><html>Rain</html>");
    Files.write(folder.resolve("empty.gz"), gzip(""));
    Files.write(folder.resolve("skipped.zst"), new byte[] {0x50, 0x2A, 0x4D, 0x18, 1, 0, 0, 0, 7});

    for (String command : List.of("parse ", "validate ")) {
      CommandRun run = run(command + arguments);

      assertThat(run.status()).as("%s", run).isEqualTo(status);
      String[] lines = run.errors().split("\n", -1);
      if (message == null) {
        assertThat(run.errors()).isEmpty();
      } else {
        assertThat(lines[lines.length - 2]).startsWith("tearsheet: " + message);
      }
    }
  }

  /** What is long need not be the page. */
  @ParameterizedTest
  @CsvSource({"1, 2", "2, 0", "1024, 0"})
  void failsIfALineIsOverTheLimit_whichAnOptionRaises(int mebibytes, int status)
      throws IOException {
    String line = "{\"raw\":\"%s\",\"text\":\"Rain\\n\\nIt rains.\"}\n";
    write("crawl.jsonl", line.formatted("") + line.formatted("x".repeat(1 << 20)));

    CommandRun run = run("parse --page-size " + mebibytes + " crawl.jsonl");

    assertThat(run.status()).isEqualTo(status);
    assertThat(run.output().lines().filter(page -> page.contains("It rains")))
        .hasSize(status == 0 ? 2 : 1);
    assertThat(run.errors())
        .matches(
            status == 0
                ? ""
                : "(?s)tearsheet: crawl.jsonl!/2:1:1: error TS003: line at byte \\d+: longer than the"
                    + " limit of 1048576 bytes: raise it with --page-size.*");
  }

  @ParameterizedTest
  @CsvSource({"parse, PATH", "validate, PATH", "show, FILE"})
  void refusesAnEmptyPath(String command, String name) throws IOException {
    write("a.txt", PAGE);

    CommandRun run = CommandRun.in(folder, command, "");

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "tearsheet: %s is empty\nSee 'tearsheet %s --help'.\n".formatted(name, command)));
  }

  @Test
  void namesAUrlThatNoPageHas() throws IOException {
    write("crawl.jsonl", "{\"url\":\"http://themoscowtimes.com/a/\",\"text\":\"Rain\"}\n");

    CommandRun run = run("parse --url /a/ --url /b/ crawl.jsonl");

    assertThat(run.status()).isZero();
    assertThat(run.errors()).isEqualTo("tearsheet: --url /b/: no page has such a URL\n");
  }

  /** A baseline, a report of an earlier run and the policy, in the folder that is read or given. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--baseline pages/known.txt pages",
        "--baseline pages/known.txt pages/a.txt pages/known.txt",
        "--write-baseline pages/known.txt pages",
        "--format text pages",
        "--format text pages/known.txt pages/a.txt",
        "--format json=pages/old.txt --format text --ignore TS101,TS102 pages",
        "--config pages/policy.txt pages",
        "--config pages/policy.txt pages/policy.txt pages/a.txt"
      })
  void readsNoFileOfItsOwn(String arguments) throws IOException {
    write("pages/a.txt", PAGE.replace("13/45", "07/27"));
    if (arguments.contains("known") || arguments.startsWith("--format text")) {
      run("validate --write-baseline pages/known.txt pages/a.txt");
    }
    if (arguments.contains("old")) {
      write("pages/old.txt", "{}\n");
    }
    if (arguments.contains("policy")) {
      write("pages/policy.txt", "fail-level = info\n");
    }

    CommandRun run = run("validate " + arguments);

    assertThat(run.status()).as("%s", run).isZero();
    assertThat(run.output()).startsWith("1 file, 1 page: no diagnostics (1 skipped)\n");
  }

  /** The kinds of dumps that are opened twice, or searched in, if they are files. */
  @ParameterizedTest
  @ValueSource(strings = {"text", "gzip", "zip", "tar"})
  @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  void readsAPipeOnce(String kind) throws Exception {
    Path pipe = folder.resolve("pipe");
    makePipe(pipe);
    byte[] bytes =
        switch (kind) {
          case "gzip" -> gzip(PAGE);
          case "zip" -> zip("a.txt", PAGE);
          case "tar" -> tar(PAGE);
          default -> PAGE.getBytes(UTF_8);
        };

    feed(pipe, bytes);
    try (ArchiveDump dump = ArchiveDump.open(pipe)) {
      assertThat(dump.size()).isEmpty();
      assertThat(dump)
          .filteredOn(result -> result.page().isPresent())
          .extracting(page -> page.source().content())
          .containsExactly(PAGE);
    }
    feed(pipe, bytes);
    assertThat(run("parse pipe").output()).contains("\"headline\":\"Rain Expected\"", "TS103");
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  void parsesAPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    makePipe(pipe);
    feed(pipe, PAGE.getBytes(UTF_8));

    assertThat(ArchiveParser.create().parse(pipe).source().content()).isEqualTo(PAGE);
  }

  @Test
  void readsStandardInput_whenItIsNamed() {
    assumeTrue(Files.exists(Path.of("/dev/stdin")), "not on this system");

    ProcessRun run =
        ProcessRun.java(
            folder, PAGE.getBytes(UTF_8), Tearsheet.class.getName(), "parse", "/dev/stdin");

    assertThat(run.errors()).isEmpty();
    assertThat(run.output()).hasLineCount(1).contains("\"headline\":\"Rain Expected\"");
  }

  @Test
  void explainsThatJavaLostAName() {
    assertThat(run("parse b\uFFFD.txt").errors())
        .startsWith("tearsheet: b\uFFFD.txt: no such file or folder (")
        .contains("charset of the locale", "give the folder");
  }

  private CommandRun run(String arguments) {
    return CommandRun.in(folder, arguments.split(" ", -1));
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static void makePipe(Path pipe) throws InterruptedException {
    try {
      assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    } catch (IOException e) {
      assumeTrue(false, "no pipes on this system");
    }
  }

  private static void feed(Path pipe, byte[] bytes) {
    Thread writer =
        new Thread(
            () -> {
              try (OutputStream out = Files.newOutputStream(pipe)) {
                out.write(bytes);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    writer.setDaemon(true);
    writer.start();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  /** An archive with an entry before the page, which is skipped. */
  private static byte[] tar(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      add(tar, "notes.md", new byte[20_000]);
      add(tar, "a.txt", text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static void add(TarArchiveOutputStream tar, String name, byte[] content)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setSize(content.length);
    tar.putArchiveEntry(entry);
    tar.write(content);
    tar.closeArchiveEntry();
  }
}
