package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A story, with everything on its page. On a page of sections (see {@link ArticleKind}) the stories
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
   * {@return what kind of article it is; {@link ArticleKind#ARTICLE}, a plain story, if nothing
   * else is said}
   */
  @Value.Default
  public ArticleKind kind() {
    return ArticleKind.ARTICLE;
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

  /** Builds an {@link Article}; nothing must be set. Not thread-safe. */
  public static final class Builder extends ImmutableArticle.Builder {
    Builder() {}
  }
}
