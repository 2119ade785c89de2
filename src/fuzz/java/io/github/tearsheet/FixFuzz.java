package io.github.tearsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.write.PageFixer;
import io.github.tearsheet.write.PageFixer.Fixed;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/** Fixes any page, as {@code validate --fix} does. */
class FixFuzz {

  private final ArchiveParser parser = ArchiveParser.create();
  private final PageFixer fixer = new PageFixer(parser);

  @MethodSource("io.github.tearsheet.FuzzInputs#pages")
  @FuzzTest
  void fix(byte[] bytes) {
    ParseResult before = parser.parse(bytes, "fuzz");

    Fixed fixed = fixer.fix(before);

    ParseResult after = fixed.page();
    Properties.assertSpansTileThePage(after);
    // CR CR LF makes blank lines that are not the page's own: without them it reads otherwise.
    if (!before.source().content().contains("\r\r\n")) {
      assertThat(after.page().map(FixFuzz::withoutSiteLines))
          .isEqualTo(before.page().map(FixFuzz::withoutSiteLines));
    }
    assertThat(after.diagnostics()).hasSizeLessThanOrEqualTo(before.diagnostics().size());
    assertThat(after.source().content().equals(before.source().content()))
        .isEqualTo(fixed.codes().isEmpty());
    Properties.assertSame(after, fixer.fix(after).page());
  }

  /** The site header is not part of what a page says: fixing may add its lost dash. */
  private static Page withoutSiteLines(Page page) {
    return page instanceof Article article
        ? Article.builder().from(article).boilerplate(List.of()).build()
        : Listing.builder().from((Listing) page).boilerplate(List.of()).build();
  }
}
