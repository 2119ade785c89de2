package io.github.tearsheet.dump;

/**
 * What has been read of a dump so far. A snapshot: immutable and thread-safe.
 *
 * @param pages results with a page
 * @param faults results that tell of damage to the dump (TS4 findings that are errors)
 * @param skipped entries and records that were passed over: of other addresses, no text, too large
 * @param bytes how far the dump has been read, in bytes as they are stored
 */
public record DumpCounts(long pages, long faults, long skipped, long bytes) {}
