package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.dump.DumpPosition.Step;
import io.github.tearsheet.dump.DumpWriter.DumpPage;
import io.github.tearsheet.dump.DumpWriter.Packing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How reading resumes at a position. */
class ResumeTest {

  @TempDir Path folder;

  /** A dump of each format in each compression, and dumps in dumps. */
  static Stream<Arguments> dumps() throws IOException {
    List<DumpPage> pages = TestDumps.pages().subList(0, 4);
    Map<String, byte[]> dumps = new LinkedHashMap<>();
    for (DumpWriter format : DumpWriter.values()) {
      byte[] bytes = TestDumps.bytes(format, pages);
      dumps.put(format.ending(), bytes);
      for (Packing packing : Packing.values()) {
        dumps.put(format.ending() + "." + packing, TestDumps.packed(packing, bytes));
      }
    }
    dumps.put("JSON with two pages a line", pairs(OddRecords::line));
    dumps.put("a crawl with two pages a record", pairs(OddRecords::record));
    dumps.put(
        "JSON with two objects a line",
        (OddRecords.line(1) + OddRecords.line(2) + "\n" + OddRecords.line(3) + OddRecords.line(4))
            .getBytes(UTF_8));
    for (String inner : List.of("txt", "jsonl", "jsonl.GZ", "jsonl.ZST", "txt.XZ", "tar", "zip")) {
      List<DumpPage> entries =
          List.of(
              TestDumps.entry("before.txt", pages.get(0).bytes()),
              TestDumps.entry(
                  "inner." + inner.toLowerCase(Locale.ROOT), requireNonNull(dumps.get(inner))),
              TestDumps.entry("after.txt", pages.get(1).bytes()));
      byte[] tar = TestDumps.bytes(DumpWriter.TAR, entries);
      dumps.put(inner + " in tar", tar);
      dumps.put(inner + " in tar.GZ", TestDumps.packed(Packing.GZ, tar));
      dumps.put(inner + " in zip", TestDumps.bytes(DumpWriter.ZIP, entries));
    }
    return dumps.entrySet().stream().map(dump -> Arguments.of(dump.getKey(), dump.getValue()));
  }

  /** Two records of two pages each. */
  private static byte[] pairs(BiFunction<Integer, String, String> record) {
    return IntStream.of(1, 3)
        .mapToObj(i -> record.apply(i, OddRecords.page(i) + "\n" + OddRecords.page(i + 1)))
        .collect(Collectors.joining("\n"))
        .getBytes(UTF_8);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dumps")
  void theRestIsRead_afterEachPageOfAFile(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("dump"), bytes);

    assertResumes(settings -> settings.open(file));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dumps")
  void theRestIsRead_afterEachPageOfAStream(String name, byte[] bytes) {
    assertResumes(
        settings -> settings.open(new ByteArrayInputStream(bytes), "in", DumpFormat.AUTO));
  }

  /** The format of a file in a folder is detected from its bytes. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("dumps")
  void theRestIsRead_afterEachPageOfAFolder(String name, byte[] bytes) throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages/1998 05"));
    Files.writeString(pages.resolve("a.txt"), "First\n\nIt rains.\n");
    Files.write(pages.resolve("b.txt"), bytes);
    Files.writeString(pages.resolve("c.txt"), "Last\n\nIt rains.\n");

    assertResumes(settings -> settings.open(folder.resolve("pages")));
  }

  private interface Opening {
    ArchiveDump open(ArchiveDump.Builder settings);
  }

  private static void assertResumes(Opening dumps) {
    List<ParseResult> all = new ArrayList<>();
    List<DumpPosition> positions = new ArrayList<>();
    try (ArchiveDump dump = dumps.open(ArchiveDump.builder().threads(1))) {
      assertThat(dump.canResume()).isTrue();
      for (ParseResult page : dump) {
        all.add(page);
        positions.add(dump.position().orElseThrow());
      }
    }
    assertThat(all).hasSizeGreaterThanOrEqualTo(4).allMatch(page -> page.page().isPresent());
    for (int i = 0; i < all.size(); i++) {
      DumpPosition kept = DumpPosition.parse(positions.get(i).toString());
      assertThat(kept).isEqualTo(positions.get(i));
      List<DumpPosition> further = new ArrayList<>();
      try (ArchiveDump rest = dumps.open(ArchiveDump.builder().from(kept).threads(1))) {
        assertThat(rest.position()).contains(kept);
        List<ParseResult> left = new ArrayList<>();
        for (ParseResult page : rest) {
          left.add(page);
          further.add(rest.position().orElseThrow());
        }
        assertThat(left)
            .as("after page %d at %s", i + 1, kept)
            .usingRecursiveFieldByFieldElementComparator()
            .isEqualTo(all.subList(i + 1, all.size()));
      }
      assertThat(further).isEqualTo(positions.subList(i + 1, positions.size()));
    }
  }

  /** Reads a page and stores it with its position, and dies before it reads another. */
  @Test
  void nothingIsLostOrReadTwice_whenALoaderDiesAfterEachPage() {
    Path file = TestDumps.FOLDER.resolve("sound/pages.jsonl.gz");
    List<String> stored = new ArrayList<>();
    Optional<String> kept = Optional.empty();
    boolean more = true;
    while (more) {
      ArchiveDump.Builder settings = ArchiveDump.builder();
      kept.map(DumpPosition::parse).ifPresent(settings::from);
      try (ArchiveDump dump = settings.open(file)) {
        Iterator<ParseResult> pages = dump.iterator();
        more = pages.hasNext();
        if (more) {
          stored.add(pages.next().source().name());
          kept = dump.position().map(DumpPosition::toString);
        }
      }
    }

    assertThat(stored)
        .isEqualTo(
            Stream.iterate(1, line -> line + 1)
                .limit(TestDumps.pages().size())
                .map(line -> file + "!/" + line)
                .toList());
  }

  @Test
  void whatWasAddedIsRead_whenAFileHasGrown() throws IOException {
    String line = "{\"text\":\"Rain\\n\\nIt rains.\"}\n";
    for (Packing packing : List.of(Packing.GZ, Packing.ZST)) {
      Path file = folder.resolve("pages." + packing);
      Files.write(file, TestDumps.packed(packing, line.repeat(2).getBytes(UTF_8)));
      DumpPosition end = positions(file).get(1);
      byte[] added = TestDumps.packed(packing, line.repeat(3).getBytes(UTF_8));
      Files.write(file, added, StandardOpenOption.APPEND);

      try (ArchiveDump rest = ArchiveDump.builder().from(end).open(file)) {
        assertThat(rest.stream().map(page -> page.source().name()))
            .containsExactly(file + "!/3", file + "!/4", file + "!/5");
      }
    }
  }

  private static List<DumpPosition> positions(Path file) {
    List<DumpPosition> positions = new ArrayList<>();
    try (ArchiveDump dump = ArchiveDump.open(file)) {
      dump.forEach(page -> positions.add(dump.position().orElseThrow()));
    }
    return positions;
  }

  /** Each file of the table with a position of each other one. */
  static Stream<Arguments> others() {
    List<String> files =
        List.of(
            "pages.txt",
            "pages.txt.gz",
            "pages.tar.zst",
            "pages.jsonl",
            "pages.jsonl.gz",
            "pages.wet",
            "pages.zip",
            "nested.zip");
    return files.stream()
        .flatMap(
            file ->
                files.stream()
                    .filter(other -> !other.equals(file))
                    .map(other -> Arguments.of(file, other)));
  }

  @ParameterizedTest
  @MethodSource("others")
  void throws_whenThePositionIsOfAnotherDump(String file, String other) throws IOException {
    Path path = TestDumps.FOLDER.resolve("sound").resolve(file);
    DumpPosition position = positions(TestDumps.FOLDER.resolve("sound").resolve(other)).get(2);
    String message = path + ": position of another dump: the first ";

    assertRefused(ArchiveDump.builder().from(position).open(path), message);
    assertRefused(
        ArchiveDump.builder()
            .from(position)
            .open(Files.newInputStream(path), path.toString(), DumpFormat.AUTO),
        message);
  }

  private static void assertRefused(ArchiveDump dump, String message) {
    try (dump) {
      assertThatThrownBy(() -> dump.iterator().hasNext())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(message);
    }
  }

  @Test
  void throws_whenTheFileIsShorterThanItWas() throws IOException {
    byte[] text = Files.readAllBytes(TestDumps.FOLDER.resolve("sound/pages.txt"));
    Path file = Files.write(folder.resolve("pages.txt"), text);
    DumpPosition position = positions(file).get(0);
    Files.write(file, Arrays.copyOf(text, text.length - 1));

    assertRefused(
        ArchiveDump.builder().from(position).open(file),
        "%s: position of another dump: %d bytes instead of %d"
            .formatted(file, text.length - 1, text.length));
  }

  @Test
  void throws_whenTheStreamIsReadAsAnotherFormat() {
    byte[] line = "{\"text\":\"Rain\"}\n".getBytes(UTF_8);
    DumpPosition position;
    try (ArchiveDump dump =
        ArchiveDump.open(new ByteArrayInputStream(line), "in", DumpFormat.JSON_LINES)) {
      dump.iterator().next();
      position = dump.position().orElseThrow();
    }

    assertRefused(
        ArchiveDump.builder()
            .from(position)
            .open(new ByteArrayInputStream(line), "in", DumpFormat.TEXT),
        "in: position of another dump: TEXT instead of JSON_LINES");
  }

  @Test
  void throws_whenTheFileOfAFolderIsAnotherOrMissing() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "Rain\n\nIt rains.\n");
    Files.writeString(folder.resolve("b.txt"), "Snow\n\nIt snows.\n");
    List<DumpPosition> positions = positions(folder);
    Files.writeString(folder.resolve("a.txt"), "Hail\n\nIt hails.\n");
    Files.delete(folder.resolve("b.txt"));

    assertRefused(
        ArchiveDump.builder().from(positions.get(0)).open(folder),
        folder.resolve("a.txt") + ": position of another dump: the first 16 bytes differ");
    assertRefused(
        ArchiveDump.builder().from(positions.get(1)).open(folder),
        folder + ": position of another dump: no file b.txt");
  }

  @Test
  void throws_whenAFileIsTakenForAFolder_orAFolderForAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Rain\n\nIt rains.\n");

    assertRefused(
        ArchiveDump.builder().from(positions(file).get(0)).open(folder),
        folder + ": position of another dump: it is not in a folder");
    assertRefused(
        ArchiveDump.builder().from(positions(folder).get(0)).open(file),
        file + ": position of another dump: it is in a file of a folder");
  }

  @Test
  void throws_whenThePositionIsAfterTheEnd() {
    Path file = TestDumps.FOLDER.resolve("sound/pages.txt.gz");
    DumpPosition far =
        new DumpPosition(
            positions(file).get(0).fingerprint(), List.of(new Step("", 999_999, 3, 7, 0)));

    assertRefused(
        ArchiveDump.builder().from(far).open(file),
        file + ": position of another dump: it ends before byte 999999");
  }
}
