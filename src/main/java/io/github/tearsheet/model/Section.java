package io.github.tearsheet.model;

import io.github.tearsheet.source.SourceSpan;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a page, mostly with a heading: a brief, a letter, the part of a press review about one
 * newspaper. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Section implements Serializable {

  private static final long serialVersionUID = 1L;

  Section() {}

  /** {@return a new, empty builder; nothing must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the heading; empty for an item or a letter that has none. Press reviews of 1999 and
   * 2005 have one for each paper, with its day: {@code IZVESTIA (14/6/2005)}}
   */
  public abstract Optional<Text> heading();

  /** {@return what a letter responds to; empty if it does not say, and outside of letters} */
  public abstract Optional<InResponseTo> inResponseTo();

  /** {@return where an item was filed; empty if it does not say} */
  public abstract Optional<Dateline> dateline();

  /**
   * {@return the text, a paragraph a line, without dateline, source line, sign-off and signature}
   */
  public abstract List<Paragraph> paragraphs();

  /**
   * {@return who reported a brief, as printed: in the dateline ({@code MOSCOW (AP) --}), on a line
   * below the heading ({@code The Associated Press}, 2001), or as a sign-off after the last
   * paragraph ({@code (Bloomberg)}, from 2005); empty if the page does not say}
   */
  public abstract Optional<Text> agency();

  /**
   * {@return the source line, or the sign-off with its brackets, if one of them gives the agency;
   * else empty. It does not count for equality}
   */
  @Value.Auxiliary
  public abstract Optional<Text> agencyLine();

  /**
   * {@return who signed a letter: the name, on some pages a place or a job below it, a line each;
   * empty for a letter that nobody signed, and outside of letters}
   */
  public abstract List<Text> signature();

  /**
   * {@return the range from its first to its last part, in UTF-16 units from 0; empty if made by
   * hand}
   */
  @Value.Auxiliary
  public abstract Optional<SourceSpan> span();

  /** Builds a {@link Section}; nothing must be set. Not thread-safe. */
  public static final class Builder extends ImmutableSection.Builder {
    Builder() {}
  }
}
