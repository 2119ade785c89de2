package io.github.tearsheet.dump;

import org.immutables.value.Value;

/**
 * The limits of a dump, with which a hostile one ends in a diagnostic and not in an out-of-memory
 * error. Immutable and thread-safe.
 *
 * <pre>{@code
 * DumpLimits limits = DumpLimits.builder().pageBytes(1 << 20).build();
 * }</pre>
 */
@Value.Immutable
public abstract class DumpLimits {

  DumpLimits() {}

  /** {@return a new builder with the defaults} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the maximum length of a page in bytes, from 1 to 1 Gi. The default is 16 Mi, or 1/32
   * of the maximum heap ({@link Runtime#maxMemory()}) if that is less, because a page and its
   * result are in memory as a whole. A longer page is skipped and reported (TS003)}
   */
  public abstract int pageBytes();

  /**
   * {@return the maximum number of entries in all archives of a dump together: 10 million by
   * default. Reading ends after that (TS405)}
   */
  public abstract long entries();

  /**
   * {@return the maximum number of bytes that a dump may unpack to: 1 Ti by default. Reading ends
   * after that (TS405)}
   */
  public abstract long unpackedBytes();

  /**
   * {@return the maximum ratio of the unpacked to the packed size of a compressed stream or entry:
   * 250 by default. Nothing is checked before 64 Mi bytes are unpacked. Beyond the ratio, reading
   * ends (TS405)}
   */
  public abstract int ratio();

  /**
   * {@return the maximum memory of a decoder, in bytes: 128 Mi by default. A zstd stream with a
   * larger window, or an xz stream with a larger dictionary, is not read (TS405). For xz it is at
   * most half of the maximum heap}
   */
  public abstract long decoderBytes();

  /** A limit is a positive number. */
  @Value.Check
  void check() {
    if (pageBytes() <= 0
        || pageBytes() > 1 << 30
        || entries() <= 0
        || unpackedBytes() <= 0
        || ratio() <= 0
        || decoderBytes() <= 0) {
      throw new IllegalArgumentException(
          "a limit is a positive number, and a page no longer than 1 Gi: " + this);
    }
  }

  /**
   * Builds {@link DumpLimits}; nothing must be set. {@code build()} throws an {@link
   * IllegalArgumentException} if a limit is not positive or a page may be longer than 1 Gi. Not
   * thread-safe.
   */
  public static final class Builder extends ImmutableDumpLimits.Builder {
    Builder() {
      pageBytes((int) Math.min(16 << 20, Runtime.getRuntime().maxMemory() / 32));
      entries(10_000_000).unpackedBytes(1L << 40).ratio(250).decoderBytes(128 << 20);
    }
  }
}
