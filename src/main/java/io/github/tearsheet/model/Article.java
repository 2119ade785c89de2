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

  @Override
  public abstract List<Text> boilerplate();

  @Override
  public abstract Optional<UpdateStamp> updateStamp();

  /** The headline; empty on the few pages that have none. */
  public abstract Optional<Text> headline();

  /**
   * The captions of the story's photographs, wherever they stand on the page; mostly one or none.
   */
  public abstract List<Caption> captions();

  /** Where the story was filed; most stories from Moscow do not say. */
  public abstract Optional<Dateline> dateline();

  /** The story, a text a paragraph, without the dateline that opens it. */
  public abstract List<Text> paragraphs();

  @Override
  @Value.Auxiliary
  public abstract Optional<SourceSpan> span();

  /** Builds an {@link Article}; not thread-safe. */
  public static final class Builder extends ImmutableArticle.Builder {
    Builder() {}
  }
}
