package io.github.tearsheet.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {

  private static final Path FOLDER = Path.of("/archive");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          drafts             | drafts/a.txt              | true
          drafts             | 1994/drafts/a.txt         | true
          drafts             | drafts                    | true
          drafts             | drafts.txt                | false
          drafts/            | 1994/drafts/a.txt         | true
          *.bak              | 1994/07/a.bak             | true
          *.bak              | a.bak.txt                 | false
          1994/**            | 1994/07/a.txt             | true
          1994/**            | 1994                      | false
          1994/**            | old/1994/a.txt            | false
          1994/07            | 1994/07/a.txt             | true
          1994/07            | 1994/077/a.txt            | false
          /drafts            | drafts/a.txt              | true
          /drafts            | 1994/drafts/a.txt         | false
          */a.txt            | 1994/a.txt                | true
          */a.txt            | 1994/07/a.txt             | false
          **/a.txt           | 1994/07/a.txt             | true
          **/a.txt           | a.txt                     | true
          **/a.txt           | ba.txt                    | false
          **/drafts/**       | drafts/a.txt              | true
          **/drafts/**       | 1994/drafts/a.txt         | true
          1994/**/a.txt      | 1994/a.txt                | true
          1994/**/a.txt      | 1994/07/12/a.txt          | true
          1994/**/a.txt      | 1994/ba.txt               | false
          {tmt,1994/**/b}/c  | 1994/07/b/c               | true
          {tmt,news}/**/a.txt | news/a.txt               | true
          ./drafts           | drafts/a.txt              | true
          ./drafts           | 1994/drafts/a.txt         | false
          a..b               | 1994/a..b/c.txt           | true
          199[45]            | 1995/a.txt                | true
          {tmt,news}/**      | news/a.txt                | true
          old.zip/1994/**    | old.zip/1994/a.txt        | true
          old.zip            | old.zip/1994/a.txt        | true
          """)
  void matchesPathsBelowItsFolder(String glob, String path, boolean matches) {
    assertThat(PathPattern.of(FOLDER, glob).matches(FOLDER.resolve(path))).isEqualTo(matches);
  }

  @Test
  void doesNotMatchPathsOutsideItsFolder() {
    PathPattern pattern = PathPattern.of(FOLDER, "**");
    assertThat(pattern.matches(Path.of("/elsewhere/a.txt"))).isFalse();
    assertThat(pattern.matches(Path.of("/archive/../a.txt"))).isFalse();
    assertThat(pattern).hasToString("**");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "[a", "{a,{b,c}}", "..", "../drafts", "a/../b", "a/.."})
  void refusesMalformedPatterns(String glob) {
    assertThatThrownBy(() -> PathPattern.of(FOLDER, glob))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pattern");
  }
}
