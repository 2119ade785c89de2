package io.github.tearsheet.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The site's stamp, {@code . Last Updated: 07/27/2016}: the day on which the site last changed the
 * page. It is never the day on which the story was published. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class UpdateStamp implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final DateTimeFormatter AS_PRINTED =
      DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

  private static final int LAST_YEAR = 9999;

  UpdateStamp() {}

  /** {@return a new, empty builder; the line must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates the stamp as the site prints it.
   *
   * @param date a day of the years 1 to 9999: the site prints four digits
   * @return the stamp, its line {@code . Last Updated: MM/DD/YYYY}
   * @throws IllegalArgumentException if the year is another
   */
  public static UpdateStamp of(LocalDate date) {
    if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("year must be 1 to 9999: " + date);
    }
    return builder().line(Text.of(". Last Updated: " + AS_PRINTED.format(date))).date(date).build();
  }

  /** {@return the whole line} */
  public abstract Text line();

  /** {@return the date; empty if there is no date of the form MM/DD/YYYY (TS103)} */
  public abstract Optional<LocalDate> date();

  /**
   * Builds an {@link UpdateStamp}; the line must be set, and the date is not read from it. Not
   * thread-safe.
   */
  public static final class Builder extends ImmutableUpdateStamp.Builder {
    Builder() {}
  }
}
