import static io.github.tearsheet.assertj.ArchiveAssertions.assertThat;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.dump.ArchiveDump;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OwnArchiveTest {

  @TestFactory
  Stream<DynamicTest> everyPageIsSound() {
    try (ArchiveDump dump = ArchiveDump.open(Path.of("pages"))) {
      return dump.stream()
          .toList()
          .stream()
          .map(page -> DynamicTest.dynamicTest(page.source().name(), () -> assertThat(page).hasNoErrors()));
    }
  }

  @Test
  void theFerryIsHome() {
    assertThat(ArchiveParser.create().parse(Path.of("pages/ferry.txt")))
        .isArticle()
        .hasHeadline("Ferry Finds Its Harbor")
        .hasCaptionCredit("AP")
        .hasDateline("PORT OLEN", "Karelia");
  }
}
