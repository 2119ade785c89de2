package io.github.tearsheet.internal.assemble;

import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.InResponseTo;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.Section;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A section that is not finished: what it has so far, and where it ends so far. */
final class SectionDraft {

  private final int start;
  private int end;

  private @Nullable Text heading;
  private @Nullable InResponseTo inResponseTo;
  private @Nullable Dateline dateline;
  private @Nullable Text agency;
  private @Nullable Text agencyLine;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Text> signature = new ArrayList<>();

  /** A section that begins at an offset. */
  SectionDraft(int start) {
    this.start = start;
    this.end = start;
  }

  /** A section that begins with its heading. */
  SectionDraft(Text heading, SourceSpan span) {
    this(span.start());
    this.heading = heading;
    end = span.end();
  }

  void inResponseTo(InResponseTo response, SourceSpan span) {
    inResponseTo = response;
    end = span.end();
  }

  /** Its agency is that of the section. */
  void dateline(Dateline line, SourceSpan span) {
    dateline = line;
    agency = line.agency().orElse(agency);
    end = span.end();
  }

  void paragraph(Paragraph paragraph, SourceSpan span) {
    paragraphs.add(paragraph);
    end = span.end();
  }

  /** An agency on a line of its own, or in a bracket after the text. */
  void agency(Text name, Text line, SourceSpan span) {
    agency = name;
    agencyLine = line;
    end = span.end();
  }

  void signature(Text line, SourceSpan span) {
    signature.add(line);
    end = span.end();
  }

  boolean hasResponse() {
    return inResponseTo != null;
  }

  boolean hasDateline() {
    return dateline != null;
  }

  boolean hasParagraphs() {
    return !paragraphs.isEmpty();
  }

  boolean hasAgencyLine() {
    return agencyLine != null;
  }

  boolean isSigned() {
    return !signature.isEmpty();
  }

  int end() {
    return end;
  }

  Section build() {
    return Section.builder()
        .heading(Optional.ofNullable(heading))
        .inResponseTo(Optional.ofNullable(inResponseTo))
        .dateline(Optional.ofNullable(dateline))
        .paragraphs(paragraphs)
        .agency(Optional.ofNullable(agency))
        .agencyLine(Optional.ofNullable(agencyLine))
        .signature(signature)
        .span(new SourceSpan(start, end))
        .build();
  }
}
