package io.github.tearsheet.internal.assemble;

import static io.github.tearsheet.diagnostic.DiagnosticCode.ASSUMED_CAPTION;

import io.github.tearsheet.internal.assemble.SpacingCheck.Part;
import io.github.tearsheet.internal.check.DiagnosticCollector;
import io.github.tearsheet.internal.syntax.BylineLexer;
import io.github.tearsheet.internal.syntax.LineGrammar;
import io.github.tearsheet.internal.syntax.LinePart;
import io.github.tearsheet.internal.syntax.PageParser;
import io.github.tearsheet.internal.syntax.PageSyntax;
import io.github.tearsheet.model.ArchiveUrl;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Byline;
import io.github.tearsheet.model.Caption;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.source.SourceSpan;
import io.github.tearsheet.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds an ordinary story: captions, dateline, paragraphs. */
final class ArticleBuilder extends PageBuilder {

  /** The longest paragraph that can be a deck. */
  private static final int LONGEST_DECK = 120;

  /** A caption up to this length can be above a line of any length. */
  private static final int LONGEST_SHORT_CAPTION = 120;

  private final DatelineBuilder datelines;
  private final Article.Builder article = Article.builder();
  private int paragraphs;

  /** Whether the story so far is one short paragraph below the headline. */
  private boolean deck;

  private boolean datelined;

  ArticleBuilder(
      SourceText source,
      PageSyntax syntax,
      Optional<ArchiveUrl> url,
      DiagnosticCollector diagnostics) {
    super(source, syntax, url, diagnostics);
    datelines = new DatelineBuilder(lines, diagnostics);
  }

  @Override
  Page finish() {
    return article
        .boilerplate(header.boilerplate())
        .updateStamp(header.updateStamp())
        .headline(header.headline())
        .repeatedHeadlines(header.repeatedHeadlines())
        .notices(notices())
        .footer(footer())
        .url(url())
        .span(span())
        .build();
  }

  @Override
  public void exitByline(PageParser.BylineContext line) {
    part(Part.BYLINE, line);
    List<LinePart> parts =
        LineGrammar.BYLINE.parts(lines.content(), line.start.getStartIndex(), Lines.end(line.stop));
    Byline.Builder byline = Byline.builder().line(lines.text(line));
    for (LinePart part : parts) {
      if (part.type() == BylineLexer.FIRST_NAME) {
        byline.addNames(lines.text(lines.afterFirstWord(part)));
      } else if (part.type() == BylineLexer.NAME) {
        byline.addNames(lines.text(part));
      } else if (part.type() == BylineLexer.ORGANIZATION) {
        byline.organization(lines.text(lines.afterFirstWord(part)));
      }
    }
    article.byline(byline.build());
  }

  // ---- captions

  @Override
  public void exitCaption(PageParser.CaptionContext caption) {
    caption(caption, caption.credit, caption.text);
    if (caption.credit.getType() == PageParser.UNLISTED_CREDIT) {
      perhapsCredit(caption.credit);
    }
  }

  /** On a compact page a long line below the credit is rather the first paragraph. */
  @Override
  public void exitPhotograph(PageParser.PhotographContext photograph) {
    int below = lengthBelow(photograph);
    int longest = Math.max(LONGEST_SHORT_CAPTION, syntax.isCompact() ? below / 2 : 2 * below);
    captionBelowCredit(photograph.credit, photograph.text, longest);
  }

  /** Without the photographer's name, only a longer paragraph below it shows the caption. */
  @Override
  public void exitCreditAboveCaption(PageParser.CreditAboveCaptionContext photograph) {
    if (captionBelowCredit(photograph.credit, photograph.text, lengthBelow(photograph))) {
      assumed(photograph.text, "the credit is on the line above");
    }
  }

  /** Returns whether the line below a credit reads like its caption; else it is a paragraph. */
  private boolean captionBelowCredit(Token credit, ParserRuleContext text, int longest) {
    if (readsLikeCaption(text, longest)) {
      caption(credit, text.stop, credit, text);
      return true;
    }
    caption(credit, credit, credit, null);
    paragraph(text);
    return false;
  }

  @Override
  public void exitPhotographer(PageParser.PhotographerContext credit) {
    caption(credit, credit.start, null);
  }

  @Override
  public void exitCaptionAboveDateline(PageParser.CaptionAboveDatelineContext caption) {
    captionByPosition(caption);
  }

  /** A line that touches the headline is the first paragraph itself. */
  @Override
  public void exitCaptionByPosition(PageParser.CaptionByPositionContext line) {
    Token gap = syntax.gapAbove(line.start);
    boolean touching = gap != null && gap.getType() == PageParser.NEWLINE;
    if (touching && spacing.above() != Part.CAPTION) {
      paragraph(line);
    } else {
      captionByPosition(line);
    }
  }

  /**
   * Where the line below is broken, the page is wrapped, and this is the first line of its text.
   */
  private void captionByPosition(ParserRuleContext line) {
    int longest = Math.max(LONGEST_SHORT_CAPTION, 2 * lengthBelow(line));
    if (header.headline().isEmpty()
        || !readsLikeCaption(line, longest)
        || isBroken(syntax.lineBelow(line.stop))) {
      paragraph(line);
      return;
    }
    caption(line, null, line);
    assumed(line, "it has no credit");
  }

  private void assumed(ParserRuleContext line, String why) {
    diagnostics.add(
        ASSUMED_CAPTION,
        Lines.span(line),
        "assumed caption: only its position shows what it is; " + why);
  }

  /** Not what somebody says, not half a sentence, and not too long. */
  private boolean readsLikeCaption(ParserRuleContext line, int longest) {
    return Lines.span(line).length() <= longest && !syntax.isSpeech(line) && !isBroken(line.stop);
  }

  private boolean isBroken(Token line) {
    return BrokenLineCheck.isBroken(lines.content(), line, syntax.lineBelow(line));
  }

  private int lengthBelow(ParserRuleContext line) {
    return syntax.lengthBelow(line.stop);
  }

  /** Only below a headline is a name alone a credit. */
  @Override
  public void exitNameCaption(PageParser.NameCaptionContext name) {
    if (header.headline().isEmpty()) {
      paragraph(name);
    } else {
      caption(name, name.start, null);
      uncertain(Lines.span(name), "this name alone may be the caption");
    }
  }

  @Override
  public void exitSeamedCaption(PageParser.SeamedCaptionContext caption) {
    caption(caption, caption.credit, caption.text);
    perhapsCredit(caption.credit);
  }

  @Override
  public void exitCreditOrWord(PageParser.CreditOrWordContext caption) {
    caption(caption, caption.credit, caption.text);
    perhapsCredit(caption.credit);
  }

  @Override
  public void exitCreditWithoutEnd(PageParser.CreditWithoutEndContext caption) {
    caption(caption, null, caption);
    uncertain(Lines.span(caption), "its end is unclear");
  }

  private void caption(
      ParserRuleContext rule, @Nullable Token credit, @Nullable ParserRuleContext text) {
    caption(rule.start, rule.stop, credit, text);
  }

  private void caption(
      Token first, Token last, @Nullable Token credit, @Nullable ParserRuleContext text) {
    part(Part.CAPTION, first, last);
    Caption.Builder caption = Caption.builder().span(Lines.span(first, last));
    if (credit != null) {
      caption.credit(lines.text(credit));
    }
    if (text != null) {
      caption.description(lines.text(text));
    }
    article.addCaptions(caption.build());
  }

  private void perhapsCredit(Token credit) {
    uncertain(Lines.span(credit), credit.getText() + " may be part of the caption");
  }

  // ---- paragraphs

  @Override
  public void exitProse(PageParser.ProseContext prose) {
    if (prose.start.getType() == PageParser.UNLISTED_CREDIT) {
      mayBeCredit(prose.start);
    }
    paragraph(prose);
  }

  @Override
  public void exitOpeningProse(PageParser.OpeningProseContext prose) {
    if (paragraphs == 0 && mayOpenWithCredit(prose.start.getType())) {
      mayBeCredit(prose.start);
    }
    paragraph(prose);
  }

  /** On a compact page nothing shows whether {@code VimpelCom said} opens with a credit. */
  private boolean mayOpenWithCredit(int opening) {
    return switch (opening) {
      case PageParser.DOUBTFUL_CREDIT, PageParser.SEAM, PageParser.COURTESY -> true;
      case PageParser.LOOSE_SEAM -> syntax.isCompact();
      default -> false;
    };
  }

  private void paragraph(ParserRuleContext line) {
    part(Part.STORY, line);
    add(line.start.getStartIndex(), Lines.end(line.stop));
  }

  /** A dateline opens the first paragraph, or the second below a deck; elsewhere it is text. */
  @Override
  public void exitDatelinedParagraph(PageParser.DatelinedParagraphContext line) {
    if (datelined || (paragraphs > 0 && !deck)) {
      paragraph(line);
      return;
    }
    part(Part.STORY, line);
    datelined = true;
    article.dateline(datelines.build(line.start));
    if (line.text != null) {
      add(line.text.start.getStartIndex(), Lines.end(line.stop));
    }
  }

  private void add(int start, int end) {
    SourceSpan span = new SourceSpan(start, end);
    article.addParagraphs(Paragraph.of(lines.source().substring(span), span));
    paragraphs++;
    deck = paragraphs == 1 && end - start <= LONGEST_DECK;
  }
}
