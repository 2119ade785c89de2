package io.github.tearsheet.internal.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables {@code @} is a zero byte, {@code ^} another control character. */
class UnsupportedFormatTest {

  private static byte[] bytes(String cell) {
    return cell.replace('@', '\0').replace('^', '\1').getBytes(ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "WARC/1.0                     | WARC",
        "`PK\u0003\u0004`             | zip",
        "%PDF-1.4                     | PDF",
        "#!/bin/sh                    | script",
        "MZ^@                         | Windows program",
        "ORC^                         | ORC",
        "`\u001F\u008B`               | gzip",
        "`\u001F`                     |",
        "\u00FD7z                     | xz",
        "7z                           |",
        "BZh91AY&SY                   | bzip2",
        "BZh91AY                      | bzip2",
        "BZh9                         | bzip2",
        "BZh01AY&SY                   |",
        "BZh91AX                      |",
        "'\u00B5/\u00FD          | zstd before 0.8",
        "{\"text\": \"Rain\"}         | JSON Lines",
        "{}                           | JSON Lines",
        "[{\"text\": \"Rain\"}]       | JSON document",
        "[]                           | JSON document",
        "{ rain }                     |",
        "[Rain]                       |",
        "<!DOCTYPE html>              | HTML",
        "<P class='rain'>             | HTML",
        "<p> Rain                     | HTML",
        "<rain>                       |",
        "<?xml version='1.0'?>        | XML",
        "<rss version='2.0'>          | XML",
        "R@a@i@n@ @A@g@a@i@           | UTF-16 text",
        "R@a@i@n@                     |",
        "R^a^i^n^                     | binary data",
        "R^a^i^n                      |",
        "@@@@                         | binary data",
        "Rain@@@@                     |",
        "Rain ^ again                 |",
      })
  void isFoundInTheFirstBytes(String head, String format) {
    assertThat(UnsupportedFormat.of(bytes(head)).orElse(null)).isEqualTo(format);
  }

  @Test
  void nothingIsNoFormat() {
    assertThat(UnsupportedFormat.of(new byte[0])).isEmpty();
    assertThat(UnsupportedFormat.ofRecord(new byte[0])).isEmpty();
  }

  /** Four places of 25 bytes each are text that was damaged; one byte less is not text. */
  @Test
  void controlCharactersEvery25BytesAreBinaryData() {
    String sparse = ("x".repeat(24) + "^").repeat(4);

    assertThat(UnsupportedFormat.of(bytes(sparse))).isEmpty();
    assertThat(UnsupportedFormat.of(bytes(sparse.substring(1)))).contains("binary data");
  }

  /** An eighth of the bytes in long runs is as much. */
  @Test
  void anEighthOfControlCharactersIsBinaryData() {
    String runs = ("x".repeat(56) + "^".repeat(8)).repeat(4);

    assertThat(UnsupportedFormat.of(bytes(runs))).isEmpty();
    assertThat(UnsupportedFormat.of(bytes(runs + "^"))).contains("binary data");
  }

  @Test
  void aTarIsKnownByItsNumbers_ifItsMarkIsLost() {
    String name = "rain.txt" + "@".repeat(92);

    assertThat(UnsupportedFormat.of(bytes(name + "0000644@0000000@0000000@"))).contains("tar");
    assertThat(UnsupportedFormat.of(bytes("x".repeat(257) + "ustar@00"))).contains("tar");
    assertThat(UnsupportedFormat.of(bytes("x".repeat(256) + "ustar 00"))).isEmpty();
  }

  /** Markup in a record is the text of another site, which the parser refuses. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.4      | PDF",
        "{\"a\": 1}    | JSON Lines",
        "[{\"a\": 1}]  | JSON document",
        "MZ^@          | Windows program",
        "<html>        |",
        "WARC/1.0      |",
        "Rain          |",
      })
  void ofARecordOnlyWhatIsNoMarkupIsFound(String head, String format) {
    assertThat(UnsupportedFormat.ofRecord(bytes(head)).orElse(null)).isEqualTo(format);
  }

  /** Such characters are in texts, too: they alone do not make a record worth a second look. */
  @ParameterizedTest
  @ValueSource(strings = {"\nRain", "\rRain", "\tRain", " Rain", "Rain~\u00E9"})
  void aTextIsText(String head) {
    assertThat(UnsupportedFormat.of(bytes(head))).isEmpty();
    assertThat(UnsupportedFormat.ofRecord(bytes(head))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ELF program,true", "Windows program,true", "script,true", "zip,false", "PDF,false"})
  void aProgramCanUnpackItself(String format, boolean program) {
    assertThat(UnsupportedFormat.isProgram(format)).isEqualTo(program);
  }
}
