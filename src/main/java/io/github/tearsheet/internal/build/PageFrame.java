package io.github.tearsheet.internal.build;

import static io.github.tearsheet.diagnostic.DiagnosticCode.MISSING_BODY;
import static io.github.tearsheet.diagnostic.DiagnosticCode.PARTS_OUT_OF_ORDER;

import io.github.tearsheet.internal.build.Spacing.Part;
import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.LayoutParser.NoticeContext;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.model.ArchiveUrl;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.Notice;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** What pages of all kinds have: a head, a beginning and an end, spacing, notices, a footer. */
final class PageFrame {

  private final SourceText source;
  private final PageSyntax syntax;
  private final Tokens tokens;
  private final Spacing spacing;
  private final Head head;
  private final DiagnosticCollector diagnostics;

  private final List<Notice> notices = new ArrayList<>();
  private final List<Text> footer = new ArrayList<>();
  private @Nullable Token first;
  private @Nullable Token last;
  private boolean hasBody;

  PageFrame(
      SourceText source,
      PageSyntax syntax,
      Tokens tokens,
      Spacing spacing,
      DiagnosticCollector diagnostics) {
    this.source = source;
    this.syntax = syntax;
    this.tokens = tokens;
    this.spacing = spacing;
    this.diagnostics = diagnostics;
    this.head = new Head(source, tokens, diagnostics);
  }

  Head head() {
    return head;
  }

  /** Each part of the page is noted here first. */
  void part(Part part, Token begin, Token end) {
    spacing.part(part, begin);
    first = first == null ? begin : first;
    last = end;
    hasBody |= part == Part.STORY || part == Part.ENTRY;
  }

  void notice(NoticeContext notice) {
    notices.add(
        Notice.builder()
            .addAllLines(notice.lines.stream().map(tokens::text).toList())
            .span(Tokens.span(notice.start, notice.stop))
            .build());
  }

  void footer(Token line) {
    footer.add(tokens.text(line));
  }

  /** Whether the story, or what stands for it, has begun. */
  boolean hasBody() {
    return hasBody;
  }

  boolean isEmpty() {
    return first == null;
  }

  /** Whether the page lacks header and stamp and may do so. */
  boolean isHeadless() {
    return syntax.reading().headless() && head.isMissing();
  }

  /** Reports what the page as a whole lacks, once it has been read. */
  void report() {
    SourceSpan span = span();
    if (!isHeadless()) {
      head.reportMissing(span.start(), syntax.end());
    }
    if (!hasBody) {
      diagnostics.addAt(MISSING_BODY, span.end(), "the page has no story");
    }
    if (syntax.hasNext()) {
      int line = source.position(syntax.end()).line();
      diagnostics.add(PARTS_OUT_OF_ORDER, source.lineSpan(line), "a second page begins here");
    }
    spacing.report();
  }

  Article complete(Article.Builder article) {
    return article
        .boilerplate(head.boilerplate())
        .updateStamp(head.updateStamp())
        .headline(head.headline())
        .repeatedHeadlines(head.repeatedHeadlines())
        .notices(notices)
        .footer(footer)
        .url(url())
        .span(span())
        .build();
  }

  Listing complete(Listing.Builder listing) {
    return listing
        .boilerplate(head.boilerplate())
        .updateStamp(head.updateStamp())
        .title(head.headline().orElseThrow())
        .notices(notices)
        .footer(footer)
        .url(url())
        .span(span())
        .build();
  }

  /** What the dump tells, or else the name of the text. */
  private Optional<ArchiveUrl> url() {
    return ArchiveUrl.parse(source.origin().url().orElse(source.name()));
  }

  private SourceSpan span() {
    if (first == null || last == null) {
      throw new IllegalStateException("an empty page has no place");
    }
    return Tokens.span(first, last);
  }
}
