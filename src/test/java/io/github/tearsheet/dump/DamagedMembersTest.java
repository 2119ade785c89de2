package io.github.tearsheet.dump;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.dump.DumpWriter.DumpPage;
import io.github.tearsheet.dump.DumpWriter.Packing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** A gzip stream of several members is read on after a damaged one, whatever is packed in it. */
class DamagedMembersTest {

  /** How many bytes of a dump are in a member, so that some pages are in two. */
  private static final int PART = 4 * 512;

  private static final List<DumpPage> PAGES = TestDumps.pages();

  @ParameterizedTest
  @EnumSource(
      value = DumpWriter.class,
      mode = Mode.EXCLUDE,
      names = {"ZIP", "WET_GZ"})
  void losesNothing_whenAChecksumIsWrong(DumpWriter format) throws IOException {
    byte[] sound = parts(format, -1);
    byte[] damaged = parts(format, 1);

    List<ParseResult> results = read(damaged, null);

    assertThat(texts(results)).isEqualTo(texts(read(sound, null)));
    assertThat(problems(results))
        .hasSize(1)
        .first()
        .asString()
        .matches("TS402 gzip stream: damaged at byte \\d+ or before \\(wrong checksum\\)");
  }

  @ParameterizedTest
  @EnumSource(
      value = DumpWriter.class,
      mode = Mode.EXCLUDE,
      names = {"ZIP", "WET_GZ"})
  void readsTheOtherMembers_whenOneIsDamaged(DumpWriter format) throws IOException {
    byte[] first = member(TestDumps.bytes(format, PAGES.subList(0, 5)));
    byte[] second = TestDumps.changed(member(TestDumps.bytes(format, PAGES.subList(5, 9))), 14);
    byte[] third = member(TestDumps.bytes(format, PAGES.subList(9, PAGES.size())));
    byte[] all = joined(first, second, third);

    List<ParseResult> results = read(all, null);

    assertThat(texts(results))
        .containsAll(texts(read(first, null)))
        .containsAll(texts(read(third, null)));
    assertThat(problems(results)).filteredOn(p -> p.startsWith("TS402 gzip stream: ")).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = DumpWriter.class,
      mode = Mode.EXCLUDE,
      names = {"ZIP", "WET_GZ"})
  void resumesAfterDamage_whenAPositionIsAfterIt(DumpWriter format) throws IOException {
    byte[] first = TestDumps.changed(member(TestDumps.bytes(format, PAGES.subList(0, 5))), 14);
    byte[] second = member(TestDumps.bytes(format, PAGES.subList(5, PAGES.size())));
    byte[] all = joined(member(TestDumps.bytes(format, PAGES.subList(0, 2))), first, second);
    List<String> expected = texts(read(all, null));
    DumpPosition position;
    try (ArchiveDump dump = dump(all, null)) {
      assertThat(dump.stream().skip(expected.size() - 3).findFirst()).isPresent();
      position = dump.position().orElseThrow();
    }

    List<String> rest = texts(read(all, position));

    assertThat(rest).hasSizeBetween(1, 4).isEqualTo(lastOf(expected, rest.size()));
  }

  private static List<String> lastOf(List<String> texts, int count) {
    return texts.subList(texts.size() - count, texts.size());
  }

  /** A dump in members of equal length, the checksum of one of them changed. */
  private static byte[] parts(DumpWriter format, int wrong) throws IOException {
    byte[] dump = TestDumps.bytes(format, PAGES);
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    for (int from = 0; from < dump.length; from += PART) {
      byte[] part = member(Arrays.copyOfRange(dump, from, Math.min(dump.length, from + PART)));
      if (from / PART == wrong) {
        part[part.length - 7]++;
      }
      parts.writeBytes(part);
    }
    return parts.toByteArray();
  }

  private static byte[] member(byte[] bytes) throws IOException {
    return TestDumps.packed(Packing.GZ, bytes);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static ArchiveDump dump(byte[] bytes, @Nullable DumpPosition position) {
    ArchiveDump.Builder builder = ArchiveDump.builder().threads(1);
    if (position != null) {
      builder.from(position);
    }
    return builder.open(new ByteArrayInputStream(bytes), "members", DumpFormat.AUTO);
  }

  private static List<ParseResult> read(byte[] bytes, @Nullable DumpPosition position) {
    try (ArchiveDump dump = dump(bytes, position)) {
      return dump.stream().toList();
    }
  }

  private static List<String> texts(List<ParseResult> results) {
    return results.stream()
        .filter(result -> result.page().isPresent())
        .map(result -> result.source().content())
        .collect(Collectors.toList());
  }

  private static List<String> problems(List<ParseResult> results) {
    return results.stream()
        .flatMap(result -> result.diagnostics().stream())
        .filter(diagnostic -> diagnostic.code().isOfDump())
        .map(diagnostic -> diagnostic.code() + " " + diagnostic.message())
        .toList();
  }
}
