package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.DUMP_LIMIT_EXCEEDED;

/**
 * The memory that a decoder may take.
 *
 * @param bytes how much
 * @param ofHeap whether it is the heap that limits it, not the option
 */
record DecoderLimit(long bytes, boolean ofHeap) {

  /** The limit of a decoder outside the heap. */
  static DecoderLimit ofNative(DumpLimits limits) {
    return new DecoderLimit(limits.decoderBytes(), false);
  }

  /** The limit of a decoder on the heap, of which it may take half. */
  static DecoderLimit onHeap(DumpLimits limits) {
    long half = Runtime.getRuntime().maxMemory() / 2;
    return new DecoderLimit(Math.min(half, limits.decoderBytes()), half < limits.decoderBytes());
  }

  /** Returns the problem of a stream that needs more. */
  DumpProblemException exceeded(String what, long needed) {
    return new DumpProblemException(
        new DumpProblem(
            DUMP_LIMIT_EXCEEDED,
            "%s: needs %s bytes of memory to unpack, more than the limit of %s bytes: %s"
                .formatted(
                    what,
                    Long.toUnsignedString(needed),
                    bytes,
                    ofHeap
                        ? "give Java more memory with -Xmx"
                        : "raise it with --decoder-memory, or decoderBytes of DumpLimits")));
  }
}
