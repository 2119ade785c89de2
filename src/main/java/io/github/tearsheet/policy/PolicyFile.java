package io.github.tearsheet.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.internal.names.DiagnosticCodeParser;
import io.github.tearsheet.internal.names.NearestName;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A file {@code tearsheet.properties}.
 *
 * @param path the file
 * @param properties its keys and values
 */
record PolicyFile(Path path, Properties properties) {

  private static final String ROOT = "root";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The keys for a whole run, which a file further down the tree cannot set. */
  private static final List<String> RUN_KEYS =
      List.of("fail-level", "baseline", "base", "formats", "max-diagnostics", ROOT);

  private static final List<String> PAGE_KEYS =
      List.of("ignore", "select", "exclude", "layout", "credits");

  private static final List<String> KEYS =
      Stream.of(RUN_KEYS, PAGE_KEYS, List.of("severity.CODE", "ignore.CODE", "layout.NAME"))
          .flatMap(List::stream)
          .toList();

  /** Properties that refuse a key that is given twice. */
  private static final class UniqueProperties extends Properties {

    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Object put(Object key, Object value) {
      if (containsKey(key)) {
        throw new IllegalArgumentException(key + ": given twice");
      }
      return super.put(key, value);
    }
  }

  static PolicyFile read(Path path) {
    try (Reader in = withoutMark(Files.readString(path, UTF_8))) {
      Properties properties = new UniqueProperties();
      properties.load(in);
      return new PolicyFile(path, properties);
    } catch (CharacterCodingException e) {
      throw new PolicyException(path + ": not valid UTF-8", e);
    } catch (IllegalArgumentException e) {
      throw new PolicyException(path + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader withoutMark(String text) {
    return new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  /** Returns whether files above this one are not read. */
  boolean isRoot() {
    return Boolean.parseBoolean(properties.getProperty(ROOT));
  }

  /** Adds what the file says for a run and for its pages. */
  void addTo(Policy.Builder policy) {
    add(policy, true);
  }

  /** Adds what the file says for its pages; it must not say more. */
  void addPageSettingsTo(Policy.Builder policy) {
    add(policy, false);
  }

  private void add(Policy.Builder policy, boolean ofRun) {
    policy.folder(folder());
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      try {
        if (RUN_KEYS.contains(key) && !key.equals(ROOT) && !ofRun) {
          throw new IllegalArgumentException(
              "not allowed here: applies to a whole run, set it in the policy of the"
                  + " working folder");
        }
        set(policy, key, properties.getProperty(key).strip());
      } catch (IllegalArgumentException e) {
        throw new PolicyException("%s: %s: %s".formatted(path, key, e.getMessage()), e);
      }
    }
  }

  private Path folder() {
    Path folder = path.toAbsolutePath().normalize().getParent();
    return folder == null ? path : folder;
  }

  private void set(Policy.Builder policy, String key, String value) {
    switch (key) {
      case ROOT -> PolicyValues.checkBoolean(value);
      case "fail-level" -> policy.failLevel(PolicyValues.severity(value));
      case "baseline" -> policy.baseline(folder().resolve(value));
      case "base" -> policy.base(folder().resolve(value).normalize());
      case "formats" -> policy.formats(formats(value));
      case "max-diagnostics" -> policy.maxDiagnostics(PolicyValues.positive(value));
      case "ignore" -> policy.addAllIgnored(PolicyValues.codes(value));
      case "select" -> policy.selected(PolicyValues.codes(value));
      case "exclude" -> policy.exclude(PolicyValues.list(value));
      case "layout" -> policy.layout(PolicyValues.layout(value));
      case "credits" -> policy.addCredits(PolicyValues.list(value));
      default -> setDotted(policy, key, value);
    }
  }

  /** Resolves the files of reports, which start from the folder of the policy. */
  private List<String> formats(String value) {
    return Arrays.stream(PolicyValues.list(value))
        .map(format -> format.split("=", 2))
        .map(parts -> parts.length == 1 ? parts[0] : parts[0] + "=" + folder().resolve(parts[1]))
        .toList();
  }

  private static void setDotted(Policy.Builder policy, String key, String value) {
    int dot = key.indexOf('.');
    String name = key.substring(dot + 1);
    switch (dot < 0 ? "" : key.substring(0, dot)) {
      case "severity" ->
          policy.severity(DiagnosticCodeParser.parse(name), PolicyValues.severity(value));
      case "ignore" ->
          policy.ignoreIn(DiagnosticCodeParser.parseGroup(name), PolicyValues.list(value));
      case "layout" -> policy.layoutIn(PolicyValues.layout(name), PolicyValues.list(value));
      default ->
          throw new IllegalArgumentException("unknown key: " + NearestName.advice(key, KEYS));
    }
  }
}
