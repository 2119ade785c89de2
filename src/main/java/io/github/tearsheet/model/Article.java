package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A story, with all that stands on its page. */
@Value.Immutable
public abstract non-sealed class Article implements Page {

  private static final long serialVersionUID = 1L;

  Article() {}

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** What kind of article it is; a plain story if nothing else is said. */
  @Value.Default
  public ArticleKind kind() {
    return ArticleKind.ARTICLE;
  }

  @Override
  public abstract List<Text> boilerplate();

  @Override
  public abstract Optional<UpdateStamp> updateStamp();

  /** The headline; empty on the few pages that have none. */
  public abstract Optional<Text> headline();

  /** The headline once more, where the site printed it again. It does not count for equality. */
  @Value.Auxiliary
  public abstract List<Text> repeatedHeadlines();

  /** The newspapers that a press review names above it. */
  public abstract List<Text> papers();

  /**
   * The captions of the story's photographs, wherever they stand on the page; mostly one or none.
   */
  public abstract List<Caption> captions();

  /** Where the story was filed; most stories from Moscow do not say. */
  public abstract Optional<Dateline> dateline();

  /**
   * The story, without the dateline that opens it; on a page of sections what stands above the
   * first of them.
   */
  public abstract List<Paragraph> paragraphs();

  /** The items of a brief, the letters, the papers' parts of a press review. */
  public abstract List<Section> sections();

  @Override
  public abstract List<Notice> notices();

  @Override
  public abstract List<Text> footer();

  @Override
  public abstract Optional<Address> address();

  @Override
  @Value.Auxiliary
  public abstract Optional<SourceSpan> span();

  /** Builds an {@link Article}; not thread-safe. */
  public static final class Builder extends ImmutableArticle.Builder {
    Builder() {}
  }
}
