package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a page with a heading of its own as a rule: an item of a brief, a letter, a paper's
 * part of a press review.
 */
@Value.Immutable
public abstract class Section implements Serializable {

  private static final long serialVersionUID = 1L;

  Section() {}

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The heading; on some pages an item or a letter has none. */
  public abstract Optional<Text> heading();

  /** What a letter responds to. */
  public abstract Optional<InResponseTo> inResponseTo();

  /** Where an item was filed. */
  public abstract Optional<Dateline> dateline();

  /** The text, without dateline, source line, sign-off and signature. */
  public abstract List<Paragraph> paragraphs();

  /**
   * Who reported an item, as it stands: in the dateline ({@code MOSCOW (AP) --}), on a line below
   * the heading ({@code The Associated Press}, 2001), or as a sign-off behind the last paragraph
   * ({@code (Bloomberg)}, from 2005).
   */
  public abstract Optional<Text> agency();

  /**
   * The source line, or the sign-off with its brackets, if one of them gives the agency. It does
   * not count for equality.
   */
  @Value.Auxiliary
  public abstract Optional<Text> agencyLine();

  /** Who signed a letter: the name, on some pages a place or a job below it. */
  public abstract List<Text> signature();

  /** From its first to its last part. */
  @Value.Auxiliary
  public abstract Optional<SourceSpan> span();

  /** Builds a {@link Section}; not thread-safe. */
  public static final class Builder extends ImmutableSection.Builder {
    Builder() {}
  }
}
