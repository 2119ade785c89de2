package io.github.tearsheet.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The day that a press review names below its headline: {@code July 22, 1998.} Pages of 1998 have
 * it. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ReviewDay implements Serializable {

  private static final long serialVersionUID = 1L;

  ReviewDay() {}

  /** {@return a new, empty builder; the line must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the whole line, with the mark at its end} */
  public abstract Text line();

  /** {@return the day; empty if the line has no year, or names no day of the calendar} */
  public abstract Optional<LocalDate> date();

  /** Builds a {@link ReviewDay}; the line must be set. Not thread-safe. */
  public static final class Builder extends ImmutableReviewDay.Builder {
    Builder() {}
  }
}
