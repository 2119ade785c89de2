package io.github.tearsheet.internal.build;

import io.github.tearsheet.model.Entry;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceSpan;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** The entries of a listing: headlines, each with the line below it as its teaser. */
final class Entries {

  private final Tokens tokens;
  private final Listing.Builder listing;
  private @Nullable Text headline;
  private @Nullable Text teaser;

  Entries(Tokens tokens, Listing.Builder listing) {
    this.tokens = tokens;
    this.listing = listing;
  }

  void headline(Token first, Token last) {
    finish();
    headline = tokens.text(first, last);
  }

  /** A teaser; or a headline in sentence case, where no entry waits for its teaser. */
  void text(Token first, Token last) {
    if (headline == null || teaser != null) {
      headline(first, last);
    } else {
      SourceSpan span = Tokens.span(first, last);
      teaser = Text.of(tokens.text(span).text().replace("\"\"", "\""), span);
    }
  }

  /** The page ends: so does the last entry. */
  void finish() {
    Text above = headline;
    if (above == null) {
      return;
    }
    Entry.Builder entry = Entry.builder().headline(above);
    int start = above.span().orElseThrow().start();
    int end = above.span().orElseThrow().end();
    if (teaser != null) {
      entry.teaser(teaser);
      end = teaser.span().orElseThrow().end();
    }
    listing.addEntries(entry.span(new SourceSpan(start, end)).build());
    headline = null;
    teaser = null;
  }
}
