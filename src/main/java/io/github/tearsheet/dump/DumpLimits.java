package io.github.tearsheet.dump;

import org.immutables.value.Value;

/**
 * How much a dump may be, so that a hostile one ends with a finding and not with the memory.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * DumpLimits limits = DumpLimits.builder().pageBytes(1 << 20).build();
 * }</pre>
 */
@Value.Immutable
public abstract class DumpLimits {

  DumpLimits() {}

  /** A new builder with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * How long a page may be, in bytes, 1 Gi at most: 16 Mi by default, but no more than a
   * thirty-second of the memory that the virtual machine may take, for a page is in it whole, with
   * all that comes of it. A longer one is passed over and reported (TS003).
   */
  @Value.Default
  public int pageBytes() {
    return (int) Math.min(16 << 20, Runtime.getRuntime().maxMemory() / 32);
  }

  /** How many entries all archives of a dump may hold together: 10 million by default. */
  @Value.Default
  public long entries() {
    return 10_000_000;
  }

  /** To how many bytes a dump may unpack: 1 Ti by default. */
  @Value.Default
  public long unpackedBytes() {
    return 1L << 40;
  }

  /**
   * To how many times its size a compressed stream or entry may unpack: 250 by default. The first
   * 64 Mi bytes are free.
   */
  @Value.Default
  public int ratio() {
    return 250;
  }

  /** A limit is a positive number. */
  @Value.Check
  protected void check() {
    if (pageBytes() <= 0
        || pageBytes() > 1 << 30
        || entries() <= 0
        || unpackedBytes() <= 0
        || ratio() <= 0) {
      throw new IllegalArgumentException(
          "a limit is a positive number, and a page no longer than 1 Gi: " + this);
    }
  }

  /** Builds {@link DumpLimits}; not thread-safe. */
  public static final class Builder extends ImmutableDumpLimits.Builder {
    Builder() {}
  }
}
