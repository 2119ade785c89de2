package io.github.tearsheet.internal.build;

import io.github.tearsheet.internal.build.Spacing.Part;
import io.github.tearsheet.internal.syntax.LayoutParser.ItemParagraphContext;
import io.github.tearsheet.internal.syntax.LayoutParser.ResponseContext;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.ListingEntry;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceSpan;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** The entries of a listing: headlines, each with the line below it as its teaser. */
final class Entries implements Sections {

  private final Tokens tokens;
  private final Listing.Builder listing;
  private @Nullable Text headline;
  private @Nullable Text teaser;

  Entries(Tokens tokens, Listing.Builder listing) {
    this.tokens = tokens;
    this.listing = listing;
  }

  @Override
  public void titleLine(Token line) {
    begin(line, line);
  }

  @Override
  public void paragraph(ItemParagraphContext paragraph) {
    text(paragraph.start, paragraph.stop);
  }

  @Override
  public void response(ResponseContext response) {
    text(response.start, response.stop);
  }

  private void begin(Token first, Token last) {
    finish();
    headline = tokens.text(first, last);
  }

  /** A teaser; or a headline in sentence case, where no entry waits for its teaser. */
  private void text(Token first, Token last) {
    if (headline == null || teaser != null) {
      begin(first, last);
    } else {
      SourceSpan span = Tokens.span(first, last);
      teaser = Text.of(tokens.text(span).text().replace("\"\"", "\""), span);
    }
  }

  @Override
  public Part titlePart() {
    return Part.ENTRY;
  }

  @Override
  public Part textPart() {
    return Part.ENTRY;
  }

  @Override
  public void finish() {
    Text above = headline;
    if (above == null) {
      return;
    }
    ListingEntry.Builder entry = ListingEntry.builder().headline(above);
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
