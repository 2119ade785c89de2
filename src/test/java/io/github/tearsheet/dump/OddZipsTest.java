package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.dump.DumpWriter.Packing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries of zip archives that are packed by methods that few programs use. */
class OddZipsTest {

  private static final byte[] PAGE = TestDumps.pages().get(4).bytes();
  private static final byte[] NAME = "a.txt".getBytes(US_ASCII);

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

  @TempDir Path folder;

  private List<ArchiveDump> dumps(byte[] zip) throws IOException {
    Path file = Files.write(folder.resolve("pages.zip"), zip);
    return List.of(
        ArchiveDump.open(file),
        ArchiveDump.builder().open(new ByteArrayInputStream(zip), "pages.zip", DumpFormat.AUTO));
  }

  /** An archive of one entry. */
  private static byte[] zip(byte[] packed, int method, int flags) {
    CRC32 checksum = new CRC32();
    checksum.update(PAGE);
    int crc = (int) checksum.getValue();
    boolean later = flags == 8;
    ByteBuffer zip = ByteBuffer.allocate(packed.length + 200).order(ByteOrder.LITTLE_ENDIAN);
    zip.putInt(0x04034B50).putShort((short) 63).putShort((short) flags).putShort((short) method);
    zip.putInt(0).putInt(later ? 0 : crc).putInt(later ? 0 : packed.length);
    zip.putInt(later ? 0 : PAGE.length).putShort((short) NAME.length).putShort((short) 0);
    zip.put(NAME).put(packed);
    if (later) {
      zip.putInt(0x08074B50).putInt(crc).putInt(packed.length).putInt(PAGE.length);
    }
    int directory = zip.position();
    zip.putInt(0x02014B50).putShort((short) 63).putShort((short) 63).putShort((short) flags);
    zip.putShort((short) method).putInt(0).putInt(crc).putInt(packed.length).putInt(PAGE.length);
    zip.putShort((short) NAME.length).put(new byte[16]).put(NAME);
    int length = zip.position() - directory;
    zip.putInt(0x06054B50).putInt(0).putShort((short) 1).putShort((short) 1);
    zip.putInt(length).putInt(directory).putShort((short) 0);
    return Arrays.copyOf(zip.array(), zip.position());
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
