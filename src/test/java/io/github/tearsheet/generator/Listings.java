package io.github.tearsheet.generator;

import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.ListingEntry;
import io.github.tearsheet.model.Text;
import java.util.List;

/** Makes listings of a day's or an author's stories. */
final class Listings {

  private final Draft draft;
  private final RandomText words;
  private final PageLines lines;

  private Listings(Draft draft) {
    this.draft = draft;
    words = draft.words();
    lines = draft.lines();
  }

  static Listing make(Draft draft) {
    return new Listings(draft).make();
  }

  private Listing make() {
    boolean ofAuthor = words.chance(2);
    String title =
        ofAuthor
            ? "Articles by "
                + words.any(List.of(words.person(), "Vera van der Sol", "A. B. Tishin"))
            : "Free access archive";
    if (ofAuthor && words.chance(2)) {
      lines.thenNewline();
    } else {
      lines.thenTwoBlanks();
    }
    lines.add(title);
    Listing.Builder listing =
        Listing.builder()
            .boilerplate(draft.boilerplate())
            .updateStamp(draft.stamp())
            .title(Text.of(title));
    if (ofAuthor) {
      aboutAuthor(listing);
    }
    for (int i = words.below(6); i >= 0 || lines.tooFew(); i--) {
      listing.addEntries(entry());
    }
    return listing.footer(draft.footer()).build();
  }

  /** The pages of the listing, and a paragraph about the author. */
  private void aboutAuthor(Listing.Builder listing) {
    if (words.chance(3)) {
      String pager = words.any(List.of("1 2 3 ... 9", "1 2 3 4 5 ... 21", "1 2"));
      lines.add(pager);
      listing.addBoilerplate(Text.of(pager));
    }
    if (words.chance(3)) {
      String about = words.person() + " writes about salt, and keeps a goat in Gorka.";
      lines.add(about);
      listing.addAbout(Text.of(about));
    }
  }

  private ListingEntry entry() {
    Text headline = Text.of(words.title());
    lines.add(headline.text());
    ListingEntry.Builder entry = ListingEntry.builder().headline(headline);
    if (!words.chance(5)) {
      if (words.chance(8)) {
        lines.add("Staff Writer");
        lines.thenNewline();
        entry.byline(Text.of("Staff Writer"));
      }
      String teaser = words.prose();
      lines.add(teaser.replace("\"", "\"\""));
      entry.teaser(Text.of(teaser));
    }
    return entry.build();
  }
}
