package io.github.tearsheet.dump;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.source.SourceOrigin;
import java.util.function.Function;

/** The same parser for every page; unlike a lambda it shows its options. */
record SingleParser(ArchiveParser parser) implements Function<SourceOrigin, ArchiveParser> {

  @Override
  public ArchiveParser apply(SourceOrigin origin) {
    return parser;
  }

  @Override
  public String toString() {
    return parser.toString();
  }
}
