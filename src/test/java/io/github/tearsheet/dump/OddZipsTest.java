package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.dump.DumpWriter.Packing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries of zip archives that are packed by methods that few programs use. */
class OddZipsTest {

  private static final byte[] PAGE = TestDumps.pages().get(4).bytes();

  /** Flag 8: the sizes follow the data. */
  @ParameterizedTest
  @CsvSource({
    "BZ2, 12, 0",
    "ZST, 93, 0",
    "XZ, 95, 0",
    "BZ2, 12, 8",
    "ZST, 93, 8",
    "XZ, 95, 8",
  })
  void readsAnEntry_whateverItsMethod(Packing packing, int method, int flags) throws IOException {
    byte[] zip = zip(TestDumps.packed(packing, PAGE), method, flags);

    for (ArchiveDump dump : dumps(zip)) {
      List<ParseResult> results = read(dump);

      assertThat(results).singleElement().satisfies(r -> assertThat(r.page()).isPresent());
      assertThat(problems(results)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "14, 0, packed with method 14 (LZMA)",
    "9, 0, packed with method 9 (Deflate64)",
    "77, 8, packed with method 77",
    "8, 1, encrypted",
    "99, 1, encrypted",
  })
  void reportsTheMethod_whenAnEntryIsNotRead(int method, int flags, String problem)
      throws IOException {
    for (ArchiveDump dump : dumps(zip(PAGE, method, flags))) {
      assertThat(problems(read(dump))).containsExactly("entry: " + problem);
    }
  }

  /** The length of a header, where the length of its extra fields is, and how long a name is. */
  private static final int HEADER = 30;

  private static final int EXTRA_LENGTH = 28;
  private static final int NAME = 5;

  private static final List<byte[]> NAMES =
      Stream.of("a.txt", "b.txt", "c.txt").map(name -> name.getBytes(US_ASCII)).toList();

  /** The descriptor after the data does not have the checksum of what was read. */
  @Test
  void readsAllEntries_whenAByteOfAStoredOneIsDamaged() throws IOException {
    byte[] zip = zip(NAMES, PAGE, 0, 8);
    zip[HEADER + NAME + PAGE.length - 10] ^= 1;

    for (ArchiveDump dump : dumps(zip)) {
      List<ParseResult> results = read(dump);

      assertThat(entries(results)).containsExactly("a.txt", "b.txt", "c.txt");
      assertThat(problems(results))
          .singleElement()
          .asString()
          .contains("damaged at byte", "the checksum does not fit");
    }
  }

  /** An archive is stored in another: its records do not end the entry that holds it. */
  @Test
  void readsAStoredArchiveInAnother() throws IOException {
    byte[] inner = zip(NAMES, PAGE, 0, 8);
    ByteArrayOutputStream outer = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream((OutputStream) outer)) {
      ZipArchiveEntry entry = new ZipArchiveEntry("inner.zip");
      CRC32 checksum = new CRC32();
      checksum.update(inner);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(inner.length);
      entry.setCrc(checksum.getValue());
      out.putArchiveEntry(entry);
      out.write(inner);
      out.closeArchiveEntry();
    }
    for (ArchiveDump dump : dumps(outer.toByteArray())) {
      List<ParseResult> results = read(dump);

      assertThat(results).hasSize(NAMES.size());
      assertThat(problems(results)).isEmpty();
    }
  }

  @Test
  void readsTheOtherEntries_whenTheLengthOfExtraFieldsIsDamaged() throws IOException {
    byte[] zip = zip(NAMES, PAGE, 0, 0);
    zip[HEADER + NAME + PAGE.length + EXTRA_LENGTH + 1] = (byte) 0xFF;

    for (ArchiveDump dump : dumps(zip)) {
      List<ParseResult> results = read(dump);

      assertThat(entries(results)).containsExactly("a.txt", "c.txt");
      assertThat(problems(results)).first().asString().startsWith("zip archive: damaged");
    }
  }

  /** Some programs fill the extra fields with zeros, so that the data begins at a round number. */
  @Test
  void readsAnEntryWithLongExtraFields() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream((OutputStream) zip)) {
      ZipArchiveEntry entry = new ZipArchiveEntry("a.txt");
      entry.setAlignment(1 << 13);
      out.putArchiveEntry(entry);
      out.write(PAGE);
      out.closeArchiveEntry();
    }
    for (ArchiveDump dump : dumps(zip.toByteArray())) {
      List<ParseResult> results = read(dump);

      assertThat(entries(results)).containsExactly("a.txt");
      assertThat(problems(results)).isEmpty();
    }
  }

  @Test
  void writesBytesOfANameThatAreNotUtf8AsReplacementCharacters() throws IOException {
    byte[] name = {'a', (byte) 0xE9, '?', '.', 't', 'x', 't'};
    for (ArchiveDump dump : dumps(zip(List.of(name), PAGE, 0, 0))) {
      assertThat(entries(read(dump))).containsExactly("a\uFFFD?.txt");
    }
  }

  @TempDir Path folder;

  private List<ArchiveDump> dumps(byte[] zip) throws IOException {
    Path file = Files.write(folder.resolve("pages.zip"), zip);
    return List.of(
        ArchiveDump.open(file),
        ArchiveDump.builder().open(new ByteArrayInputStream(zip), "pages.zip", DumpFormat.AUTO));
  }

  /** An archive of one entry. */
  private static byte[] zip(byte[] packed, int method, int flags) {
    return zip(List.of("a.txt".getBytes(US_ASCII)), packed, method, flags);
  }

  /** An archive of entries that hold the same page. */
  private static byte[] zip(List<byte[]> names, byte[] packed, int method, int flags) {
    CRC32 checksum = new CRC32();
    checksum.update(PAGE);
    int crc = (int) checksum.getValue();
    boolean later = flags == 8;
    ByteBuffer zip =
        ByteBuffer.allocate(names.size() * (packed.length + 200)).order(ByteOrder.LITTLE_ENDIAN);
    List<Integer> starts = new ArrayList<>();
    for (byte[] name : names) {
      starts.add(zip.position());
      zip.putInt(0x04034B50).putShort((short) 63).putShort((short) flags).putShort((short) method);
      zip.putInt(0).putInt(later ? 0 : crc).putInt(later ? 0 : packed.length);
      zip.putInt(later ? 0 : PAGE.length).putShort((short) name.length).putShort((short) 0);
      zip.put(name).put(packed);
      if (later) {
        zip.putInt(0x08074B50).putInt(crc).putInt(packed.length).putInt(PAGE.length);
      }
    }
    int directory = zip.position();
    for (int i = 0; i < names.size(); i++) {
      byte[] name = names.get(i);
      zip.putInt(0x02014B50).putShort((short) 63).putShort((short) 63).putShort((short) flags);
      zip.putShort((short) method).putInt(0).putInt(crc).putInt(packed.length).putInt(PAGE.length);
      zip.putShort((short) name.length).put(new byte[12]).putInt(starts.get(i)).put(name);
    }
    int length = zip.position() - directory;
    short count = (short) names.size();
    zip.putInt(0x06054B50).putInt(0).putShort(count).putShort(count);
    zip.putInt(length).putInt(directory).putShort((short) 0);
    return Arrays.copyOf(zip.array(), zip.position());
  }

  private static List<String> entries(List<ParseResult> results) {
    return results.stream()
        .filter(result -> result.page().isPresent())
        .map(result -> result.source().origin().entry().orElseThrow())
        .toList();
  }

  private static List<ParseResult> read(ArchiveDump dump) {
    try (dump) {
      return dump.stream().toList();
    }
  }

  private static List<String> problems(List<ParseResult> results) {
    return results.stream()
        .flatMap(result -> result.diagnostics().stream())
        .filter(diagnostic -> diagnostic.code().id().startsWith("TS4"))
        .map(Diagnostic::message)
        .toList();
  }
}
