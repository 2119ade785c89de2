package io.github.tearsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.source.SourceOrigin;
import io.github.tearsheet.source.SourceText;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveUrlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          http://www.themoscowtimes.com/sitemap/free/2003/10/article/crane-sold/235678.html | 2003-10 | crane-sold | 235678
          themoscowtimes.com/sitemap/free/1994/1/article/crane-sold/1.html                  | 1994-01 | crane-sold | 1
          https://old.themoscowtimes.com/sitemap/free/2008/12/article/a/b.html/             | 2008-12 | a          | b
          http://www.themoscowtimes.com/sitemap/free/2003/10/                               | 2003-10 | -          | -
          http://www.themoscowtimes.com/sitemap/free/2003/13/article/crane-sold/235.html    | -       | crane-sold | 235
          http://www.themoscowtimes.com/news/article/tmt/235678.html                        | -       | -          | 235678
          http://www.themoscowtimes.com/news/article/crane-sold/235678.html                 | -       | crane-sold | 235678
          http://www.themoscowtimes.com/article.php?id=235678                               | -       | -          | 235678
          http://www.themoscowtimes.com/articles/detail.php?page=2&ID=235678                | -       | -          | 235678
          https://www.themoscowtimes.com/2015/03/02/crane-sold-a44444                       | 2015-03 | crane-sold | a44444
          https://www.themoscowtimes.com/2015/03/02/crane-sold-abroad | 2015-03 | crane-sold-abroad | -
          https://www.themoscowtimes.com/2015/03/02/crane-a                                 | 2015-03 | crane-a    | -
          https://www.themoscowtimes.com/2015/03/02/-a44444                                 | 2015-03 | -a44444    | -
          https://www.themoscowtimes.com/2015/spring/02/crane-sold                          | -       | -          | -
          http://www.themoscowtimes.com/sitemap/free/03/10/article/crane-sold/235           | -       | crane-sold | 235
          http://www.themoscowtimes.com/news/article/235678.html                            | -       | -          | 235678
          http://www.themoscowtimes.com/article.php?id=                                     | -       | -          | -
          HTTP://WWW.TheMoscowTimes.com/article.php?id=235678 | - | - | 235678
          https://www.themoscowtimes.com/                                                   | -       | -          | -
          http://www.moscowtimes.ru/stories/2008/02/12/012.html                             | 2008-02 | -          | 012
          http://www.moscowtimes.ru/stories/2008/02/12/                                     | 2008-02 | -          | -
          http://www.moscowtimes.ru/stories/                                                | -       | -          | -
          oldtmt.vedomosti.ru/sitemap/authors/irina-lukina/12.html                          | -       | irina-lukina | 12
          oldtmt.vedomosti.ru/sitemap/authors/irina-lukina/                                 | -       | irina-lukina | -
          oldtmt.vedomosti.ru/sitemap/authors/                                              | -       | -          | -
          """)
  void tellsWhatItHolds(String url, YearMonth published, String slug, String id) {
    ArchiveUrl read = ArchiveUrl.parse(url).orElseThrow();

    assertThat(read.published().orElse(null)).isEqualTo(published);
    assertThat(read.slug().orElse(null)).isEqualTo(slug);
    assertThat(read.id().orElse(null)).isEqualTo(id);
    assertThat(read.year()).isEqualTo(read.published().map(YearMonth::getYear));
    assertThat(read.month()).isEqualTo(read.published().map(YearMonth::getMonthValue));
    assertThat(read).hasToString(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "page.txt",
        "pages/2003/10/page.txt",
        "<text>",
        "http://example.com/sitemap/free/2003/10/article/crane-sold/1.html",
        "http://notthemoscowtimes.com/article.php?id=1",
        "http://[broken",
        "http://[themoscowtimes.com",
        "http://editor@themoscowtimes.com/article.php?id=1",
        "mailto:editor@themoscowtimes.com"
      })
  void isEmpty_whenTheNameIsAnother(String name) {
    assertThat(ArchiveUrl.parse(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.com/2015/03/02/crane-sold",
        "https://www.themoscowtimes.com/2015/03/02/crane-sold-a44444"
      })
  void aPageOfAnotherSiteIsRefused_whetherItsUrlIsItsNameOrNot(String url) {
    ArchiveParser parser = ArchiveParser.create();
    SourceOrigin origin = SourceOrigin.builder().file("pages.jsonl").url(url).build();
    String text = "Crane Sold\n\nIt was.\n";

    assertThat(parser.parse(text, url).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.NOT_AN_ARCHIVE_PAGE);
    assertThat(parser.parse(SourceText.of(origin, text)).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.NOT_AN_ARCHIVE_PAGE);
  }

  @Test
  void aPageKnowsItsUrl() {
    ArchiveParser parser = ArchiveParser.create();
    String url = "http://themoscowtimes.com/sitemap/free/2003/10/article/crane-sold/1.html";

    Page page = parser.parse("Crane Sold\n\nIt was.\n", url).page().orElseThrow();

    assertThat(page.url()).isEqualTo(ArchiveUrl.parse(url));
    assertThat(page.published()).contains(YearMonth.of(2003, 10));
    assertThat(parser.parse("Crane Sold\n", "crane.txt").page().orElseThrow().url()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          mirror/www.themoscowtimes.com/sitemap/free/1994/7/article/rain/7.html.txt, www.themoscowtimes.com/sitemap/free/1994/7/article/rain/7.html
          /data/OLD.TheMoscowTimes.com/sitemap/free/2005/2/25.html, OLD.TheMoscowTimes.com/sitemap/free/2005/2/25.html
          oldtmt.vedomosti.ru/sitemap/authors/irina-lukina/12.txt.gz, oldtmt.vedomosti.ru/sitemap/authors/irina-lukina/12
          ./www.moscowtimes.ru/stories/2008/02/12/012.html.txt, www.moscowtimes.ru/stories/2008/02/12/012.html
          a/themoscowtimes.com:80/news/article/tmt/7.html.TXT, themoscowtimes.com:80/news/article/tmt/7.html
          oldtmt.vedomosti.ru/article.php?id=7.txt, oldtmt.vedomosti.ru/article.php?id=7
          web.archive.org/web/20050301000000/http:/www.themoscowtimes.com/article/7.html, www.themoscowtimes.com/article/7.html
          C:\\mirror\\oldtmt.vedomosti.ru\\article\\7.txt, oldtmt.vedomosti.ru/article/7
          themoscowtimes.com/x/oldtmt.vedomosti.ru/article/7.txt, oldtmt.vedomosti.ru/article/7
          http://oldtmt.vedomosti.ru/article/7.html, http://oldtmt.vedomosti.ru/article/7.html
          """)
  void isFoundInThePathOfAMirroredFile(String path, String url) {
    assertThat(ArchiveUrl.inPath(path)).isEqualTo(ArchiveUrl.parse(url)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "pages/1994/rain.txt",
        "mirror/www.example.com/sitemap/free/1994/7/article/rain/7.html",
        "my-oldtmt.vedomosti.ru-copy/article/7.html",
        "oldtmt.vedomosti.ru.txt",
        "oldtmt.vedomosti.ru/pages.txt",
        "oldtmt.vedomosti.ru/sitemap/free/1994.txt",
        "dumps/www.themoscowtimes.com/news/pages.txt",
        "http://www.example.com/oldtmt.vedomosti.ru/article/7.html"
      })
  void isNotFound_whenNoHostOrNoPageIsInThePath(String path) {
    assertThat(ArchiveUrl.inPath(path)).isEmpty();
  }
}
