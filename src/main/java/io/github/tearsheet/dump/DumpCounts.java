package io.github.tearsheet.dump;

/**
 * The counts of a dump that has been read so far. A snapshot: immutable and thread-safe.
 *
 * @param pages results with a page
 * @param problems results that report damage to the dump (TS4 diagnostics that are errors)
 * @param skipped files, entries and records that were skipped: with other names or URLs, without
 *     text, or too large
 * @param bytes the stored bytes that have been read, before decompression; 0 for texts of the
 *     caller
 */
public record DumpCounts(long pages, long problems, long skipped, long bytes) {}
