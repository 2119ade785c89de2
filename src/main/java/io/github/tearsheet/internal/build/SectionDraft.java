package io.github.tearsheet.internal.build;

import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.InResponseTo;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.Section;
import io.github.tearsheet.model.Text;
import org.antlr.v4.runtime.Token;

/** A section that is being read: what it has so far. */
final class SectionDraft {

  private final Section.Builder section = Section.builder();
  private final Token first;
  private Token last;
  private boolean headed;
  private boolean hasParagraphs;
  private boolean hasDateline;
  private boolean hasResponse;
  private boolean hasAgency;
  private boolean hasAgencyLine;
  private boolean signed;

  /** A section that begins with a token. */
  SectionDraft(Token first) {
    this.first = first;
    this.last = first;
  }

  void heading(Text heading) {
    section.heading(heading);
    headed = true;
  }

  void response(InResponseTo response, Token end) {
    section.inResponseTo(response);
    hasResponse = true;
    last = end;
  }

  /** The dateline; its agency is the section's. */
  void dateline(Dateline dateline, Token end) {
    section.dateline(dateline);
    hasDateline = true;
    if (dateline.agency().isPresent()) {
      section.agency(dateline.agency());
      hasAgency = true;
    }
    last = end;
  }

  void paragraph(Paragraph paragraph, Token end) {
    section.addParagraphs(paragraph);
    hasParagraphs = true;
    last = end;
  }

  /** A source line or a sign-off, and the agency in it. */
  void agency(Text agency, Text line, Token end) {
    section.agency(agency).agencyLine(line);
    hasAgency = true;
    hasAgencyLine = true;
    last = end;
  }

  void signature(Text line, Token end) {
    section.addSignature(line);
    signed = true;
    last = end;
  }

  /** Whether there is a heading and nothing below it yet. */
  boolean isHeadingOnly() {
    return headed && !hasParagraphs && !hasDateline && !hasAgency;
  }

  boolean hasParagraphs() {
    return hasParagraphs;
  }

  boolean hasDateline() {
    return hasDateline;
  }

  boolean hasResponse() {
    return hasResponse;
  }

  boolean hasAgency() {
    return hasAgency;
  }

  boolean hasAgencyLine() {
    return hasAgencyLine;
  }

  boolean isSigned() {
    return signed;
  }

  /** Where the section ends so far. */
  int end() {
    return Tokens.end(last);
  }

  Section build() {
    return section.span(Tokens.span(first, last)).build();
  }
}
