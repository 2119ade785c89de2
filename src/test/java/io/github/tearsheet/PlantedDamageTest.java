package io.github.tearsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import io.github.tearsheet.dump.ArchiveDump;
import io.github.tearsheet.dump.DumpFormat;
import io.github.tearsheet.generator.PageGenerator;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.PageKind;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damage planted on a clean page is found, and on the line where it was planted. */
class PlantedDamageTest {

  private static final int PAGES = 300;
  private static final long SEED = Seeds.of(1994)[0];

  private final ArchiveParser parser = ArchiveParser.create();

  /** A page, line by line, with its damage planted on a line, from 1. */
  private record Planted(List<String> lines, int line) {}

  private enum Damage {
    NO_DATE("TS103") {
      @Override
      Planted plant(List<String> page) {
        return replaced(page, stamp(page), ". Last Updated: 02/30/2016");
      }
    },
    DATE_IN_WORDS("TS103") {
      @Override
      Planted plant(List<String> page) {
        return replaced(page, stamp(page), ". Last Updated: July 27, 2016");
      }
    },
    FULL_STOP_LOST("TS103") {
      @Override
      Planted plant(List<String> page) {
        return replaced(page, stamp(page), "Last Updated: 07/27/2016");
      }
    },
    STAMP_LOST("TS102") {
      @Override
      Planted plant(List<String> page) {
        int stamp = stamp(page);
        page.remove(stamp);
        removeBlanks(page, stamp);
        return new Planted(page, stamp + 1);
      }
    },
    STAMP_TWICE("TS106") {
      @Override
      Planted plant(List<String> page) {
        int stamp = stamp(page);
        page.addAll(stamp, List.of(page.get(stamp), ""));
        return new Planted(page, stamp + 3);
      }
    },
    HEADER_LOST("TS101") {
      @Override
      Planted plant(List<String> page) {
        page.remove(0);
        removeBlanks(page, 0);
        return new Planted(page, 1);
      }
    },
    HEADER_TWICE("TS106") {
      @Override
      Planted plant(List<String> page) {
        page.addAll(0, List.of(page.get(0), ""));
        return new Planted(page, 3);
      }
    },
    HEADER_CUT("TS201") {
      @Override
      Planted plant(List<String> page) {
        return replaced(page, 0, "Get the latest updates as we post them");
      }
    },
    BLANK_LOST("TS107") {
      @Override
      Planted plant(List<String> page) {
        int stamp = stamp(page);
        // Below a stamp, the title of an author's listing has no blank line above it.
        int from = page.stream().anyMatch(line -> line.startsWith("Articles by")) ? 0 : stamp;
        removeBlanks(page, from + 1);
        return new Planted(page, from + 2);
      }
    },
    CONTROL_CHARACTER("TS206") {
      @Override
      Planted plant(List<String> page) {
        int last = lastText(page);
        return replaced(page, last, page.get(last).replaceFirst("(.)$", "\u0007$1"));
      }
    },
    REPLACEMENT("TS209") {
      @Override
      Planted plant(List<String> page) {
        int last = lastText(page);
        return replaced(page, last, page.get(last).replaceFirst("(.)$", "\uFFFD$1"));
      }
    },
    WHITE_SPACE("TS210") {
      @Override
      Planted plant(List<String> page) {
        int last = lastText(page);
        return replaced(page, last, page.get(last) + " ");
      }
    },
    BYTE_ORDER_MARK("TS207") {
      @Override
      Planted plant(List<String> page) {
        return replaced(page, 0, "\uFEFF" + page.get(0));
      }
    },
    LOST_LETTER("TS216") {
      @Override
      Planted plant(List<String> page) {
        return added(page, "The goose was served ? la carte.");
      }
    },
    ZERO_WIDTH_SPACE("TS217") {
      @Override
      Planted plant(List<String> page) {
        int last = lastText(page);
        return replaced(page, last, page.get(last).replaceFirst("(.)$", "\u200B$1"));
      }
    },
    BROKEN_LINE("TS215") {
      @Override
      Planted plant(List<String> page) {
        return added(page, "The goose was served", "without a word.");
      }
    },
    MIXED_LINE_ENDS("TS208") {
      @Override
      Planted plant(List<String> page) {
        return replaced(page, stamp(page), page.get(stamp(page)) + "\r");
      }
    },
    HEADLINE_LOST("TS104", PageKind.ARTICLE) {
      @Override
      Planted plant(List<String> page) {
        int stamp = stamp(page);
        String headline = page.get(headline(page));
        page.removeIf(line -> line.equals(headline) || line.startsWith("By "));
        removeBlanks(page, stamp + 1);
        page.addAll(stamp + 1, List.of("", ""));
        return new Planted(page, stamp + 4);
      }
    },
    STORY_LOST("TS105", PageKind.ARTICLE) {
      @Override
      Planted plant(List<String> page) {
        int headline = headline(page);
        page.subList(headline + 1, page.size()).clear();
        return new Planted(page, headline + 1);
      }
    },
    ENTRIES_LOST("TS105", PageKind.LISTING) {
      @Override
      Planted plant(List<String> page) {
        int title = headline(page);
        page.subList(title + 1, page.size()).clear();
        return new Planted(page, title + 1);
      }
    },
    DASH_LOST("TS205", PageKind.ARTICLE) {
      @Override
      Planted plant(List<String> page) {
        return story(page, "OLEN (AP) ? The goose froze.");
      }
    },
    BLANK_NEXT_TO_A_DASH_LOST("TS205", PageKind.ARTICLE) {
      @Override
      Planted plant(List<String> page) {
        return story(page, "OLEN, Karelia --The goose froze.");
      }
    },
    END_OF_BOX_LOST("TS219", PageKind.ARTICLE) {
      @Override
      Planted plant(List<String> page) {
        page.removeIf(String::isBlank);
        int headline = headline(page);
        page.subList(headline + 1, page.size()).clear();
        page.addAll(List.of("To Our Readers", "Write to us.", "The goose froze.", "It sang."));
        return new Planted(page, headline + 2);
      }
    },
    PARAGRAPH_BREAK_LOST("TS211", PageKind.ARTICLE) {
      @Override
      Planted plant(List<String> page) {
        Planted added = added(page, "The goose froze.", "The mayor sang.");
        return new Planted(page, added.line() + 1);
      }
    },
    HEADLINE_TWICE("TS203", PageKind.ARTICLE) {
      @Override
      Planted plant(List<String> page) {
        int headline = headline(page);
        page.addAll(headline, List.of(page.get(headline), ""));
        return new Planted(page, headline + 3);
      }
    },
    CREDIT_WITHOUT_LIST("TS204", PageKind.ARTICLE) {
      @Override
      Planted plant(List<String> page) {
        return caption(page, "Zarechny TheaterIn the rain a goose sang.");
      }
    },
    CAPTION_WITHOUT_CREDIT("TS304", PageKind.ARTICLE) {
      @Override
      Planted plant(List<String> page) {
        return caption(page, "A goose at the bridge");
      }
    },
    HEADING_LOST("TS212", PageKind.BRIEFS) {
      @Override
      Planted plant(List<String> page) {
        return added(page, "OLEN (AP) -- The goose froze.");
      }
    },
    REFERENCES_NOT_CLOSED("TS213", PageKind.PRESS_REVIEW) {
      @Override
      Planted plant(List<String> page) {
        return added(page, "The goose froze. (1, Trud, 2");
      }
    },
    REFERENCES_DAMAGED("TS214", PageKind.PRESS_REVIEW) {
      @Override
      Planted plant(List<String> page) {
        return added(page, "The goose froze. (1 & ??, Lamp: 2/b)");
      }
    },
    DAY_WITHOUT_YEAR("TS218", PageKind.PRESS_REVIEW) {
      @Override
      Planted plant(List<String> page) {
        int headline = headline(page);
        page.addAll(headline + 1, List.of("", "July 22.", ""));
        return new Planted(page, headline + 3);
      }
    },
    SIGNATURE_LOST("TS303", PageKind.LETTERS) {
      @Override
      Planted plant(List<String> page) {
        Planted added = added(page, "In response to \"Salt,\" a column.", "The goose froze.");
        return new Planted(page, added.line() + 1);
      }
    },
    INSTALL("TS301") {
      @Override
      Planted plant(List<String> page) {
        page.addAll(0, List.of("Install", ""));
        return new Planted(page, 1);
      }
    };

    private final String code;

    private final Optional<PageKind> kind;

    Damage(String code) {
      this.code = code;
      kind = Optional.empty();
    }

    /** Damage that only pages of one kind can have. */
    Damage(String code, PageKind kind) {
      this.code = code;
      this.kind = Optional.of(kind);
    }

    boolean fits(Page page) {
      boolean captions = page instanceof Article article && !article.captions().isEmpty();
      return kind.isEmpty() || (kind.get() == page.kind() && !captions);
    }

    abstract Planted plant(List<String> page);

    private static Planted replaced(List<String> page, int index, String line) {
      page.set(index, line);
      return new Planted(page, index + 1);
    }

    /** Lines below a blank one at the end of the page. */
    private static Planted added(List<String> page, String... lines) {
      int last = lastText(page);
      page.subList(last + 1, page.size()).clear();
      page.add("");
      page.addAll(List.of(lines));
      return new Planted(page, last + 3);
    }

    /** A first paragraph of the story. */
    private static Planted story(List<String> page, String paragraph) {
      int headline = headline(page);
      page.addAll(headline + 1, List.of("", paragraph));
      return new Planted(page, headline + 3);
    }

    /** On the line above the story, which has no caption yet. */
    private static Planted caption(List<String> page, String caption) {
      int headline = headline(page);
      removeBlanks(page, headline + 1);
      page.addAll(headline + 1, List.of("", caption));
      return new Planted(page, headline + 3);
    }

    private static int headline(List<String> page) {
      int headline = stamp(page) + 1;
      while (page.get(headline).isBlank()) {
        headline++;
      }
      return headline;
    }

    private static int stamp(List<String> page) {
      return IntStream.range(0, page.size())
          .filter(i -> page.get(i).startsWith(". Last Updated:"))
          .findFirst()
          .orElseThrow();
    }

    /** One as a rule, two on a listing. */
    private static void removeBlanks(List<String> page, int index) {
      while (page.get(index).isBlank()) {
        page.remove(index);
      }
    }

    private static int lastText(List<String> page) {
      int last = page.size() - 1;
      while (page.get(last).isBlank()) {
        last--;
      }
      return last;
    }
  }

  @ParameterizedTest
  @EnumSource
  void isFoundOnItsLine(Damage damage) {
    cleanPages(damage::fits)
        .forEach(
            page -> {
              Planted planted = damage.plant(new ArrayList<>(page.lines().toList()));
              String text = String.join("\n", planted.lines());

              assertThat(parser.parse(text).diagnostics())
                  .as("seed %d:\n%s", SEED, text)
                  .anySatisfy(
                      found -> {
                        assertThat(found.code().id()).isEqualTo(damage.code);
                        assertThat(found.start().line()).isEqualTo(planted.line());
                      });
            });
  }

  /** TS302 belongs to a dump: the parser itself reads one page. */
  @Test
  void aFurtherPageIsFoundOnItsLine() {
    Iterator<String> pages = cleanPages(page -> true).iterator();
    while (pages.hasNext()) {
      String first = pages.next() + "\n";
      byte[] both = (first + (pages.hasNext() ? pages.next() : first)).getBytes(UTF_8);
      try (ArchiveDump dump =
          ArchiveDump.builder().open(new ByteArrayInputStream(both), "pages", DumpFormat.TEXT)) {
        assertThat(dump.stream().skip(1))
            .as("seed %d:\n%s", SEED, new String(both, UTF_8))
            .singleElement()
            .satisfies(
                second ->
                    assertThat(second.diagnostics())
                        .anyMatch(
                            found ->
                                found.code() == DiagnosticCode.FURTHER_PAGE
                                    && found.start().line() == first.lines().count() + 1));
      }
    }
  }

  @Test
  void aCleanPageHasNoErrors() {
    cleanPages(page -> true)
        .forEach(
            page ->
                assertThat(parser.parse(page).diagnostics())
                    .as("seed %d:\n%s", SEED, page)
                    .extracting(Diagnostic::severity)
                    .doesNotContain(Severity.ERROR));
  }

  /** Spaced pages with a whole header, one stamp, one headline and a story. */
  private Stream<String> cleanPages(Predicate<Page> fits) {
    PageGenerator generator = new PageGenerator(SEED);
    return Stream.generate(generator::next)
        .filter(page -> hasHeadline(page.page()) && fits.test(page.page()))
        .map(page -> page.text().replace("\r\n", "\n").replace('\r', '\n'))
        .filter(text -> text.startsWith("Get the latest updates as we post them \u2014 right"))
        .filter(text -> text.contains("\n\n. Last Updated: "))
        .filter(text -> text.split("\n\n", -1).length > 4)
        .limit(PAGES);
  }

  /** By what was put in: to ask the parser for pages without errors would prove nothing. */
  private static boolean hasHeadline(Page page) {
    return !(page instanceof Article article) || article.headline().isPresent();
  }
}
