package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.immutables.value.Value;

/**
 * A story, with everything on its page. On a page of sections (see {@link PageKind}) the stories
 * are in its {@link #sections()}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract non-sealed class Article implements Page {

  private static final long serialVersionUID = 1L;

  Article() {}

  /** {@return a new, empty builder; nothing must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return what kind of article it is; {@link PageKind#ARTICLE}, a plain story, if nothing else
   * is set; never {@link PageKind#LISTING}}
   */
  @Override
  @Value.Default
  public PageKind kind() {
    return PageKind.ARTICLE;
  }

  @Override
  public abstract List<Text> boilerplate();

  @Override
  public abstract Optional<UpdateStamp> updateStamp();

  /** {@return the headline, one line; empty on the few pages that have none} */
  public abstract Optional<Text> headline();

  /**
   * {@return the headline once more, where the site printed it again; empty on nearly all pages. It
   * does not count for equality}
   */
  @Value.Auxiliary
  public abstract List<Text> repeatedHeadlines();

  /** {@return who wrote the story; empty on most pages before 2009, and on pages of sections} */
  public abstract Optional<Byline> byline();

  /** {@return the day that a press review names below its headline; empty elsewhere} */
  public abstract Optional<ReviewDay> reviewDay();

  /** {@return the newspapers that a press review names above it, in its order; empty elsewhere} */
  public abstract List<Text> papers();

  /**
   * {@return the captions of the story's photographs in the order of the page, wherever they are on
   * it; mostly one or none}
   */
  public abstract List<Caption> captions();

  /** {@return where the story was filed; empty if it does not say, as most stories from Moscow} */
  public abstract Optional<Dateline> dateline();

  /**
   * {@return the story, a paragraph a line, without the dateline that opens it; on a page of
   * sections the text above the first of them, mostly nothing}
   */
  public abstract List<Paragraph> paragraphs();

  /**
   * {@return the items of a brief, the letters, the papers' parts of a press review, in the order
   * of the page; empty for a plain story}
   */
  public abstract List<Section> sections();

  @Override
  public abstract List<Notice> notices();

  @Override
  public abstract List<Text> footer();

  @Override
  public abstract Optional<ArchiveUrl> url();

  @Override
  @Value.Auxiliary
  public abstract Optional<SourceSpan> span();

  /**
   * Returns the story as one text: {@link #paragraphs()}, then of each section its heading, if it
   * has one, and its paragraphs. A blank line ({@code "\n\n"}) separates each from the next; there
   * is no newline at the end. A plain story has no sections, so its text is its paragraphs.
   *
   * <p>All other parts are left out, also datelines, source lines and sign-offs, what a letter
   * responds to, and signatures.
   *
   * <pre>{@code
   * Article.builder()
   *     .headline(Text.of("Rain Expected"))
   *     .addParagraphs(Paragraph.of("It will rain."), Paragraph.of("It will snow."))
   *     .build()
   *     .bodyText();                    // It will rain., a blank line, It will snow.
   * }</pre>
   *
   * @return the text; empty if there is neither a paragraph nor a heading
   */
  public String bodyText() {
    StringJoiner text = new StringJoiner("\n\n");
    paragraphs().forEach(paragraph -> text.add(paragraph.text()));
    for (Section section : sections()) {
      section.heading().ifPresent(heading -> text.add(heading.text()));
      section.paragraphs().forEach(paragraph -> text.add(paragraph.text()));
    }
    return text.toString();
  }

  @Value.Check
  void check() {
    if (kind() == PageKind.LISTING) {
      throw new IllegalStateException("an article is not of the kind " + PageKind.LISTING);
    }
  }

  /**
   * Builds an {@link Article}; nothing must be set. {@code build()} throws an {@link
   * IllegalStateException} if the kind is {@link PageKind#LISTING}, which {@code from} takes over
   * from a listing. Not thread-safe.
   */
  public static final class Builder extends ImmutableArticle.Builder {
    Builder() {}
  }
}
