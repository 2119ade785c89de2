package io.github.tearsheet.dump;

public final class ArchiveDump implements java.lang.Iterable<io.github.tearsheet.ParseResult>, java.io.Closeable {
  ArchiveDump() { super(); }
  public io.github.tearsheet.dump.ArchiveDump addresses(java.util.function.Predicate<java.lang.String> arg0) { throw null; }
  public void close() { throw null; }
  public io.github.tearsheet.dump.DumpCounts counts() { throw null; }
  public io.github.tearsheet.dump.ArchiveDump fields(java.lang.String arg0, java.lang.String arg1, java.lang.String arg2) { throw null; }
  public io.github.tearsheet.dump.ArchiveDump from(io.github.tearsheet.source.DumpPosition arg0) { throw null; }
  public java.util.Iterator<io.github.tearsheet.ParseResult> iterator() { throw null; }
  public io.github.tearsheet.dump.ArchiveDump limits(io.github.tearsheet.dump.DumpLimits arg0) { throw null; }
  public <T> java.util.stream.Stream<T> map(java.util.function.Function<? super io.github.tearsheet.ParseResult, ? extends T> arg0) { throw null; }
  public static io.github.tearsheet.dump.ArchiveDump open(java.io.InputStream arg0, java.lang.String arg1, io.github.tearsheet.dump.DumpFormat arg2) { throw null; }
  public static io.github.tearsheet.dump.ArchiveDump open(java.nio.file.Path arg0) { throw null; }
  public io.github.tearsheet.dump.ArchiveDump parser(io.github.tearsheet.ArchiveParser arg0) { throw null; }
  public java.util.OptionalLong size() { throw null; }
  public java.util.stream.Stream<io.github.tearsheet.ParseResult> stream() { throw null; }
  public io.github.tearsheet.dump.ArchiveDump threads(int arg0) { throw null; }
  public io.github.tearsheet.dump.ArchiveDump unreadable(java.util.function.BiConsumer<java.nio.file.Path, java.io.IOException> arg0) { throw null; }
}
