package io.github.tearsheet.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The site's stamp, {@code . Last Updated: 07/27/2016}: the day on which the site last touched the
 * page. It is never the day on which the story was published.
 */
@Value.Immutable
public abstract class UpdateStamp implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final DateTimeFormatter AS_PRINTED = DateTimeFormatter.ofPattern("MM/dd/uuuu");

  UpdateStamp() {}

  /** A new, empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** The stamp as the site prints it for a day. */
  public static UpdateStamp of(LocalDate date) {
    return builder().line(Text.of(". Last Updated: " + AS_PRINTED.format(date))).date(date).build();
  }

  /** The whole line. */
  public abstract Text line();

  /** The date; empty if what stands in its place is no date of the form MM/DD/YYYY. */
  public abstract Optional<LocalDate> date();

  /** Builds an {@link UpdateStamp}; not thread-safe. */
  public static final class Builder extends ImmutableUpdateStamp.Builder {
    Builder() {}
  }
}
