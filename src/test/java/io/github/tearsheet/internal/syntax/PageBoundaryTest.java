package io.github.tearsheet.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.source.SourceText;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBoundaryTest {

  static final String HEADER =
      "Get the latest updates as we post them \u2014 right on your browser";

  static final String STAMP = ". Last Updated: 07/27/2016";

  /** {@code ^} is where a page begins, {@code @} is a site header and {@code #} a stamp. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "^",
        "^One story.",
        "^@\n#\nOne\n\nA story.\n^@\n#\nTwo\n\nA story.",
        "^@\n#\nOne\n\nA story.\n^#\nTwo\n\nA story.",
        "^@\n#\nOne\n\nA story.\n^Install\n@\n#\nTwo",
        "^@\n#\nOne\n\nA story.\n\n^  Install\n\n@\n#\nTwo",
        // A header can follow text on its line; without its last words only if it touches the text.
        "^@\n#\nOne\n\nA story.^@\n#\nTwo",
        "^@\n#\nOne\n\nA story. ^@\n#\nTwo",
        "^@\n#\nOne\n\nA story.^Get the latest updates as we post\n#\nTwo",
        "^@\n#\nOne\n\nThey said: Get the latest updates as we post\nTwo",
        "^@\n#\nOne\n\n^Get the latest updates as we post\nTwo",
        // A header that was cut, and the next page glued to it, at the top and below it.
        "^@\n#\nOne\n\nA story.\n\n^Get the latest updates as we post t^@\n#\nTwo",
        "^Get the latest updates as we post t^@\n#\nTwo",
        // The same with a page that ended with its stamp.
        "^@\n#^@\n#\nTwo",
        // The button alone is a line of text.
        "^@\n#\nOne\n\nInstall\nA story.",
        // The first stamp has slipped down; two in a row are of one page.
        "^@\nOne\n\n#\n\nA story.",
        "^@\nOne\n\n#\n#\n\nA story.\n^#\nTwo",
        // On top, a header below a stamp begins the next page; a header below a header does not.
        "^@\n#\n^@\n#\nOne",
        "^@\n@\n#\nOne",
        "^@\n#\n#\nOne",
        "^#\n@\nOne",
        "^#\n@\n#\n^@\nOne",
        "^@\n#\nMIN +5\n@\nOne",
      })
  void findsWherePagesBegin(String marked) {
    String text = marked.replace("@", HEADER).replace("#", STAMP);
    int[] expected =
        IntStream.range(0, text.length())
            .filter(i -> text.charAt(i) == '^')
            .map(i -> i - (int) text.substring(0, i).chars().filter(c -> c == '^').count())
            .toArray();

    assertThat(PageBoundary.pageStarts(SourceText.of("pages", text.replace("^", ""))))
        .containsExactly(expected);
  }
}
