package io.github.tearsheet.policy;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.Layout;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import io.github.tearsheet.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The policy of a check: excluded pages, ignored codes, changed severities and the fail level.
 * Immutable and thread-safe.
 *
 * <p>A policy is kept in a file {@code tearsheet.properties} next to the pages:
 *
 * <pre>{@code
 * fail-level = warning
 * exclude = drafts, *.bak
 * ignore = TS3
 * ignore.TS101 = 1994/**, tmt/**
 * layout.bare = tmt/**
 * severity.TS204 = info
 * credits = Severny Vestnik
 * baseline = known.txt
 * }</pre>
 *
 * <p>The command {@code validate} and {@code ArchiveTests} of JUnit give the same result with the
 * same policy.
 *
 * @see PolicyTree
 */
@Value.Immutable
public abstract class Policy {

  /** The name of a policy's file. */
  public static final String FILE_NAME = "tearsheet.properties";

  /** The codes of damage that hides all pages of a dump. */
  private static final Set<DiagnosticCode> HIDING_PAGES =
      Set.of(
          DiagnosticCode.TRUNCATED_DUMP,
          DiagnosticCode.DAMAGED_DUMP,
          DiagnosticCode.DUMP_LIMIT_EXCEEDED,
          DiagnosticCode.UNSUPPORTED_FORMAT);

  Policy() {}

  /** {@return a new builder with the defaults, whose patterns start from the working folder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads one file. Other files, above it or further down, have no effect.
   *
   * @param file properties in UTF-8; its patterns and paths start from its folder
   * @return the policy
   * @throws PolicyException if a key or a value is not known; the message names it
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Policy read(Path file) {
    try {
      Builder builder = builder();
      PolicyFile.read(file).addTo(builder);
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the least severe level that makes a check fail; by default {@link Severity#ERROR}} */
  public abstract Severity failLevel();

  /** {@return the codes whose severity is changed, each with its new one; unmodifiable} */
  public abstract Map<DiagnosticCode, Severity> severities();

  /** {@return the codes that are not reported for any page; unmodifiable} */
  public abstract Set<DiagnosticCode> ignored();

  /** {@return the only codes that are reported; all by default; unmodifiable} */
  @Value.Default
  public Set<DiagnosticCode> selected() {
    return Set.of(DiagnosticCode.values());
  }

  /** {@return the paths that are not checked; unmodifiable} */
  public abstract List<PathPattern> excluded();

  /** {@return the rules for some of the pages, in their order; unmodifiable} */
  public abstract List<PathRule> rules();

  /**
   * {@return how pages are laid out unless a rule says otherwise; {@link Layout#AUTO} by default}
   */
  public abstract Layout layout();

  /** {@return photo credits known in addition to those of the archive; unmodifiable} */
  public abstract Set<String> credits();

  /** {@return the file with the diagnostics that are known already; empty if there is none} */
  public abstract Optional<Path> baseline();

  /** {@return the folder from which reports name files; empty for the working folder} */
  public abstract Optional<Path> base();

  /**
   * {@return the reports that are written, each as {@code NAME} or {@code NAME=FILE}; empty for the
   * default; unmodifiable}
   */
  public abstract List<String> formats();

  /** {@return how many diagnostics are written at most; empty for all} */
  public abstract OptionalLong maxDiagnostics();

  /**
   * Returns whether a file or a page is left out.
   *
   * @param path a file, a folder, or a page of an archive as a path below the archive's
   * @return whether one of the excluded patterns matches it
   */
  public boolean excludes(Path path) {
    Path real = RealPath.of(path);
    return excluded().stream().anyMatch(pattern -> pattern.matchesReal(real));
  }

  /**
   * Returns whether a code is reported.
   *
   * @param code any code
   * @return whether it is selected and not ignored for all pages. What damages a whole dump (TS401,
   *     TS402, TS405, TS407) is hidden only by ignoring it, not by selecting other codes
   */
  public boolean reports(DiagnosticCode code) {
    return (HIDING_PAGES.contains(code) || selected().contains(code)) && !ignored().contains(code);
  }

  /**
   * Returns a parser for a page.
   *
   * @param path the page's file, or a page of an archive as a path below the archive's
   * @return a parser with what this policy says for that path
   */
  public ArchiveParser parser(Path path) {
    return parser(rules(path));
  }

  /** Returns the rules for a page. */
  List<PathRule> rules(Path path) {
    Path real = RealPath.of(path);
    return rules().stream().filter(rule -> rule.pattern().matchesReal(real)).toList();
  }

  /** Returns a parser for the pages with these rules. */
  ArchiveParser parser(List<PathRule> matching) {
    ArchiveParser.Builder parser =
        ArchiveParser.builder()
            .layout(layout())
            .credits(credits().toArray(String[]::new))
            .ignore(
                Arrays.stream(DiagnosticCode.values())
                    .filter(code -> !reports(code))
                    .toArray(DiagnosticCode[]::new));
    severities().forEach(parser::severity);
    for (PathRule rule : matching) {
      parser.ignore(rule.ignored().toArray(DiagnosticCode[]::new));
      rule.layout().ifPresent(parser::layout);
    }
    return parser.build();
  }

  /** Builds a {@link Policy}; nothing must be set. Not thread-safe. */
  public static final class Builder extends ImmutablePolicy.Builder {

    private Path folder = Path.of("");

    Builder() {
      failLevel(Severity.ERROR).layout(Layout.AUTO);
    }

    /**
     * Sets the folder that patterns start from.
     *
     * @param folder the folder for the patterns that are added from now on
     * @return this builder
     */
    public Builder folder(Path folder) {
      this.folder = folder;
      return this;
    }

    /**
     * Sets a key as a line of a policy's file does.
     *
     * @param key the key, except {@code root}
     * @param value its value; paths and patterns start from the {@linkplain #folder(Path) folder}
     * @return this builder
     * @throws IllegalArgumentException if the key or the value is not known
     */
    public Builder set(String key, String value) {
      PolicyKeys.set(this, RealPath.ofFolder(folder.toAbsolutePath().normalize()), key, value);
      return this;
    }

    /**
     * Reports a code with another severity; the last one holds.
     *
     * @param code the code
     * @param severity its severity from now on
     * @return this builder
     */
    public Builder severity(DiagnosticCode code, Severity severity) {
      return putSeverities(code, severity);
    }

    /**
     * Does not report codes.
     *
     * @param codes the codes, in addition to those that are ignored already
     * @return this builder
     */
    public Builder ignore(DiagnosticCode... codes) {
      return addIgnored(codes);
    }

    /**
     * Does not report codes for some of the pages.
     *
     * @param codes the codes
     * @param globs the paths of these pages, as {@link PathPattern} describes
     * @return this builder
     * @throws IllegalArgumentException if a glob is malformed
     */
    public Builder ignoreIn(Set<DiagnosticCode> codes, String... globs) {
      return add(codes, Optional.empty(), globs);
    }

    /**
     * Sets the layout of some of the pages; the last rule that matches a page holds.
     *
     * @param layout how these pages are laid out
     * @param globs the paths of these pages, as {@link PathPattern} describes
     * @return this builder
     * @throws IllegalArgumentException if a glob is malformed
     */
    public Builder layoutIn(Layout layout, String... globs) {
      return add(Set.of(), Optional.of(layout), globs);
    }

    private Builder add(Set<DiagnosticCode> codes, Optional<Layout> layout, String... globs) {
      for (String glob : globs) {
        addRules(new PathRule(PathPattern.of(folder, glob), codes, layout));
      }
      return this;
    }

    /**
     * Leaves out files and folders.
     *
     * @param globs their paths, as {@link PathPattern} describes
     * @return this builder
     * @throws IllegalArgumentException if a glob is malformed
     */
    public Builder exclude(String... globs) {
      for (String glob : globs) {
        addExcluded(PathPattern.of(folder, glob));
      }
      return this;
    }
  }
}
