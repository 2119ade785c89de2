package io.github.tearsheet.dump;

import io.github.tearsheet.ArchiveParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** How a dump is read. */
@Value.Immutable
abstract class DumpOptions {

  static final String DEFAULT_TIME_FIELD = "timestamp";

  @Value.Default
  ArchiveParser parser() {
    return ArchiveParser.create();
  }

  @Value.Default
  int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  @Value.Default
  DumpLimits limits() {
    return DumpLimits.builder().build();
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
    return DEFAULT_TIME_FIELD;
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
