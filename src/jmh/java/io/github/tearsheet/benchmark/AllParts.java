package io.github.tearsheet.benchmark;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.diagnostic.Diagnostic;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Caption;
import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.InResponseTo;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.ListingEntry;
import io.github.tearsheet.model.Notice;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.PageReference;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.Section;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * Reads every part of a result once, its text, its place and what is wrong with it, so that a
 * result which puts work off until it is asked pays for it here.
 */
final class AllParts {

  private long sum;

  private AllParts() {}

  /** A number that depends on all of them. */
  static long sum(ParseResult result) {
    AllParts parts = new AllParts();
    result.page().ifPresent(parts::page);
    for (Diagnostic found : result.diagnostics()) {
      parts.sum += found.message().length() + found.start().line() + found.end().column();
    }
    return parts.sum;
  }

  private void page(Page page) {
    span(page.span());
    texts(page.boilerplate());
    page.updateStamp().ifPresent(stamp -> text(stamp.line()));
    page.updateStamp().flatMap(stamp -> stamp.date()).ifPresent(date -> sum += date.getYear());
    for (Notice notice : page.notices()) {
      texts(notice.lines());
    }
    texts(page.footer());
    if (page instanceof Article article) {
      article(article);
    } else if (page instanceof Listing listing) {
      text(listing.title());
      for (ListingEntry entry : listing.entries()) {
        text(entry.headline());
        text(entry.teaser());
      }
    }
  }

  private void article(Article article) {
    text(article.headline());
    texts(article.repeatedHeadlines());
    texts(article.papers());
    for (Caption caption : article.captions()) {
      text(caption.credit());
      text(caption.description());
    }
    article.dateline().ifPresent(this::dateline);
    paragraphs(article.paragraphs());
    for (Section section : article.sections()) {
      span(section.span());
      text(section.heading());
      section.inResponseTo().ifPresent(this::response);
      section.dateline().ifPresent(this::dateline);
      paragraphs(section.paragraphs());
      text(section.agency());
      text(section.agencyLine());
      texts(section.signature());
    }
  }

  private void dateline(Dateline dateline) {
    text(dateline.place());
    text(dateline.city());
    text(dateline.region());
    text(dateline.agency());
  }

  private void response(InResponseTo response) {
    text(response.line());
    text(response.title());
    text(response.author());
    text(response.date());
  }

  private void paragraphs(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      sum += paragraph.text().length();
      span(paragraph.span());
      for (PageReference reference : paragraph.pageReferences()) {
        text(reference.paper());
        texts(reference.pages());
      }
    }
  }

  private void texts(List<Text> texts) {
    for (Text text : texts) {
      text(text);
    }
  }

  private void text(Optional<Text> text) {
    if (text.isPresent()) {
      text(text.get());
    }
  }

  private void text(Text text) {
    sum += text.text().length();
    span(text.span());
  }

  private void span(Optional<SourceSpan> span) {
    if (span.isPresent()) {
      sum += span.get().start() ^ span.get().end();
    }
  }
}
