package io.github.tearsheet.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tearsheet.Layout;
import io.github.tearsheet.ParserOptions;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

  @TempDir private Path folder;

  private Policy read(String properties) throws IOException {
    return Policy.read(Files.writeString(folder.resolve("team.properties"), properties));
  }

  private ParserOptions options(Policy policy, String path) {
    return policy.parser(folder.resolve(path)).options();
  }

  @Test
  void readsEveryKey() throws IOException {
    Policy policy =
        read(
            """
            root = true
            fail-level = warning
            exclude = drafts, *.bak
            ignore = TS3, TS202
            ignore.TS101 = 1994/**, tmt/**
            select = TS1, TS2, TS3
            severity.TS204 = info
            severity.unsigned-letter = error
            layout = compact
            layout.bare = tmt/**
            credits = Severny Vestnik, Dom Foto
            baseline = known.txt
            base = ..
            formats = text, sarif=out/report.sarif
            max-diagnostics = 100
            """);

    assertThat(policy.failLevel()).isEqualTo(Severity.WARNING);
    assertThat(policy.excludes(folder.resolve("1994/drafts/a.txt"))).isTrue();
    assertThat(policy.excludes(folder.resolve("1994/a.txt"))).isFalse();
    assertThat(policy.reports(DiagnosticCode.UNSIGNED_LETTER)).isFalse();
    assertThat(policy.reports(DiagnosticCode.IRREGULAR_SPACING)).isFalse();
    assertThat(policy.reports(DiagnosticCode.EMPTY_PAGE)).isFalse();
    assertThat(policy.reports(DiagnosticCode.MISSING_SITE_HEADER)).isTrue();
    assertThat(policy.reports(DiagnosticCode.TRUNCATED_DUMP)).isTrue();
    assertThat(policy.baseline()).contains(folder.resolve("known.txt"));
    assertThat(policy.base()).contains(folder.getParent());
    assertThat(policy.formats())
        .containsExactly("text", "sarif=" + folder.resolve("out/report.sarif"));
    assertThat(policy.maxDiagnostics()).hasValue(100);

    ParserOptions bare = options(policy, "tmt/a.txt");
    assertThat(bare.layout()).isEqualTo(Layout.BARE);
    assertThat(bare.ignored()).contains(DiagnosticCode.MISSING_SITE_HEADER);
    ParserOptions other = options(policy, "1996/a.txt");
    assertThat(other.layout()).isEqualTo(Layout.COMPACT);
    assertThat(other.ignored()).doesNotContain(DiagnosticCode.MISSING_SITE_HEADER);
    assertThat(other.credits()).containsExactlyInAnyOrder("Severny Vestnik", "Dom Foto");
    assertThat(other.severityOf(DiagnosticCode.UNCERTAIN_CREDIT)).isEqualTo(Severity.INFO);
    assertThat(other.severityOf(DiagnosticCode.UNSIGNED_LETTER)).isEqualTo(Severity.ERROR);
  }

  @Test
  void saysTheSame_whenBuiltInJava() throws IOException {
    Policy.Builder builder = Policy.builder().folder(folder).exclude("drafts");
    builder
        .ignoreIn(Set.of(DiagnosticCode.MISSING_SITE_HEADER), "1994/**")
        .layoutIn(Layout.BARE, "tmt/**")
        .ignore(DiagnosticCode.IRREGULAR_SPACING)
        .severity(DiagnosticCode.UNCERTAIN_CREDIT, Severity.INFO);
    assertThat(builder.build())
        .isEqualTo(
            read(
                """
                exclude = drafts
                ignore.TS101 = 1994/**
                layout.bare = tmt/**
                ignore = TS202
                severity.TS204 = info
                """));
  }

  @Test
  void reportsEverything_whenNothingIsSet() {
    Policy policy = Policy.builder().build();
    assertThat(DiagnosticCode.values()).allMatch(policy::reports);
    assertThat(policy.failLevel()).isEqualTo(Severity.ERROR);
    assertThat(policy.excludes(folder)).isFalse();
    assertThat(policy.parser(folder).options().ignored()).isEmpty();
  }

  @Test
  void passesOverAByteOrderMark() throws IOException {
    assertThat(read("\uFEFFfail-level = info").failLevel()).isEqualTo(Severity.INFO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fail-levle = error   | fail-levle: unknown key: did you mean fail-level?
          colour = red         | colour: unknown key
          fail-level = grave   | fail-level: unknown level 'grave': it is one of error, warning, info
          fail-level = eror    | fail-level: unknown level 'eror': did you mean error?
          ignore = TS130       | ignore: unknown code 'TS130': did you mean TS103 (invalid-update-stamp)?
          ignore = TS101,,TS2  | ignore: a value is missing next to a comma: TS101,,TS2
          ignore =             | ignore: no value
          ignore.TS9 = a       | ignore.TS9: unknown code 'TS9': did you mean TS209 (replacement-character)?
          ignore.TS101 = [a    | ignore.TS101: invalid pattern '[a': missing ]
          layout.bear = a      | layout.bear: unknown layout 'bear': did you mean bare?
          max-diagnostics = 0  | max-diagnostics: '0' is not a positive number
          max-diagnostics = x  | max-diagnostics: 'x' is not a positive number
          exclude = a\\b      | backslash: write / between names, and \\\\ for a backslash
          formats = junit=r\\t.xml | backslash: write / between names, and \\\\ for a backslash
          exclude = ../drafts  | exclude: pattern '../drafts': leads out of its folder
          exclude = {a           | exclude: invalid pattern '{a': missing }
          baseline =           | baseline: no value
          root = yes           | root: 'yes' is neither true nor false
          """)
  void namesFileKeyAndProblem_whenMalformed(String line, String message) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith(folder.resolve("team.properties") + ": " + message);
  }

  @Test
  void rootIsAKeyOfFilesOnly() {
    assertThatThrownBy(() -> Policy.builder().set("root", "true"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("root is a key of files only");
  }

  @Test
  void keepsBackslashesThatAreWrittenTwiceOrEndALine() throws IOException {
    Policy policy = read("# a\\b is no value\nexclude = drafts, \\\n  a\\\\[1\\\\].txt\n");
    assertThat(policy.excludes(folder.resolve("drafts"))).isTrue();
    assertThat(policy.excludes(folder.resolve("a[1].txt"))).isTrue();
  }

  @Test
  void splitsNoGroupOfAPattern() throws IOException {
    Policy policy = read("exclude = {tmt,news}/**, old/{a,b}.txt\n");
    assertThat(policy.excludes(folder.resolve("news/a.txt"))).isTrue();
    assertThat(policy.excludes(folder.resolve("old/b.txt"))).isTrue();
    assertThat(policy.excludes(folder.resolve("old/c.txt"))).isFalse();
  }

  @Test
  void setsKeysAsAFileDoes() throws IOException {
    assertThat(Policy.builder().folder(folder).set("exclude", "a, b").set("layout", "bare").build())
        .isEqualTo(read("exclude = a, b\nlayout = bare\n"));
  }

  @Test
  void refusesAKeyThatIsGivenTwice() {
    assertThatThrownBy(() -> read("ignore = TS1\nignore = TS2\n"))
        .isInstanceOf(PolicyException.class)
        .hasMessage(folder.resolve("team.properties") + ": ignore: given twice");
  }

  @Test
  void refusesAFileThatIsNotUtf8() throws IOException {
    Path file = folder.resolve("latin.properties");
    Files.write(file, "credits = Müller".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Policy.read(file))
        .isInstanceOf(PolicyException.class)
        .hasMessage(file + ": not valid UTF-8");
  }
}
