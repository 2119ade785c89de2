package io.github.tearsheet.dump;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.source.SourceOrigin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** How a dump is read. */
@Value.Immutable
abstract class DumpOptions {

  /** Gives the parser of each page. */
  @Value.Default
  Function<SourceOrigin, ArchiveParser> parsers() {
    ArchiveParser parser = ArchiveParser.create();
    return origin -> parser;
  }

  @Value.Default
  int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  @Value.Default
  DumpLimits limits() {
    return DumpLimits.builder().build();
  }

  /** Picks the files of a folder and the entries of an archive. */
  @Value.Default
  Predicate<SourceOrigin> files() {
    return origin -> true;
  }

  /** Picks pages by their URL; without it, all are read. */
  abstract Optional<Predicate<String>> urls();

  @Value.Default
  String textField() {
    return "text";
  }

  @Value.Default
  String urlField() {
    return "url";
  }

  @Value.Default
  String timeField() {
    return "timestamp";
  }

  /**
   * Gets the files and folders of a folder that cannot be opened; without it they end the reading.
   */
  abstract Optional<BiConsumer<Path, IOException>> unreadable();

  /** Where to go on. */
  abstract Optional<DumpPosition> position();

  /** Whether a page is to be read; one without a URL is only if none was asked for. */
  boolean picks(Optional<String> url) {
    return urls().isEmpty() || url.filter(urls().get()).isPresent();
  }
}
