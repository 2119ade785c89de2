package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DUMP_LIMIT_EXCEEDED;
import static io.github.tearsheet.diagnostic.DiagnosticCode.PAGE_TOO_LARGE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.dump.DumpWriter.DumpPage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dumps that are meant to do harm, or are only very large, end with a diagnostic. */
class HostileDumpsTest {

  private static final byte[] PAGE = TestDumps.pages().get(0).bytes();

  @TempDir Path folder;

  @Test
  void aZipBombEndsWithADiagnostic() throws IOException {
    Path bomb = folder.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("page.txt"));
      zip.write(PAGE);
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 300; i++) {
        zip.write(blanks);
      }
      zip.putNextEntry(new ZipEntry("never-reached.txt"));
      zip.write(PAGE);
    }

    for (ArchiveDump dump : fileAndStream(bomb)) {
      List<ParseResult> results = read(dump);
      assertThat(codes(results)).containsExactly(PAGE_TOO_LARGE, DUMP_LIMIT_EXCEEDED);
      assertThat(results.get(0).article()).isPresent();
      assertThat(results).hasSize(3);
    }
  }

  private static List<ArchiveDump> fileAndStream(Path file) throws IOException {
    return List.of(
        ArchiveDump.open(file),
        ArchiveDump.open(Files.newInputStream(file), "stream", DumpFormat.AUTO));
  }

  @Test
  void readsATarOfAMillionEntries() throws IOException {
    try (ArchiveDump dump = ArchiveDump.open(millionEntries(), "tar", DumpFormat.TAR)) {
      assertThat(dump.stream().flatMap(result -> result.diagnostics().stream()))
          .extracting(Diagnostic::message)
          .containsExactly("skipped files: 1000000, such as notes.md");
      assertThat(dump.counts().skipped()).isEqualTo(1_000_000);
    }
  }

  @Test
  void stopsAtTheLimitOfEntries() throws IOException {
    DumpLimits few = DumpLimits.builder().entries(1000).build();
    try (ArchiveDump dump =
        ArchiveDump.builder().limits(few).open(millionEntries(), "tar", DumpFormat.TAR)) {
      assertThat(dump.stream().flatMap(result -> result.diagnostics().stream()))
          .extracting(Diagnostic::message)
          .containsExactly("dump: more than 1000 entries", "skipped files: 1000, such as notes.md");
    }
  }

  /** The header of an empty entry, again and again, and the end mark. */
  private static InputStream millionEntries() throws IOException {
    byte[] tar =
        TestDumps.bytes(DumpWriter.TAR, List.of(new DumpPage("notes.md", "", new byte[0])));
    return new SequenceInputStream(
        new RepeatedInput(Arrays.copyOf(tar, 512), 1_000_000),
        new ByteArrayInputStream(new byte[1024]));
  }

  @Test
  void aLineOf100MegabytesIsPassedOver() throws IOException {
    Path lines = folder.resolve("long.jsonl");
    String page =
        new String(TestDumps.bytes(DumpWriter.JSON_LINES, TestDumps.pages().subList(0, 1)), UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(lines))) {
      out.write(page.getBytes(UTF_8));
      out.write("{\"text\":\"".getBytes(UTF_8));
      byte[] much = "x".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i < 100; i++) {
        out.write(much);
      }
      out.write("\"}\n".getBytes(UTF_8));
      out.write(page.getBytes(UTF_8));
    }

    List<ParseResult> results = read(ArchiveDump.open(lines));

    assertThat(results)
        .extracting(result -> result.source().name())
        .containsExactly(lines + "!/1", lines + "!/2", lines + "!/3");
    assertThat(results).extracting(r -> r.page().isPresent()).containsExactly(true, false, true);
    assertThat(codes(results)).containsExactly(PAGE_TOO_LARGE);
    assertThat(results.get(1).diagnostics().get(0).message())
        .startsWith("line at byte " + page.getBytes(UTF_8).length + ": longer than the limit of ")
        .endsWith(" bytes: raise it with --page-size, or pageBytes of DumpLimits");
  }

  @ParameterizedTest
  @ValueSource(ints = {399, 400, 1000})
  void aPageOverTheLimitIsPassedOver(int limit) throws IOException {
    byte[] text = TestDumps.text();
    DumpLimits limits = DumpLimits.builder().pageBytes(limit).build();
    int tooLarge =
        (int) TestDumps.pages().stream().filter(p -> p.bytes().length + 1 > limit).count();

    List<ParseResult> results =
        read(
            ArchiveDump.builder()
                .limits(limits)
                .open(new ByteArrayInputStream(text), "text", DumpFormat.TEXT));

    assertThat(results).hasSize(TestDumps.pages().size());
    assertThat(codes(results).stream().filter(code -> code == PAGE_TOO_LARGE)).hasSize(tooLarge);
    // Lines are counted on through what is passed over.
    assertThat(results.get(13).source().firstLine()).isEqualTo(1 + linesBefore(13));
  }

  private static int linesBefore(int page) {
    return (int)
        TestDumps.pages().subList(0, page).stream()
            .map(before -> new String(before.bytes(), UTF_8) + "\n")
            .flatMapToInt(String::chars)
            .filter(c -> c == '\n')
            .count();
  }

  @Test
  void whatUnpacksToTooMuchEnds() throws IOException {
    byte[] packed = TestDumps.packed(DumpWriter.Packing.GZ, TestDumps.text());
    DumpLimits little = DumpLimits.builder().unpackedBytes(1000).build();

    List<ParseResult> results =
        read(
            ArchiveDump.builder()
                .limits(little)
                .open(new ByteArrayInputStream(packed), "text.gz", DumpFormat.AUTO));

    assertThat(results.get(results.size() - 1).diagnostics())
        .extracting(Diagnostic::message)
        .contains("dump: unpacks to more than 1000 bytes");
  }

  @Test
  void namesOfEntriesAreOnlyNames() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DumpWriter.ZIP.write(List.of(new DumpPage("../../etc/\u001B[31m\nred.txt", "", PAGE)), out);

    List<ParseResult> results =
        read(
            ArchiveDump.open(
                new ByteArrayInputStream(out.toByteArray()), "a.zip", DumpFormat.AUTO));

    assertThat(results)
        .extracting(result -> result.source().name())
        .containsExactly("a.zip!/../../etc/?[31m?red.txt");
  }

  @Test
  void limitsArePositive() {
    assertThatThrownBy(() -> DumpLimits.builder().ratio(0).build())
        .isInstanceOf(IllegalArgumentException.class);
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
        .filter(code -> code.id().matches("TS003|TS4.."))
        .toList();
  }
}
