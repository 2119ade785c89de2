package io.github.tearsheet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The URIs of files, as RFC 8089 has them, also those of Windows. */
class LocationTest {

  /** A path with slashes, its URI on Windows, and elsewhere, where a colon is part of a name. */
  @ParameterizedTest
  @CsvSource({
    "pages/a b.txt,          pages/a%20b.txt,                pages/a%20b.txt",
    "../pages/a.txt,         ../pages/a.txt,                 ../pages/a.txt",
    "/pages/a.txt,           file:///pages/a.txt,            file:///pages/a.txt",
    "C:/pages/a b.txt,       file:///C:/pages/a%20b.txt,     C%3A/pages/a%20b.txt",
    "d:/\u044F.txt,          file:///d:/%D1%8F.txt,          d%3A/%D1%8F.txt",
    "C:a.txt,                C%3Aa.txt,                      C%3Aa.txt",
    "//server/share/a:b.txt, file://server/share/a%3Ab.txt,  file:////server/share/a%3Ab.txt",
  })
  void isAUriReference(String file, String onWindows, String elsewhere) {
    Location location = new Location(file, "");

    assertThat(location.uri(true)).isEqualTo(onWindows);
    assertThat(location.uri(false)).isEqualTo(elsewhere);
  }
}
