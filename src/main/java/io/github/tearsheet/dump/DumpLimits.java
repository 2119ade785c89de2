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
   * {@return how long a page may be, in bytes, 1 Gi at most: 16 Mi by default, but no more than a
   * thirty-second of the memory that the virtual machine may take, for a page is in it whole, with
   * all that comes of it. A longer one is passed over and reported (TS003)}
   */
  @Value.Default
  public int pageBytes() {
    return (int) Math.min(16 << 20, Runtime.getRuntime().maxMemory() / 32);
  }

  /**
   * {@return how many entries all archives of a dump may hold together: 10 million by default.
   * Reading ends after that (TS405)}
   */
  @Value.Default
  public long entries() {
    return 10_000_000;
  }

  /**
   * {@return to how many bytes a dump may unpack: 1 Ti by default. Reading ends after that (TS405)}
   */
  @Value.Default
  public long unpackedBytes() {
    return 1L << 40;
  }

  /**
   * {@return to how many times its size a compressed stream or entry may unpack: 250 by default.
   * The first 64 Mi bytes are free. Beyond it reading ends (TS405)}
   */
  @Value.Default
  public int ratio() {
    return 250;
  }

  /**
   * {@return how much memory a decoder may take, in bytes: 128 Mi by default. A zstd stream with a
   * larger window, or an xz stream with a larger dictionary, is not read (TS405). For xz it is no
   * more than half of the memory that the virtual machine may take}
   */
  @Value.Default
  public long decoderBytes() {
    return 128 << 20;
  }

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
    Builder() {}
  }
}
