package io.github.tearsheet.internal.syntax;

import static io.github.tearsheet.internal.syntax.PageRule.ARTICLE;
import static io.github.tearsheet.internal.syntax.PageRule.BRIEFS;
import static io.github.tearsheet.internal.syntax.PageRule.LETTERS;
import static io.github.tearsheet.internal.syntax.PageRule.LISTING;
import static io.github.tearsheet.internal.syntax.PageRule.OTHER_SITE;
import static io.github.tearsheet.internal.syntax.PageRule.PRESS_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.tearsheet.internal.syntax.LexerOptions.Spacing;
import io.github.tearsheet.source.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages on one line: {@code ↵} is a line end, {@code ¶} a blank line. */
class KindDetectorTest {

  private static final String TOP = ". Last Updated: 07/27/2016¶";

  static List<Arguments> pagesWithAHeadline() {
    return List.of(
        // A response line, wherever it is.
        arguments(
            LETTERS, "Salt¶In response to \"Salt,\" a column by Vera Sol on Oct. 29.¶It rains."),
        arguments(
            LETTERS, "Salt¶It rains.¶In response to \"Salt,\" a column by Vera Sol on Oct. 29."),
        // A salutation, unless a story quotes it.
        arguments(LETTERS, "Salt¶Editor,¶It rains."),
        arguments(LETTERS, "Salt¶The Last Ferry¶Editor,¶It rains."),
        arguments(LETTERS, "Salt¶It rains.¶Dear Editor,¶It is late.¶Vera Sol"),
        arguments(ARTICLE, "Salt¶It rains.¶Dear Editor,¶It is late.¶She went home."),
        arguments(ARTICLE, "Salt¶This is what she wrote:¶Dear Editor,¶It is late.¶She went home."),
        arguments(ARTICLE, "Salt¶\"It rains.\"¶Dear Editor,¶It is late.¶She went home."),
        arguments(ARTICLE, "Salt¶It rains.¶It is late.¶Vera Sol"),
        // A name with a place, and text below or two blank lines.
        arguments(LETTERS, "Salt¶It rains.¶Vera Sol↵Gent, Ohio¶It snows."),
        arguments(LETTERS, "Salt¶It rains.¶Vera Sol↵Gent, Ohio¶The Last Ferry¶It snows."),
        arguments(LETTERS, "Salt¶It rains.¶Vera Sol↵Gent, Ohio↵¶The Last Ferry"),
        arguments(LETTERS, "Salt¶\"It rains.\"¶Vera Sol↵Gent, Ohio¶It snows."),
        arguments(LETTERS, "Salt¶It rains.¶Dr. Vera Sol↵Gent, Ohio¶It snows."),
        arguments(ARTICLE, "Salt¶It rains.¶Vera Sol↵Gent, Ohio"),
        arguments(ARTICLE, "Salt¶It rains.¶Vera Sol↵Gent, Ohio¶The Last Ferry"),
        arguments(LETTERS, "Salt¶It rains.¶Vera Sol↵Moscow¶It snows."),
        arguments(LETTERS, "Salt¶It rains.¶Vera Sol¶Gent, Ohio↵¶It snows."),
        arguments(LETTERS, "Salt¶It rains.¶Vera Sol¶Captain¶Moscow↵¶It snows."),
        arguments(ARTICLE, "Salt¶It rains.¶Vera Sol¶Gent, Ohio¶It snows."),
        arguments(ARTICLE, "Salt¶It rains.¶Vera Sol¶Gent, Sever↵¶It snows."),
        arguments(ARTICLE, "Salt¶It rains.¶Vera Sol¶↵Gent, Ohio¶It snows."),
        arguments(ARTICLE, "Salt¶It rains.¶Moscow¶It snows."),
        arguments(ARTICLE, "Salt¶It rains.¶Salt and Pepper↵Gent, Ohio¶It snows."),
        arguments(ARTICLE, "Salt¶The Last Ferry¶Vera Sol↵Gent, Ohio¶It snows."),
        // Jobs between the two, but not any number of lines and no text.
        arguments(LETTERS, "Salt¶It rains.¶Vera Sol↵Captain↵Port of Kem↵Gent, Ohio¶It snows."),
        arguments(
            ARTICLE, "Salt¶It rains.¶Vera Sol↵Captain↵Pilot↵Port of Kem↵Gent, Ohio¶It snows."),
        arguments(ARTICLE, "Salt¶It rains.¶Vera Sol↵It is late.↵Gent, Ohio¶It snows."),
        // At the end of the page, if a signature and a title are above.
        arguments(LETTERS, "Salt¶It rains.¶Igor Dver¶The Last Ferry¶It snows.¶Vera Sol↵Gent, Ohio"),
        arguments(ARTICLE, "Salt¶It rains.¶The Last Ferry¶It snows.¶Vera Sol↵Gent, Ohio"),
        arguments(ARTICLE, "Salt¶The Last Ferry¶It snows.¶The First¶It rains.¶Vera Sol↵Gent, Ohio"),
        // Words about letters as the first line, above a letter.
        arguments(LETTERS, "Salt¶Letters about the ferry continue.¶It is late.¶Vera Sol"),
        arguments(
            LETTERS,
            "Salt¶Letters about the ferry continue.¶It is late.¶More Ferry Letters↵August 24, 2000"),
        arguments(LETTERS, "Salt¶Letters about the ferry continue.↵¶It is late."),
        arguments(LETTERS, "Salt¶Letters about the ferry continue:¶It is late.¶Vera Sol"),
        arguments(ARTICLE, "Salt¶Letters about the ferry continue.¶It is late."),
        arguments(ARTICLE, "Salt¶It rains.¶Letters about the ferry continue.¶It is late.¶Vera Sol"),
        // A headline above items, with a heading at least.
        arguments(BRIEFS, "City Briefs¶The Last Ferry¶It rains."),
        arguments(BRIEFS, "City Briefs¶It rains.¶The Last Ferry¶It snows."),
        arguments(ARTICLE, "City Briefs¶It rains.¶It snows."),
        arguments(ARTICLE, "City Briefs¶It rains.¶The Last Ferry"),
        arguments(ARTICLE, "Salt¶The Last Ferry¶It rains."),
        // Two headings above texts that name their agencies.
        arguments(
            BRIEFS, "Salt¶The Last Ferry¶KEM (AP) -- It rains.¶The First¶GENT (AP) -- It snows."),
        arguments(BRIEFS, "Salt¶The Last Ferry¶It rains. (AP)¶The First¶It snows. (Reuters)"),
        arguments(
            BRIEFS, "Salt¶The Last Ferry¶It rains.¶It is late. (AP)¶The First¶It snows. (AP)"),
        arguments(BRIEFS, "Salt¶The Last Ferry¶Reuters¶It rains.¶The First¶Bloomberg¶It snows."),
        arguments(ARTICLE, "Salt¶The Last Ferry¶It rains. (AP)¶It snows. (Reuters)"),
        arguments(ARTICLE, "Salt¶The Last Ferry¶KEM -- It rains.¶The First¶GENT -- It snows."),
        arguments(ARTICLE, "Salt¶The Last Ferry¶It rains.¶The First¶It snows. (AP)"),
        arguments(ARTICLE, "Salt¶The Last Ferry¶Reuters¶The Next¶The First¶Bloomberg¶The Third"),
        // Pages of other sites.
        arguments(ARTICLE, "Salt"),
        arguments(ARTICLE, "Salt¶It rains.¶Ferry | Day↵Sever | Monday"));
  }

  @ParameterizedTest
  @MethodSource
  void pagesWithAHeadline(PageRule kind, String page) {
    assertThat(kind(TOP + page, false, ARTICLE)).isEqualTo(kind);
  }

  static List<Arguments> pagesWithoutAHeadline() {
    return List.of(
        arguments(ARTICLE, ARTICLE, "It rains.¶It snows."),
        // The URL counts where a heading is above a text.
        arguments(BRIEFS, BRIEFS, "The Last Ferry¶It rains."),
        arguments(ARTICLE, BRIEFS, "It rains.¶It snows."),
        arguments(LETTERS, LETTERS, "It rains.¶It snows."),
        arguments(ARTICLE, LETTERS, ""),
        // The lines count more than the URL.
        arguments(LETTERS, BRIEFS, "Editor,¶It rains.¶The Last Ferry¶It snows."),
        // A paper with its day, or page references.
        arguments(PRESS_REVIEW, ARTICLE, "TRUD (14/6/2005)¶It rains."),
        arguments(PRESS_REVIEW, ARTICLE, "It rains. (Trud, 3)¶It snows. (Trud, 4)"),
        arguments(PRESS_REVIEW, ARTICLE, "It rains. (1, 3)¶It snows. (4)"),
        arguments(PRESS_REVIEW, ARTICLE, "It rains. (Trud, 3, Gudok, 1, Argus, 2, Zarya, 4)"),
        arguments(ARTICLE, ARTICLE, "It rains. (Trud, 3, Gudok, 1, Argus, 2)"),
        arguments(ARTICLE, ARTICLE, "It rains. (Trud, 3)¶It snows."),
        arguments(ARTICLE, ARTICLE, "Kem beat Gent (3-1).¶Gent beat Kem (2-0)."),
        // Three headlines, each with a teaser.
        arguments(
            LISTING,
            ARTICLE,
            "Salt for the Roads¶It rains.¶Sea to the North¶It snows.¶Sun in the East¶It is late."),
        arguments(
            LISTING,
            ARTICLE,
            "Salt for the Roads¶It rains.¶Sea to the North¶It snows.¶Sun in the East¶It is late.¶The End of the Line"),
        arguments(
            LISTING,
            ARTICLE,
            "Salt for the Roads¶Staff Writer¶It rains.¶Sea to the North¶It snows.¶Sun in the East¶It is late."),
        arguments(
            LISTING,
            ARTICLE,
            "Salt for the Roads¶By Vera Sol¶It rains.¶Sea to the North¶It snows.¶Sun in the East¶It is late."),
        arguments(
            LISTING,
            ARTICLE,
            "Salt for the Roads¶It rains.¶1 2 3¶Sea to the North¶It snows.¶Sun in the East¶It is late.¶Most Read"),
        arguments(ARTICLE, ARTICLE, "Salt for the Roads¶It rains.¶Sea to the North¶It snows."),
        arguments(
            ARTICLE,
            ARTICLE,
            "Salt for the Roads¶It rains.¶Sea to the North¶It snows.¶The End of the Line"),
        arguments(
            ARTICLE,
            ARTICLE,
            "Salt for the Roads¶It rains.¶Sea to the North¶It snows.¶Sun in the East¶It is late.¶Once."),
        arguments(ARTICLE, ARTICLE, "1. Salt¶It rains.¶2. Sea¶It snows.¶3. Sun¶It is late."),
        arguments(
            BRIEFS,
            BRIEFS,
            "Salt for the Roads¶It rains.¶Sea to the North¶It snows.¶Sun in the East¶It is late."),
        // Another site shows itself in its first ten lines, or in its last line.
        arguments(OTHER_SITE, ARTICLE, "Contribute today!¶It rains."),
        arguments(OTHER_SITE, ARTICLE, "1.¶2.¶3.¶4.¶5.¶6.¶7.¶8.¶9.¶Contribute today!"),
        arguments(ARTICLE, ARTICLE, "1.¶2.¶3.¶4.¶5.¶6.¶7.¶8.¶9.¶10.¶Contribute today!"),
        arguments(OTHER_SITE, ARTICLE, "Ferry | Day | Hour↵Sever | Monday | Noon"),
        arguments(ARTICLE, ARTICLE, "Ferry | Day | Hour¶It rains."),
        arguments(ARTICLE, ARTICLE, "Ferry | Day↵Sever | Monday↵Yug | Friday"),
        arguments(OTHER_SITE, ARTICLE, "It rains.¶A Message from The Moscow Times:"),
        arguments(OTHER_SITE, ARTICLE, "It rains.A Message from The Moscow Times: Dear readers."),
        arguments(ARTICLE, ARTICLE, "A Message from The Moscow Times:¶" + "It rains.¶".repeat(110)),
        arguments(ARTICLE, ARTICLE, "It rains.¶A Message from the Ferry"));
  }

  @ParameterizedTest
  @MethodSource
  void pagesWithoutAHeadline(PageRule kind, PageRule suggested, String page) {
    assertThat(kind(page, true, suggested)).isEqualTo(kind);
  }

  private static PageRule kind(String page, boolean headless, PageRule suggested) {
    String text = page.replace("¶", "\n\n").replace('↵', '\n');
    LexerOptions options = LexerOptions.of(List.of(), Spacing.SPACED, headless, false);
    return new PageSyntax(SourceText.of("page", text), options, suggested).kind();
  }
}
