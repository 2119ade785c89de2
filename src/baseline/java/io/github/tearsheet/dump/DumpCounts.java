package io.github.tearsheet.dump;

public final record DumpCounts(long pages, long faults, long skipped, long bytes) {
}
