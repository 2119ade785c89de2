package io.github.tearsheet.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.generator.PageGenerator;
import io.github.tearsheet.generator.PageGenerator.Generated;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The pages that are measured. All but the mixed ones are stories. */
public enum PageKind {

  /** Stories in ASCII below the header, whose dash is their only other character. */
  PLAIN("ASCII except for the header's dash") {
    @Override
    String text(Generated page, Random random) {
      return PageText.ascii(page.text());
    }
  },

  /** In ASCII throughout: the header has lost its dash, as such pages of the archive have. */
  ASCII("ASCII only") {
    @Override
    String text(Generated page, Random random) {
      return PageText.ascii(page.text()).replace('\u2014', ' ');
    }
  },

  CURLY("curly quotes") {
    @Override
    String text(Generated page, Random random) {
      return PageText.curly(page.text());
    }
  },

  /** With about every sixth line damaged, and many a header and stamp. */
  DAMAGED("damaged") {
    @Override
    String text(Generated page, Random random) {
      return Damage.anywhere(page.text(), random);
    }
  },

  /** Stories, briefs, press reviews, letters and listings, as the generator makes them. */
  MIXED("all kinds mixed") {
    @Override
    boolean isOne(Generated page) {
      return true;
    }

    @Override
    String text(Generated page, Random random) {
      return page.text();
    }
  },

  /** The paragraphs in Cyrillic letters, two bytes each. */
  CYRILLIC("Cyrillic text") {
    @Override
    String text(Generated page, Random random) {
      return PageText.cyrillic(page);
    }

    @Override
    int characters(int bytes) {
      return bytes * 6 / 10;
    }
  };

  private static final long SEED = 1998;
  private static final int MOST_PAGES = 64;
  private static final int MOST_BYTES = 2 << 20;

  private final String label;

  PageKind(String label) {
    this.label = label;
  }

  /** What a table calls them. */
  String label() {
    return label;
  }

  /**
   * Different pages of about a size, the same ones each time: so many that the processor cannot
   * learn their branches, and no more than its caches hold.
   */
  List<byte[]> pages(int kilobytes) {
    int bytes = kilobytes << 10;
    PageGenerator generator = new PageGenerator(SEED);
    Random random = new Random(SEED);
    return Stream.generate(() -> generator.next(characters(bytes)))
        .filter(this::isOne)
        .map(page -> text(page, random).getBytes(UTF_8))
        .filter(page -> page.length > bytes * 3 / 4 && page.length < bytes * 3 / 2)
        .limit(Math.min(MOST_PAGES, MOST_BYTES / bytes))
        .toList();
  }

  boolean isOne(Generated page) {
    return page.page().kind() == io.github.tearsheet.model.PageKind.ARTICLE;
  }

  abstract String text(Generated page, Random random);

  /** How many characters of a generated page become so many bytes. */
  int characters(int bytes) {
    return bytes;
  }
}
