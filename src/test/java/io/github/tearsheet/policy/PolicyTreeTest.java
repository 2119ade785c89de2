package io.github.tearsheet.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tearsheet.Layout;
import io.github.tearsheet.ParserOptions;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.source.SourceOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    PolicyTree tree = PolicyTree.find(folder, policy -> policy.layout(Layout.HEADLESS));
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
                + ": fail-level: not allowed here: it holds for a whole run, so it belongs in the"
                + " policy of the working folder");
  }
}
