package io.github.tearsheet.dump;

import static io.github.tearsheet.dump.OddDumps.problems;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats and names that are sound, though few programs write them so. */
class OddDumpsTest {

  private static final byte[] PAGE = TestDumps.pages().get(4).bytes();

  @TempDir Path folder;

  @Test
  void readsSmallZipsFromAStream_whateverTheirLengths() throws IOException {
    Random random = new Random(17);
    for (int i = 0; i < 2000; i++) {
      int entries = random.nextInt(4);
      byte[] zip = randomZip(random, entries);

      List<ParseResult> results = read(stream(zip));

      assertThat(codes(results)).as("zip %d", i).isEmpty();
      assertThat(results).as("zip %d", i).hasSize(entries);
    }
  }

  /** Only the descriptor after the data says how long it is; the data holds its signature too. */
  @Test
  void readsAStoredEntryFromAStream_whenItsLengthFollowsIt() throws IOException {
    byte[] text = joined(PAGE, "\n\nPK\7\bIt ended.\n".getBytes(US_ASCII));
    CRC32 checksum = new CRC32();
    checksum.update(text);
    ByteBuffer zip = ByteBuffer.allocate(text.length + 200).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(0x04034B50).putShort((short) 20).putShort((short) 8).putShort((short) 0);
    zip.putInt(0).putInt(0).putInt(0).putInt(0).putShort((short) 5).putShort((short) 0);
    zip.put("a.txt".getBytes(US_ASCII)).put(text);
    zip.putInt(0x08074B50).putInt((int) checksum.getValue());
    zip.putInt(text.length).putInt(text.length);
    int directory = zip.position();
    zip.putInt(0x02014B50).putShort((short) 20).putShort((short) 20).putShort((short) 8);
    zip.putShort((short) 0).putInt(0).putInt((int) checksum.getValue());
    zip.putInt(text.length).putInt(text.length).putShort((short) 5).putShort((short) 0);
    zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(0);
    zip.put("a.txt".getBytes(US_ASCII));
    int length = zip.position() - directory;
    zip.putInt(0x06054B50).putInt(0).putShort((short) 1).putShort((short) 1);
    zip.putInt(length).putInt(directory).putShort((short) 0);

    List<ParseResult> results = read(stream(Arrays.copyOf(zip.array(), zip.position())));

    assertThat(results).hasSize(1);
    assertThat(results.get(0).source().content())
        .isEqualTo(new String(text, StandardCharsets.UTF_8));
    assertThat(codes(results)).isEmpty();
  }

  @Test
  void readsALongName_fromTheFieldsOfPax() throws IOException {
    String name = "ä".repeat(90) + "/page.txt";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      tar.setAddPaxHeadersForNonAsciiNames(true);
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(PAGE.length);
      tar.putArchiveEntry(entry);
      tar.write(PAGE);
      tar.closeArchiveEntry();
    }

    List<ParseResult> results = read(stream(out.toByteArray()));

    assertThat(results).hasSize(1);
    assertThat(results.get(0).source().origin().entries()).containsExactly(name);
  }

  /** As {@code tar} takes them. In the table are the type, the page's size, and the outcome. */
  @ParameterizedTest
  @CsvSource({
    "Q, true, a page",
    "A, true, a page",
    "Q, false, 'skipped files: 1, such as odd.txt'",
    "D, true, 'skipped files: 1, such as odd.txt'",
    "V, false, 'skipped files: 1, such as odd.txt'",
    "M, true, entry: begins in another volume of the archive",
    "2, false, 'skipped files: 1, such as odd.txt'"
  })
  void readsAnEntryOfATar_byItsType(char type, boolean data, String outcome) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      TarArchiveEntry entry = new TarArchiveEntry("odd.txt", (byte) type);
      entry.setLinkName("notes.dat");
      entry.setSize(data ? PAGE.length : 0);
      tar.putArchiveEntry(entry);
      tar.write(PAGE, 0, data ? PAGE.length : 0);
      tar.closeArchiveEntry();
    }

    List<ParseResult> results = read(stream(out.toByteArray()));

    assertThat(results)
        .singleElement()
        .satisfies(
            result -> {
              assertThat(result.page().isPresent()).isEqualTo(outcome.equals("a page"));
              if (result.page().isEmpty()) {
                assertThat(result.diagnostics())
                    .extracting(Diagnostic::message)
                    .containsExactly(outcome);
              }
            });
  }

  /** A page that is only a link is lost if its text is in an entry that is not read. */
  @ParameterizedTest
  @CsvSource({
    "a.txt, notes.dat, 'TS407 unsupported format: hard link to notes.dat, whose text was not read"
        + " because of its name'",
    "a.txt, '', TS407 unsupported format: hard link to an entry without a name",
    "a.txt, b.txt, 'TS408 skipped files: 1, such as a.txt'",
    "a.dat, b.txt, 'TS408 skipped files: 1, such as a.dat'",
    "a.dat, notes.dat, 'TS408 skipped files: 1, such as a.dat'",
  })
  void reportsAHardLink_asAnErrorIfItsTextIsNotRead(String name, String target, String problem)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
      TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_LINK);
      entry.setLinkName(target);
      tar.putArchiveEntry(entry);
      tar.closeArchiveEntry();
    }

    assertThat(problems(read(stream(out.toByteArray())))).containsExactly(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\5\6\0\0", "\u001F\u008B\b", "rain\n", "\0\0rain"})
  void reportsWhatFollowsATar_whenItIsShort(String rest) throws IOException {
    byte[] tar = TestDumps.bytes(DumpWriter.TAR, TestDumps.pages().subList(0, 2));

    List<ParseResult> results = read(stream(joined(tar, rest.getBytes(ISO_8859_1))));

    assertThat(results).hasSize(3);
    assertThat(results.get(2).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "tar archive: something else follows at byte %s, %s bytes were skipped"
                .formatted(tar.length, rest.length()));
  }

  /** GNU tar leaves the size of a label blank. */
  @ParameterizedTest
  @ValueSource(strings = {"\0\0\0\0\0\0\0\0\0\0\0\0", "           \0", "00000000000 "})
  void readsATarWithALabel(String size) throws IOException {
    byte[] tar = TestDumps.bytes(DumpWriter.TAR, TestDumps.pages());
    byte[] label = Arrays.copyOf(tar, 512);
    OddDumps.setHeader(label, 0, 'V', size.getBytes(US_ASCII));

    List<ParseResult> results = read(stream(joined(label, tar)));

    assertThat(results).filteredOn(r -> r.page().isPresent()).hasSize(14);
    assertThat(codes(results)).containsExactly(DiagnosticCode.SKIPPED_FILES);
  }

  /** As {@code tar} takes the fields of pax before an entry. */
  @ParameterizedTest
  @CsvSource({
    "x, '16 path=odd.txt\n', true",
    "x, '16 path=odd.txt\n\0\0\0', true",
    "x, '15 path=odd.txt', false",
    "x, '99999 path=odd.txt\n', false",
    "x, 'path=odd.txt\n', false",
    "x, '10 pathodd\n', false",
    "x, '11 size=-5\n', false",
    "x, '10 size=4\r\n', false",
    "x, 'It rained.\n', false",
    "X, 'It rained.\n', false",
    "g, '16 comment=rain\n', true",
    "g, 'It rained.\n', false",
  })
  void reportsFieldsOfPax_whenTheyAreMalformed(char type, String fields, boolean sound)
      throws IOException {
    byte[] first = TestDumps.bytes(DumpWriter.TAR, TestDumps.pages().subList(0, 1));
    byte[] header = withData(Arrays.copyOf(first, 512), type, fields.getBytes(US_ASCII));

    List<ParseResult> results =
        read(stream(joined(header, TestDumps.bytes(DumpWriter.TAR, TestDumps.pages()))));

    assertThat(results).filteredOn(r -> r.page().isPresent()).hasSize(14);
    assertThat(problems(results))
        .isEqualTo(
            sound ? List.of() : List.of("TS402 tar archive: malformed extended header, at byte 0"));
  }

  @ParameterizedTest
  @ValueSource(chars = {'x', 'g', 'L', 'K'})
  void skipsAHeaderThatIsTooLong(char type) throws IOException {
    byte[] tar = TestDumps.bytes(DumpWriter.TAR, TestDumps.pages());
    byte[] longest = withData(Arrays.copyOf(tar, 512), type, new byte[(1 << 20) + 1]);

    List<ParseResult> results = read(stream(joined(longest, tar)));

    assertThat(results).filteredOn(r -> r.page().isPresent()).hasSize(14);
    assertThat(problems(results))
        .containsExactly("TS405 entry header: longer than 1048576 bytes, skipped at byte 0");
  }

  /** A hard link or a folder has no data: the page after it is then not part of the archive. */
  @ParameterizedTest
  @CsvSource({"5, true", "1, true", "5, false", "1, false"})
  void reportsDataOfALinkOrAFolder(char type, boolean data) throws IOException {
    byte[] first = TestDumps.bytes(DumpWriter.TAR, TestDumps.pages().subList(0, 1));
    byte[] header = Arrays.copyOf(first, 512);
    System.arraycopy("a.txt".getBytes(US_ASCII), 0, header, 157, 5);
    byte[] all = withData(header, type, new byte[100]);
    Arrays.fill(all, 512, 1024, (byte) 'r');

    List<ParseResult> results =
        read(
            stream(
                joined(
                    data ? all : Arrays.copyOf(all, 512),
                    TestDumps.bytes(DumpWriter.TAR, TestDumps.pages()))));

    assertThat(results).filteredOn(r -> r.page().isPresent()).hasSize(14);
    assertThat(problems(results))
        .filteredOn(problem -> !problem.startsWith("TS408"))
        .isEqualTo(
            data
                ? List.of("TS402 tar archive: damaged at byte 512, 512 bytes were skipped")
                : List.of());
  }

  /** The end mark is two blocks of zeros; {@code tar} reads zeros after it. */
  @ParameterizedTest
  @CsvSource({"512, true", "600, false", "1024, true", "1124, true", "10340, true", "100, false"})
  void readsATar_whenZerosOfAnyLengthFollowIt(int zeros, boolean sound) throws IOException {
    byte[] page = Arrays.copyOf(TestDumps.bytes(DumpWriter.TAR, TestDumps.pages()), 1024);

    List<ParseResult> results = read(stream(joined(page, new byte[zeros])));

    assertThat(results).filteredOn(r -> r.page().isPresent()).hasSize(1);
    assertThat(codes(results))
        .isEqualTo(sound ? List.of() : List.of(DiagnosticCode.TRUNCATED_DUMP));
  }

  /** In base 256, after a first byte that says so; 0 is the bit of no power. */
  @ParameterizedTest
  @CsvSource({"0, 14", "60, 13", "62, 13", "64, 13", "70, 13", "87, 13"})
  void readsATar_exceptAnEntryWhoseSizeIsHuge(int bit, int pages) throws IOException {
    byte[] tar = TestDumps.bytes(DumpWriter.TAR, TestDumps.pages());
    int length = TestDumps.pages().get(0).bytes().length;
    byte[] size = new byte[12];
    size[0] = (byte) 0x80;
    size[10] = (byte) (length >> 8);
    size[11] = (byte) length;
    size[11 - bit / 8] |= (byte) (bit == 0 ? 0 : 1 << bit % 8);
    OddDumps.setHeader(tar, 0, '0', size);

    List<ParseResult> results = read(stream(tar));

    assertThat(codes(results))
        .isEqualTo(bit == 0 ? List.of() : List.of(DiagnosticCode.DAMAGED_DUMP));
    assertThat(results).filteredOn(r -> r.page().isPresent()).hasSize(pages);
  }

  private static byte[] withData(byte[] header, char type, byte[] data) {
    byte[] all = Arrays.copyOf(header, 512 + (data.length + 511) / 512 * 512);
    System.arraycopy(data, 0, all, 512, data.length);
    OddDumps.setHeader(all, 0, type, "%011o\0".formatted(data.length).getBytes(US_ASCII));
    return all;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  /** Deflated entries have a descriptor after their data, stored ones have none. */
  private static byte[] randomZip(Random random, int entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries; i++) {
        byte[] text = new byte[random.nextInt(1200)];
        IntStream.range(0, text.length).forEach(at -> text[at] = (byte) ('a' + random.nextInt(26)));
        ZipEntry entry = new ZipEntry("n".repeat(random.nextInt(60)) + i + ".txt");
        if (random.nextBoolean()) {
          CRC32 checksum = new CRC32();
          checksum.update(text);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(text.length);
          entry.setCrc(checksum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(text);
      }
      zip.setComment("c".repeat(random.nextInt(40)));
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MZ\1\2\3\4\5\6PK\3\4",
        "\177ELF\2\1\1\0PK\5\6PK\1\2",
        "#!/bin/sh\nexec unzip $0\nexit\n"
      })
  void readsAZipThatUnpacksItself(String program) throws IOException {
    byte[] zip = TestDumps.bytes(DumpWriter.ZIP, TestDumps.pages());
    byte[] all = OddDumps.joined(program.getBytes(US_ASCII), zip);
    Path file = Files.write(folder.resolve("pages.exe"), all);

    for (ArchiveDump dump : List.of(ArchiveDump.open(file), stream(all))) {
      List<ParseResult> results = read(dump);

      assertThat(results).hasSize(TestDumps.pages().size());
      assertThat(codes(results)).isEmpty();
    }
  }

  /** Only the last directory is found from the end of the file. */
  @ParameterizedTest
  @ValueSource(strings = {"", "\0\0\0\0\0\0\0\0", "rain and snow and rain"})
  void readsEachZip_whenAnotherFollowsTheOneThatUnpacksItself(String between) throws IOException {
    byte[] zip = TestDumps.bytes(DumpWriter.ZIP, TestDumps.pages());
    byte[] first = joined("MZ\1\2\3\4\5\6".getBytes(US_ASCII), zip);
    byte[] all = joined(joined(first, between.getBytes(US_ASCII)), zip);
    Path file = Files.write(folder.resolve("pages.exe"), all);

    for (ArchiveDump dump : List.of(ArchiveDump.open(file), stream(all))) {
      List<ParseResult> results = read(dump);

      assertThat(results).filteredOn(r -> r.page().isPresent()).hasSize(28);
      assertThat(codes(results)).hasSize(between.startsWith("rain") ? 1 : 0);
    }
  }

  @ParameterizedTest
  @CsvSource({"#!/bin/sh, script", "MZ, Windows program", "\177ELF\2\1, ELF program"})
  void refusesAProgram_whenNoZipFollows(String program, String format) throws IOException {
    byte[] all = OddDumps.joined(program.getBytes(US_ASCII), "\0\0\0\0\0\1PK\3".getBytes(US_ASCII));
    Path file = Files.write(folder.resolve("program"), all);

    for (ArchiveDump dump : List.of(ArchiveDump.open(file), stream(all))) {
      assertThat(read(dump))
          .flatExtracting(ParseResult::diagnostics)
          .extracting(Diagnostic::message)
          .containsExactly("unsupported format: " + format);
    }
  }

  @Test
  void goesOnWithTheNextEntryOfAZipFromAStream_whenOneIsDamaged() throws IOException {
    byte[] zip = TestDumps.bytes(DumpWriter.ZIP, TestDumps.pages());
    List<ParseResult> results = read(stream(TestDumps.changed(zip, 150)));

    assertThat(results).filteredOn(r -> r.page().isPresent()).hasSizeGreaterThanOrEqualTo(13);
    assertThat(codes(results)).containsExactly(DiagnosticCode.DAMAGED_DUMP);
  }

  @Test
  void decodesNamesAsUtf8_withReplacement() {
    try (ArchiveDump dump = ArchiveDump.open(TestDumps.FOLDER.resolve("sound/odd-names.tar"))) {
      assertThat(dump.stream().map(result -> result.source().origin().entries().get(0)).limit(3))
          .containsExactly("\u044F".repeat(90) + "0.txt", "\u044F1.txt", "caf\uFFFD2.txt");
    }
  }

  @Test
  void countsTheFilesOfAFolderThatAreSkipped_andReadsEndingsInCapitals() throws IOException {
    Path inner = folder.resolve("1998");
    Files.createDirectories(inner.resolve("__MACOSX"));
    Files.write(inner.resolve("A.TXT"), PAGE);
    Files.write(inner.resolve("b.Txt"), PAGE);
    Files.write(inner.resolve("._b.Txt"), new byte[] {0, 5, 22, 7});
    Files.write(inner.resolve("__MACOSX/c.txt"), new byte[] {0, 5, 22, 7});
    Files.write(inner.resolve("notes.doc"), new byte[] {1});

    try (ArchiveDump dump = ArchiveDump.open(folder)) {
      List<ParseResult> results = dump.stream().toList();

      assertThat(dump.counts().pages()).isEqualTo(2);
      assertThat(dump.counts().skipped()).isEqualTo(3);
      assertThat(results.get(2).diagnostics())
          .extracting(Diagnostic::message)
          .first()
          .asString()
          .isEqualTo("skipped files: 3, such as 1998/._b.Txt");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, PDF",
    "filedesc://x.arc 0.0.0.0, ARC",
    "{\"text\": \"Rain\"}, JSON Lines: ArchiveDump reads it",
    "'{ }\n{\"text\": \"Rain\"}', JSON Lines: ArchiveDump reads it",
    "'{\n  \"text\": \"Rain\"\n}', JSON document",
    "[{\"text\": \"Rain\"}], JSON document",
    "<html>, HTML",
    "<HEAD>, HTML",
    "'\u00EF\u00BB\u00BF\n <head>\n', HTML",
    "<div class='rain'>, HTML",
    "<title>Rain</title>, HTML",
    "<script src='rain.js'/>, HTML",
    "<p>Rain, HTML",
    "'<body\nid=1>', HTML",
    "<table >, HTML",
    "<meta charset=utf-8>, HTML",
    "<link rel=x>, HTML",
    "<h1>Rain</h1>, HTML",
    "<!-- Rain -->, HTML",
    "<!DOCTYPE svg>, XML",
    "<svg xmlns='x'>, XML",
    "<rss version='2.0'>, XML",
    "'MSWIM\0\0\0', WIM",
    "'LRZI\0\6', lrzip",
    "&\u00B5/\u00FD, zstd before 0.8",
    "\u00FD7z, xz: ArchiveDump reads it",
    "(\u00B5, zstd: ArchiveDump reads it",
    "BZh91AY&, bzip2: ArchiveDump reads it",
    "'\u001F\u008B', gzip: ArchiveDump reads it",
    "'PK\3', zip: ArchiveDump reads it",
    "\u0089PN, PNG",
    "WARC/1.0, WARC: ArchiveDump reads it",
    "'\u001F\u008B\b', gzip: ArchiveDump reads it",
    "'PK\3\4', zip: ArchiveDump reads it",
  })
  void theParserRefusesAFileOfAnotherFormat(String start, String format) throws IOException {
    Path file = Files.write(folder.resolve("page.txt"), start.getBytes(ISO_8859_1));

    ParseResult result = ArchiveParser.create().parse(file);

    assertThat(result.page()).isEmpty();
    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("unsupported format: " + format);
  }

  /** A byte alone, or letters alone, can be text. */
  @ParameterizedTest
  @CsvSource({"GZ, 2", "BZ2, 4", "XZ, 2", "ZST, 2"})
  void reportsTheHeadOfACompression_ofSoManyBytesOrMore(DumpWriter.Packing packing, int least)
      throws IOException {
    byte[] packed = TestDumps.packed(packing, PAGE);
    for (int length = 1; length <= 30; length++) {
      List<ParseResult> results = read(stream(Arrays.copyOf(packed, length)));

      if (length < least) {
        assertThat(codes(results)).isEmpty();
      } else {
        assertThat(results).allSatisfy(result -> assertThat(result.page()).isEmpty());
        assertThat(codes(results)).as("%s", length).containsExactly(DiagnosticCode.TRUNCATED_DUMP);
      }
    }
  }

  /** A damaged place, here and there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\1\2\3",
        "\0Rain\0 ",
        "\u007F",
        "\u00E9\u00F1\u00FF",
        "[Photograph] ",
        "{sic} ",
        "<b>",
        "<",
        "<pre-election> ",
        "<People> ",
        "<p.m.> ",
        "<Tables turned.> ",
        "<Link> ",
        "<The Rain>\n",
        "BZh9\n",
        "BZh91A \n",
        "ORCHARDS IN BLOOM\n",
        "RIFFRAFF\n",
        "BZh\n",
        "PK\n",
        "MSWIM\n",
        "LRZI\n",
        "'\n",
      })
  void aPageWithOddBytesIsAPage(String odd) throws IOException {
    byte[] bytes = OddDumps.joined(odd.getBytes(ISO_8859_1), PAGE);
    for (byte[] page : List.of(bytes, OddDumps.joined(bytes, new byte[600]))) {
      Path file = Files.write(folder.resolve("page.txt"), page);

      assertThat(ArchiveParser.create().parse(file).page()).isPresent();
      assertThat(codes(read(ArchiveDump.open(file)))).isEmpty();
    }
  }

  /** Files outside of archives are read whatever their endings. */
  @ParameterizedTest
  @CsvSource({
    "json, JSON_LINES,",
    "json.gz, JSON_LINES, GZ",
    "JSONL, JSON_LINES,",
    "taz, TAR, GZ",
    "tgz, TAR, GZ",
    "tbz, TAR, BZ2",
    "tbz2, TAR, BZ2",
    "txz, TAR, XZ",
    "tzst, TAR, ZST",
    "tar.zst, TAR, ZST",
  })
  void readsAnEntry_whateverTheEndingOfItsFormat(
      String ending, DumpWriter format, DumpWriter.@Nullable Packing packing) throws IOException {
    byte[] dump = TestDumps.bytes(format, TestDumps.pages());
    byte[] packed = packing == null ? dump : TestDumps.packed(packing, dump);
    byte[] tar =
        TestDumps.bytes(DumpWriter.TAR, List.of(TestDumps.entry("pages." + ending, packed)));

    List<ParseResult> results = read(stream(tar));

    assertThat(results).filteredOn(r -> r.page().isPresent()).hasSize(14);
    assertThat(codes(results)).isEmpty();
  }

  private static ArchiveDump stream(byte[] bytes) {
    return ArchiveDump.builder()
        .threads(1)
        .open(new ByteArrayInputStream(bytes), "stream", DumpFormat.AUTO);
  }

  private static List<ParseResult> read(ArchiveDump dump) {
    try (dump) {
      return dump.stream().toList();
    }
  }

  private static List<DiagnosticCode> codes(List<ParseResult> results) {
    return results.stream()
        .flatMap(result -> result.diagnostics().stream())
        .map(Diagnostic::code)
        .filter(code -> code.id().startsWith("TS4"))
        .toList();
  }
}
