package io.github.tearsheet.dump;

import static io.github.tearsheet.diagnostic.DiagnosticCode.PAGE_TOO_LARGE;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.model.ArchiveUrl;
import io.github.tearsheet.source.SourceOrigin;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** The options that a dump is read with. */
@Value.Immutable
abstract class DumpOptions {

  static final String DEFAULT_TIME_FIELD = "timestamp";

  /** Gives the parser of each page. */
  abstract Function<SourceOrigin, ArchiveParser> parsers();

  abstract int threads();

  abstract DumpLimits limits();

  /** Picks the files of a folder and the entries of an archive; without it, all are read. */
  abstract Optional<Predicate<SourceOrigin>> files();

  /** Picks pages by their URL; without it, all are read. */
  abstract Optional<Predicate<String>> urls();

  abstract String textField();

  abstract String urlField();

  abstract String timeField();

  /**
   * Gets the files and folders of a folder that cannot be opened; without it they end the reading.
   */
  abstract Optional<BiConsumer<Path, IOException>> unreadable();

  /** Where to go on. */
  abstract Optional<DumpPosition> position();

  /**
   * The folder to which the names of files are relative; without it they are as they were given.
   */
  abstract Optional<Path> base();

  /** Finds the URL of a page of which the dump has none; without it, it can be in the path. */
  abstract Optional<Function<? super SourceOrigin, Optional<String>>> urlOf();

  /** The URL of a page, as the dump has it or not. */
  Optional<String> urlAt(SourceOrigin origin) {
    return origin.url().isPresent() ? origin.url() : urlOf(origin);
  }

  /** The URL of a page of which the dump has none. */
  private Optional<String> urlOf(SourceOrigin origin) {
    if (urlOf().isPresent()) {
      return urlOf().get().apply(origin);
    }
    // A record has its own URL or none: it is not that of its file.
    if (origin.recordNumber().isPresent()) {
      return Optional.empty();
    }
    List<String> entries = origin.entries();
    String path = entries.isEmpty() ? pathOf(origin.file()) : entries.get(entries.size() - 1);
    return ArchiveUrl.inPath(path).map(ArchiveUrl::text);
  }

  private String pathOf(String name) {
    return base().isEmpty() || new File(name).isAbsolute() ? name : base().get() + "/" + name;
  }

  /** The name of a file. */
  String nameOf(Path file) {
    return base().map(folder -> below(folder, file)).orElseGet(file::toString);
  }

  private static String below(Path folder, Path file) {
    Path from = folder.toAbsolutePath().normalize();
    Path to = file.toAbsolutePath().normalize();
    return to.startsWith(from) && !to.equals(from)
        ? from.relativize(to).toString().replace(File.separatorChar, '/')
        : to.toString();
  }

  /** Returns the problem that a page, or what holds it, is longer than the limit. */
  DumpProblem tooLarge(String what) {
    return new DumpProblem(
        PAGE_TOO_LARGE,
        "%s: longer than the limit of %s bytes: raise it with --page-size, or pageBytes of DumpLimits"
            .formatted(what, limits().pageBytes()));
  }

  /** Returns whether a file or an entry is to be read. */
  boolean picks(SourceOrigin file) {
    return files().isEmpty() || files().get().test(file);
  }

  /** Returns whether a page is to be read; one without a URL is only if none was asked for. */
  boolean picks(Optional<String> url) {
    return urls().isEmpty() || url.filter(urls().get()).isPresent();
  }

  /** Has the defaults. */
  static final class Builder extends ImmutableDumpOptions.Builder {
    Builder() {
      parsers(new SingleParser(ArchiveParser.create()));
      threads(Runtime.getRuntime().availableProcessors());
      limits(DumpLimits.builder().build());
      textField("text").urlField("url").timeField(DEFAULT_TIME_FIELD);
    }
  }
}
