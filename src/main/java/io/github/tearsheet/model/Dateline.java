package io.github.tearsheet.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The place that opens a story, in capitals and before a dash: {@code MOSCOW --}, {@code GROZNY,
 * Chechnya --}, {@code SEOUL, South Korea (Reuters) --}. Despite its name it holds no date.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Dateline implements Serializable {

  private static final long serialVersionUID = 1L;

  Dateline() {}

  /** {@return a new, empty builder; place and city must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the place as printed, with the agency included, without the dash: {@code MOSCOW (AP)}}
   */
  public abstract Text place();

  /** {@return the city, in the capitals of the page: {@code ST. PETERSBURG}} */
  public abstract Text city();

  /** {@return the country or region after the city's comma; empty if there is none} */
  public abstract Optional<Text> region();

  /** {@return the agency, without its brackets; empty if the dateline has none} */
  public abstract Optional<Text> agency();

  /**
   * {@return what separates the dateline from the story: two hyphens on most pages, a dash from
   * November 2000 to July 2001 and in 2009, a hyphen in January 2001, {@code ?} where it was lost
   * in September 2001; empty where nothing is left of it. It does not count for equality}
   */
  @Value.Auxiliary
  public abstract Optional<Text> dash();

  /** Builds a {@link Dateline}; place and city must be set. Not thread-safe. */
  public static final class Builder extends ImmutableDateline.Builder {
    Builder() {}
  }
}
