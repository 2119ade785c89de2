package io.github.tearsheet.dump;

/**
 * The counts of a dump that has been read so far. A snapshot: immutable and thread-safe.
 *
 * @param pages results with a page
 * @param problems results that report damage to the dump (TS4 diagnostics that are errors)
 * @param skipped entries and records that were skipped: of other URLs, without text, too large
 * @param bytes how far the dump has been read, in bytes as they are stored
 */
public record DumpCounts(long pages, long problems, long skipped, long bytes) {}
