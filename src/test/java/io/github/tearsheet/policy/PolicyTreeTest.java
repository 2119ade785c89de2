package io.github.tearsheet.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tearsheet.Layout;
import io.github.tearsheet.ParserOptions;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.source.SourceOrigin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTreeTest {

  @TempDir private Path folder;

  @BeforeEach
  void writePolicies() throws IOException {
    write("", "root = true\nfail-level = warning\nignore = TS301\nexclude = drafts\n");
    write("tmt", "layout = bare\nignore = TS302\n");
    write("tmt/old", "severity.TS204 = info\nexclude = lost.txt\n");
  }

  private void write(String below, String properties) throws IOException {
    Path at = Files.createDirectories(folder.resolve(below));
    Files.writeString(at.resolve(Policy.FILE_NAME), properties);
  }

  private PolicyTree tree() {
    return PolicyTree.find(folder, policy -> {});
  }

  private SourceOrigin origin(String path) {
    return SourceOrigin.of(folder.resolve(path).toString());
  }

  private ParserOptions options(PolicyTree tree, String path) {
    return tree.parser(origin(path)).options();
  }

  @Test
  void addsTheFilesFurtherDown() {
    PolicyTree tree = tree();

    assertThat(options(tree, "a.txt").ignored()).containsExactly(DiagnosticCode.EXTRA_SITE_LINE);
    assertThat(options(tree, "a.txt").layout()).isEqualTo(Layout.AUTO);
    ParserOptions old = options(tree, "tmt/old/a.txt");
    assertThat(old.ignored())
        .containsExactlyInAnyOrder(DiagnosticCode.EXTRA_SITE_LINE, DiagnosticCode.FURTHER_PAGE);
    assertThat(old.layout()).isEqualTo(Layout.BARE);
    assertThat(old.severityOf(DiagnosticCode.UNCERTAIN_CREDIT)).isEqualTo(Severity.INFO);
    assertThat(tree.run().failLevel()).isEqualTo(Severity.WARNING);
  }

  @Test
  void saysTheSameOfAPage_whereverTheRunStarts() {
    PolicyTree here = PolicyTree.find(folder.resolve("tmt/old"), policy -> {});
    assertThat(options(here, "tmt/old/a.txt")).isEqualTo(options(tree(), "tmt/old/a.txt"));
    assertThat(here.run().failLevel()).isEqualTo(Severity.WARNING);
  }

  @Test
  void startsPatternsFromTheFolderOfTheirFile() {
    PolicyTree tree = tree();
    assertThat(tree.excludes(origin("tmt/drafts/a.txt"))).isTrue();
    assertThat(tree.excludes(origin("tmt/old/lost.txt"))).isTrue();
    assertThat(tree.excludes(origin("lost.txt"))).isFalse();
  }

  @Test
  void treatsArchivesAsFolders() {
    SourceOrigin entry =
        SourceOrigin.builder().from(origin("a.zip")).addEntries("drafts/a.txt").build();
    assertThat(tree().excludes(entry)).isTrue();
    assertThat(tree().excludes(origin("a.zip"))).isFalse();
  }

  @Test
  void letsOptionsOverrideEveryFile() {
    PolicyTree tree = PolicyTree.find(folder, policy -> policy.set("layout", "headless"));
    assertThat(options(tree, "a.txt").layout()).isEqualTo(Layout.HEADLESS);
    assertThat(options(tree, "tmt/old/a.txt").layout()).isEqualTo(Layout.HEADLESS);
  }

  @Test
  void usesThePolicyOfTheRun_forAStream() {
    assertThat(tree().parser(SourceOrigin.of("<std\0in>")).options().ignored())
        .containsExactly(DiagnosticCode.EXTRA_SITE_LINE);
  }

  @Test
  void readsNoFiles_whenOnePolicyIsGiven() {
    PolicyTree tree = PolicyTree.of(Policy.builder().build());
    assertThat(options(tree, "tmt/old/a.txt").ignored()).isEmpty();
  }

  @Test
  void stopsLookingUpwards_atTheRoot() throws IOException {
    write("tmt", "root = true\n");
    PolicyTree tree = PolicyTree.find(folder.resolve("tmt"), policy -> {});
    assertThat(options(tree, "tmt/a.txt").ignored()).isEmpty();
    assertThat(tree.run().failLevel()).isEqualTo(Severity.ERROR);
  }

  @Test
  void refusesWhatHoldsForAWholeRun_furtherDown() throws IOException {
    write("tmt", "fail-level = error\n");
    PolicyTree tree = tree();
    assertThatThrownBy(() -> options(tree, "tmt/a.txt"))
        .isInstanceOf(PolicyException.class)
        .hasMessage(
            folder.resolve("tmt/tearsheet.properties")
                + ": fail-level: not allowed here: applies to a whole run; set it in the"
                + " policy of the working folder, or name this file with --config");
  }

  /** The layout in three files, of which the nearest decides; in a file, a rule for some pages. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          layout = spaced               |                     |                       | SPACED
          layout.bare = tmt/**          | layout = compact    |                       | COMPACT
          layout.bare = tmt/**          | layout = compact    | layout = headless     | HEADLESS
          layout = spaced               | layout.bare = old/** |                      | BARE
          layout.bare = **              | layout.compact = ** | layout.headless = *   | HEADLESS
          layout.headless = **; layout.bare = ** |            |                      | BARE
          layout.bare = **; layout.headless = ** |            |                      | HEADLESS
          layout.bare = **; layout = spaced      |            |                      | BARE
          """)
  void takesTheLayoutOfTheNearestFile(String top, String tmt, String old, Layout layout)
      throws IOException {
    write("", "root = true\n" + top.replace(";", "\n"));
    write("tmt", tmt == null ? "" : tmt);
    write("tmt/old", old == null ? "" : old);

    assertThat(options(tree(), "tmt/old/a.txt").layout()).isEqualTo(layout);
    PolicyTree here = PolicyTree.find(folder.resolve("tmt/old"), policy -> {});
    assertThat(options(here, "tmt/old/a.txt").layout()).isEqualTo(layout);
  }

  @Test
  void givesPagesWithTheSameRulesTheSameParser() throws IOException {
    write("", "root = true\nignore.TS101 = 1994/**\n");
    PolicyTree tree = tree();

    assertThat(tree.parser(origin("1994/a.txt"))).isSameAs(tree.parser(origin("1994/b.txt")));
    assertThat(tree.parser(origin("1995/a.txt")))
        .isSameAs(tree.parser(origin("1995/b.txt")))
        .isNotSameAs(tree.parser(origin("1994/a.txt")));
  }

  @Test
  void doesNotReadPoliciesOfExcludedFolders() throws IOException {
    write("drafts", "colour = red\n");

    assertThat(tree().excludes(origin("drafts/a.txt"))).isTrue();
  }

  @Test
  void findsThePolicy_whenAFolderIsReachedThroughALink() throws IOException {
    Path link = folder.resolveSibling(folder.getFileName() + "-link");
    Files.createSymbolicLink(link, folder);
    try {
      SourceOrigin page = SourceOrigin.of(link.resolve("tmt/a.txt").toString());

      assertThat(tree().parser(page).options()).isEqualTo(options(tree(), "tmt/a.txt"));
      assertThat(tree().excludes(SourceOrigin.of(link.resolve("drafts/a.txt").toString())))
          .isTrue();
      assertThat(PolicyTree.find(link, policy -> {}).excludes(origin("drafts/a.txt"))).isTrue();
    } finally {
      Files.delete(link);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../drafts/a.txt", "/drafts/a.txt", "../../drafts/a.txt", "./drafts/a"})
  void keepsEntriesInTheirArchive(String entry) throws IOException {
    write("", "root = true\nexclude = /drafts, tmt/a.zip/drafts\n");
    SourceOrigin page = SourceOrigin.builder().from(origin("tmt/a.zip")).addEntries(entry).build();

    assertThat(tree().excludes(page)).isTrue();
    SourceOrigin elsewhere =
        SourceOrigin.builder().from(origin("tmt/b.zip")).addEntries(entry).build();
    assertThat(tree().excludes(elsewhere)).isFalse();
  }

  @Test
  void knowsPoliciesAndTheBaselineOfTheRun() throws IOException {
    write("", "root = true\nbaseline = tmt/known.txt\n");

    assertThat(tree().isOwnFile(origin("tmt/known.txt"))).isTrue();
    assertThat(tree().isOwnFile(origin("tmt/tearsheet.properties"))).isTrue();
    assertThat(tree().isOwnFile(origin("known.txt"))).isFalse();
  }

  @Test
  void namesTheFile_whenAPolicyCannotBeRead() throws IOException {
    Path lost = folder.resolve("tmt/old/tearsheet.properties");
    Files.delete(lost);
    Files.createSymbolicLink(lost, Path.of("moved.properties"));
    PolicyTree tree = tree();

    assertThatThrownBy(() -> options(tree, "tmt/old/a.txt"))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith(lost + ": cannot be read: ");
    assertThatThrownBy(() -> PolicyTree.find(folder.resolve("tmt/old"), policy -> {}))
        .isInstanceOf(UncheckedIOException.class);
  }
}
