package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files, pipes and devices that commands write to. */
class OutputFilesTest {

  private static final String PAGE = "Rain\n\nIt rained. \n";
  private static final String FIXED = "Rain\n\nIt rained.\n";

  @TempDir Path folder;

  @BeforeEach
  void writePage() throws IOException {
    Files.writeString(folder.resolve("page.txt"), PAGE);
  }

  /** What is there before, and the option that writes it. */
  @ParameterizedTest
  @CsvSource({
    "'', out.jsonl",
    "'', no/such/folder/out.jsonl",
    "old, out.jsonl",
    "old, no/such/folder/out.jsonl",
  })
  void writesAFileAndNothingElse(String before, String file) throws IOException {
    Path out = folder.resolve(file);
    if (!before.isEmpty()) {
      Files.createDirectories(out.resolveSibling(""));
      Files.writeString(out, before.repeat(1000));
    }

    for (String option : List.of("parse --output ", "validate --format text=", "show --html ")) {
      CommandRun run = CommandRun.in(folder, (option + file + " page.txt").split(" ", -1));

      assertThat(run.errors()).isEmpty();
      assertThat(out).content().contains("It rained.").doesNotContain("oldold");
      assertThat(list(out.resolveSibling(""))).doesNotContain("part");
    }
  }

  @Test
  void writesAFile_whenItsNameIsAsLongAsANameCanBe() {
    String name = "n".repeat(255);

    assertThat(CommandRun.in(folder, "parse", "--output", name, "page.txt").errors()).isEmpty();
    assertThat(CommandRun.in(folder, "parse", "--output", name, "page.txt").errors()).isEmpty();
    assertThat(folder.resolve(name)).content().contains("Rain");
  }

  /** A run that was killed leaves its temporary file; in a container all have the same pid. */
  @Test
  void writesAFile_whenAKilledRunLeftItsTemporaryFile() throws IOException {
    long pid = ProcessHandle.current().pid();
    Files.writeString(folder.resolve(".out.jsonl." + pid + ".part"), "");

    assertThat(CommandRun.in(folder, "parse", "--output", "out.jsonl", "page.txt").status())
        .isZero();
  }

  @Test
  void keepsTheOldFile_whenAPathCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("out.jsonl"), "old");

    CommandRun run =
        CommandRun.in(
            folder, "validate", "--format=json=out.jsonl", "--format=sarif=page.txt/x", "page.txt");

    assertThat(run.errors())
        .isEqualTo("tearsheet: cannot write page.txt/x: page.txt is not a folder\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(folder.resolve("out.jsonl")).hasContent("old");
    assertThat(list(folder)).doesNotContain("part");
  }

  @Test
  void overwritesAFile_whenItsFolderIsReadOnly() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Path out = Files.writeString(closed.resolve("out.jsonl"), "old\n".repeat(1000));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(closed), "the user may write everywhere");

    CommandRun run = CommandRun.in(folder, "parse", "--output", "closed/out.jsonl", "page.txt");
    CommandRun other = CommandRun.in(folder, "parse", "--output", "closed/new.jsonl", "page.txt");

    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(run).isEqualTo(new CommandRun(0, "", ""));
    assertThat(out).content().contains("It rained.").doesNotContain("old");
    assertThat(other.errors())
        .isEqualTo("tearsheet: cannot write closed/new.jsonl: access denied\n");
  }

  @Test
  void doesNotReplaceAFile_whenItMayNotBeWrittenTo() throws IOException {
    Path out = Files.writeString(folder.resolve("out.jsonl"), "old");
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(out), "the user may write everything");

    CommandRun run = CommandRun.in(folder, "parse", "--output", "out.jsonl", "page.txt");

    assertThat(run)
        .isEqualTo(new CommandRun(2, "", "tearsheet: cannot write out.jsonl: access denied\n"));
    assertThat(out).hasContent("old");
  }

  @Test
  void fixesAFileUnderAllItsNames() throws IOException {
    Path page = folder.resolve("page.txt");
    Path other = Files.createLink(folder.resolve("other.page"), page);
    Path link = Files.createSymbolicLink(folder.resolve("link.page"), Path.of("page.txt"));

    CommandRun run = CommandRun.in(folder, "validate", "--fix", "link.page");

    assertThat(run.errors())
        .isEqualTo("tearsheet: link.page: fixed TS210 surrounding-white-space\n");
    assertThat(other).content().isEqualTo(FIXED);
    assertThat(Files.isSameFile(page, other)).isTrue();
    assertThat(Files.readSymbolicLink(link)).hasToString("page.txt");
    assertThat(list(folder)).doesNotContain("part");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rwxrwxrwx", "rw-------"})
  void fixesAFileAndKeepsItsAttributes(String permissions) throws IOException {
    Path page = folder.resolve("page.txt");
    Files.setPosixFilePermissions(page, PosixFilePermissions.fromString(permissions));
    UserDefinedFileAttributeView attributes =
        Files.getFileAttributeView(page, UserDefinedFileAttributeView.class);
    try {
      attributes.write("origin", UTF_8.encode("a box in the cellar"));
    } catch (IOException e) {
      assumeTrue(false, "the file system has no attributes");
    }

    CommandRun.in(folder, "validate", "--fix", "page.txt");

    ByteBuffer origin = ByteBuffer.allocate(100);
    Files.getFileAttributeView(page, UserDefinedFileAttributeView.class).read("origin", origin);
    assertThat(UTF_8.decode(origin.flip()).toString()).isEqualTo("a box in the cellar");
    assertThat(page).content().isEqualTo(FIXED);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page)))
        .isEqualTo(permissions);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "link"})
  void writesToStandardOutput_whenItIsNamed(String name) throws IOException {
    assumeTrue(Files.exists(Path.of("/proc/self/fd/1")), "not on this system");
    Files.createSymbolicLink(folder.resolve("link"), Path.of("/dev/stdout"));

    CommandRun run = CommandRun.in(folder, "parse", "--output", name, "page.txt");

    assertThat(run).isEqualTo(CommandRun.in(folder, "parse", "page.txt"));
  }

  /** An option with a dash, and the same without it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          parse --output - page.txt            | parse page.txt
          validate --format sarif=- page.txt   | validate --format sarif page.txt
          validate --format text=- page.txt    | validate page.txt
          """)
  void writesToStandardOutput_whenTheFileIsADash(String dash, String plain) throws IOException {
    assertThat(CommandRun.in(folder, dash.split(" ", -1)))
        .isEqualTo(CommandRun.in(folder, plain.split(" ", -1)));
    Files.writeString(folder.resolve("tearsheet.properties"), "root = true\nformats = json=-\n");
    assertThat(CommandRun.in(folder, "validate", "page.txt"))
        .isEqualTo(CommandRun.in(folder, "validate", "--format", "json", "page.txt"));
    assertThat(folder.resolve("-")).doesNotExist();
  }

  @Test
  void writesAPageOrABaselineToStandardOutput_whenTheFileIsADash() throws IOException {
    CommandRun show = CommandRun.in(folder, "show", "--html", "-", "page.txt");
    CommandRun.in(folder, "show", "--html", "page.html", "page.txt");
    String page = Files.readString(folder.resolve("page.html")).replace(folder + "/", "");
    assertThat(show.output()).isEqualTo(page);

    CommandRun.in(folder, "validate", "--write-baseline", "known", "page.txt");
    CommandRun record =
        CommandRun.in(
            folder, "validate", "--write-baseline=-", "--format=json=report.json", "page.txt");
    assertThat(record.output()).isEqualTo(Files.readString(folder.resolve("known")));
    assertThat(record.errors()).startsWith("tearsheet: standard output: 3 diagnostics in 1 file");
    assertThat(record.status()).isZero();
    assertThat(folder.resolve("-")).doesNotExist();
  }

  /** Two names of one file, which exists or not. */
  @ParameterizedTest
  @CsvSource({
    "old, old",
    "old, ./old",
    "old, link-to-old",
    "old, hard",
    "hard, link-to-old",
    "new, link-to-new",
    "link-to-new, new",
    "here/new, new",
    "here/old, old"
  })
  void refusesTwoReportsInOneFile(String first, String second) throws IOException {
    Path old = Files.writeString(folder.resolve("old"), "old");
    Files.createLink(folder.resolve("hard"), old);
    Files.createSymbolicLink(folder.resolve("link-to-old"), Path.of("old"));
    Files.createSymbolicLink(folder.resolve("link-to-new"), Path.of("new"));
    Files.createSymbolicLink(folder.resolve("here"), Path.of("."));

    CommandRun run =
        CommandRun.in(
            folder, "validate", "--format=json=" + first, "--format=sarif=" + second, "page.txt");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).startsWith("tearsheet: --format: two reports in the same FILE\n");
    assertThat(old).hasContent("old");
  }

  /** A file of this name can be given as {@code ./-}. */
  @Test
  void doesNotTakeAFileForStandardOutput() throws IOException {
    Files.writeString(folder.resolve("-"), PAGE);

    assertThat(CommandRun.in(folder, "parse", "--output", "-", "./-").output()).contains("Rain");
    assertThat(CommandRun.in(folder, "validate", "--format=json=-", "./-").output())
        .contains("TS210");
    CommandRun.in(folder, "parse", "--output", "./-", "page.txt");
    assertThat(folder.resolve("-")).content().startsWith("{");
  }

  @Test
  void namesADeviceThatIsFull() {
    assumeTrue(Files.exists(Path.of("/dev/full")), "not on this system");

    CommandRun run = CommandRun.in(folder, "validate", "--format=json=/dev/full", "page.txt");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.errors()).startsWith("tearsheet: cannot write /dev/full: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "parse page.txt",
        "parse --summary page.txt",
        "validate page.txt",
        "validate --format checkstyle page.txt",
        "validate --format sarif page.txt",
        "validate --diff page.txt",
        "show page.txt",
        "explain TS101"
      })
  void endsQuietly_whenTheReaderOfItsOutputHasGone(String arguments) {
    CommandRun gone = run("Broken pipe", arguments);
    CommandRun full = run("No space left on device", arguments);

    assertThat(gone).isEqualTo(new CommandRun(141, "", ""));
    assertThat(full.status()).isEqualTo(2);
    assertThat(full.errors())
        .isEqualTo("tearsheet: cannot write standard output: No space left on device\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "--help", "help parse", "validate --help"})
  void reportsThatHelpCannotBeWritten(String arguments) {
    CommandRun full = run("No space left on device", arguments);

    assertThat(full).isEqualTo(new CommandRun(2, "", "tearsheet: cannot write standard output\n"));
  }

  /** Runs a command whose standard output fails. */
  private CommandRun run(String reason, String arguments) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    return new CommandRunner(folder).output(failing).run(arguments.split(" ", -1));
  }

  private static String list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().toString();
    }
  }
}
