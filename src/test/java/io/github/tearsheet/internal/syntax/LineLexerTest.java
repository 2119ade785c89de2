package io.github.tearsheet.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.EachPage;
import io.github.tearsheet.TestPage;
import io.github.tearsheet.source.SourceText;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LineLexerTest {

  /** A line, the look that a careful reader gives it, and its opening if it has one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Install                                                        | INSTALL           |",
        "Get the latest updates as we post them — right on your browser | SITE_HEADER       |",
        "Get the latest updates as we post them  right on your browser  | DASHLESS_SITE_HEADER |",
        "Get the latest updates as we post                              | DAMAGED_SITE_HEADER |",
        ". Last Updated: 07/27/2016                                     | STAMP_DATE        | . Last Updated:",
        ". Last Updated: 7/27/16                                        | STAMP_TEXT        | . Last Updated:",
        "Last updated: yesterday                                        | STAMP_TEXT        | Last updated:",
        "News in Brief                                                  | BRIEFS_TITLE      |",
        "A brief look at the stories making headlines in the press      | REVIEW_TITLE      |",
        "MAILBOX: Salt and Sugar                                        | LETTERS_TITLE     |",
        "Free access archive                                            | LISTING_TITLE |",
        "To Our Readers                                                 | NOTICE_TITLE      |",
        "Email the Opinion Page Editor                                  | NOTICE_END        |",
        "Click here to read our special report on the weather.          |                   | Click here to read our special report on the weather.",
        "Most Read                                                      | FOOTER            |",
        "Vera Olenina / MT                                              | PHOTOGRAPHER      |",
        "Reuters                                                        | AGENCY_CREDIT     |",
        "The Associated Press                                           | AGENCY            |",
        "www.example.com                                                | WEB_ADDRESS       |",
        "Courtesy Of Arkady Zussman                                     | CREDIT_LINE       |",
        "Cafe Birch                                                     | NAME              |",
        "Dr. Irina Lukina                                               | PERSON            |",
        "Boston, Massachusetts                                          | PLACE             |",
        "IZVESTIA (14/6/2005)                                           | PAPER_HEADING     |",
        "Glass Works Casts Its Last Window                              | TITLE             |",
        "Sit-in Ends                                                    | TITLE             |",
        "By Jun-ho Park and Myung-hee Kim / The Moscow Times            | BYLINE            |",
        "$1 = 28.71 Rubles                                              | TITLE             |",
        "Rope Works Buys Mast Maker for \u20AC60M \u2014 Source             | TITLE             |",
        "Glass works casts its last window                              | PHRASE            |",
        "The works becomes a swimming pool.                             | PROSE             |",
        "The works becomes ...                                          | PHRASE            |",
        "`\"We will get used to it.\"`                                  | QUOTATION         |",
        "`\"Enough!\"`                                                  | QUOTED_TITLE      |",
        "“We will get used to it.”                                      | QUOTATION         |",
        "We will get “used to it.”                                      | PROSE             |",
        "`Get the\u200B latest updates as we post them — right on your browser` | SITE_HEADER |",
        "`. Last\u00A0Updated: 07/27/2016`                               | STAMP_DATE        | `. Last\u00A0Updated:`",
        "`. Last Updated: 07/2\u200B7/2016`                              | STAMP_TEXT        | . Last Updated:",
        "(Bloomberg)                                                    | SIGN_OFF          |",
        "Itar-TassTwo mayors shaking hands.                             | PROSE             | Itar-Tass",
        "AP\"To go or not\" on a wall.                                  | PROSE             | AP",
        "APEC leaders on the bridge.                                    | PROSE             |",
        "Courtesy Of VesnaComThe crane in spring.                       | PROSE             | Courtesy Of VesnaCom",
        "SEOUL, South Korea (Reuters) -- The crane was looked at.       | PROSE             | SEOUL, South Korea (Reuters) --",
        "Zarechny TheaterIgor Dver opens the doors.                     | PROSE             | Zarechny Theater",
        "APNGOs on the bridge.                                          | PROSE             | AP",
        "For MTNGOs on the bridge.                                      | PROSE             | For MT",
        "IKEA -- which opened in 2000 -- has closed.                    | PROSE             |",
        "MOSCOW --                                                      | LONE_DATELINE     |",
        "`In response to \"Salt,\" a column by Vera Sol on Oct. 29.`    | RESPONSE          |",
        "`In response to \"Salt,\" the ministry closed the mine.`       | PROSE             |",
      })
  void givesEachLineOneLook(String line, String look, String opening) {
    LineLexer lexer = new LineLexer(line, List.of());
    lexer.read(0, line.length());

    assertThat(PageLexer.VOCABULARY.getSymbolicName(lexer.type())).isEqualTo(look);
    String opened =
        lexer.opening() == Token.INVALID_TYPE ? null : line.substring(0, lexer.openingEnd());
    assertThat(opened).isEqualTo(opening);
  }

  /** A line of more than 200 characters is text, whatever it looks like. */
  @ParameterizedTest
  @CsvSource({
    "'Salt for the ', Road, '', TITLE",
    "'salt for the ', road, '', PHRASE",
    "'\"We get ', used, '.\"', QUOTATION",
  })
  void readsLongLinesAsText(String start, String word, String end, String look) {
    String padding = word.charAt(0) + "o".repeat(200 - start.length() - end.length() - 1);
    String longest = start + padding + end;
    String longer = start + padding + "o" + end;

    assertThat(look(longest)).isEqualTo(look);
    assertThat(look(longer)).isEqualTo("PROSE");
    assertThat(look("It rains.\n" + longest, 10)).isEqualTo(look);
  }

  private static String look(String line) {
    return look(line, 0);
  }

  private static String look(String text, int start) {
    LineLexer lexer = new LineLexer(text, List.of());
    lexer.read(start, text.length());
    return PageLexer.VOCABULARY.getSymbolicName(lexer.type());
  }

  /** Once the site header shows that the dashes are lost, datelines are looked for without one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KAZAN, Perm Region The ferry is late.     | DATELINE | KAZAN, Perm Region",
        "KAZAN, Perm Region 12 ferries are late.   | DATELINE | KAZAN, Perm Region",
        "KAZAN, Perm Region, said it was late.     |          | ",
        "The ferry is late.                        |          | ",
        "ReutersThe ferry is late.                 | CREDIT   | Reuters",
      })
  void findsDatelinesWithoutADash_onAPageThatHasLostItsDashes(
      String line, String type, String opening) {
    String header = "Get the latest updates as we post them  right on your browser";
    String text = header + "\n" + line;
    LineLexer lexer = new LineLexer(text, List.of());
    lexer.read(0, header.length());
    lexer.read(header.length() + 1, text.length());

    assertThat(PageLexer.VOCABULARY.getSymbolicName(lexer.opening())).isEqualTo(type);
    if (opening != null) {
      assertThat(text.substring(header.length() + 1, lexer.openingEnd())).isEqualTo(opening);
    }

    LineLexer ofAnotherPage = new LineLexer(line, List.of());
    ofAnotherPage.read(0, line.length());
    assertThat(ofAnotherPage.opening() == PageLexer.DATELINE).isFalse();
  }

  /** A credit of the user's own ends where the grammar's credits end. */
  @ParameterizedTest
  @CsvSource({
    "VestnikTwo mayors shaking hands., CREDIT",
    "Vestnik'Two' mayors shaking hands., CREDIT",
    "VestnikŽofia on the bridge., CREDIT",
    "Vestnik, <INVALID>",
    "Vestnik two mayors shaking hands., <INVALID>",
    "Vestniks two mayors shaking hands., <INVALID>",
  })
  void endsOwnCreditAtTheSeam(String line, String opening) {
    LineLexer lexer = new LineLexer(line, List.of("Vestnik"));
    lexer.read(0, line.length());

    assertThat(PageLexer.VOCABULARY.getDisplayName(lexer.opening()))
        .isEqualTo(opening.equals("<INVALID>") ? "0" : opening);
  }

  static List<TestPage> pages() {
    return TestPage.all();
  }

  /** The table must not change what the grammar says: ANTLR's own lexer is the judge. */
  @EachPage
  @MethodSource("pages")
  void matchesAsAntlrDoes(TestPage page) {
    LineWalk walk = new LineWalk(PageLexer._ATN);
    LineWalk.Found found = new LineWalk.Found();
    for (String line : page.text().lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.codePoints().anyMatch(c -> c > Character.MAX_VALUE)) {
        continue;
      }
      walk.walk(PageLexer.DEFAULT_MODE, line, 0, line.length(), found);

      PageLexer lexer = new PageLexer(CharStreams.fromString(line));
      lexer.removeErrorListeners();
      Token first = lexer.nextToken();
      boolean whole = found.look != Token.INVALID_TYPE;
      if (whole || found.lead != Token.INVALID_TYPE) {
        assertThat(first.getType()).isEqualTo(whole ? found.look : found.lead);
        assertThat(first.getStopIndex() + 1).isEqualTo(whole ? line.length() : found.leadEnd);
      } else {
        // ANTLR skips what no rule matches.
        assertThat(first.getStartIndex() > 0 || first.getType() == Token.EOF).as(line).isTrue();
      }
    }
  }

  /** Each line is read once; only white space is between the tokens. */
  @EachPage
  @MethodSource("pages")
  void tokensTileThePage(TestPage page) {
    String text = page.text();
    PageScan scan = new PageScan(SourceText.of("page", text), 0, LexerOptions.DEFAULT);
    int at = 0;
    for (int i = 0; i < scan.tokens().size() - 1; i++) {
      Token token = scan.tokens().get(i);
      if (token.getTokenIndex() >= 0) {
        isWhiteSpace(text.substring(at, token.getStartIndex()));
        at = token.getStopIndex() + 1;
      }
    }
    isWhiteSpace(text.substring(at, scan.end()));
  }

  private static void isWhiteSpace(String text) {
    assertThat(text.chars()).allMatch(c -> WhiteSpace.isSpaceOrLineEnd((char) c.intValue()));
  }
}
