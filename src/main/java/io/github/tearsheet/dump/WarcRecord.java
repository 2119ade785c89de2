package io.github.tearsheet.dump;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of a web crawl, or what is between two.
 *
 * @param header its header; null for bytes that are not part of a record
 * @param offset where it begins
 * @param end where reading resumes after it
 * @param text its text; empty if it has none or is longer than the limit
 * @param tooLong whether its text is longer than the limit
 * @param problems what is wrong with it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WarcRecord(
    @Nullable WarcHeader header,
    long offset,
    long end,
    byte[] text,
    boolean tooLong,
    List<DumpProblem> problems) {}
