package io.github.tearsheet.internal.build;

import io.github.tearsheet.internal.build.Spacing.Part;
import io.github.tearsheet.internal.syntax.LayoutParser.ItemParagraphContext;
import io.github.tearsheet.internal.syntax.LayoutParser.ResponseContext;
import org.antlr.v4.runtime.Token;

/** The sections of one kind of page, told of its lines in the order of the text. */
interface Sections {

  /** A line in Title Case: a heading, a signature, the headline of an entry. */
  void titleLine(Token line);

  /** A line of text. */
  void paragraph(ItemParagraphContext paragraph);

  /** A line {@code In response to}. */
  void response(ResponseContext response);

  /** The page ends: so does the last section. */
  void finish();

  /** What a line in Title Case is for the page's spacing. */
  Part titlePart();

  /** What a line of text is for the page's spacing. */
  Part textPart();
}
