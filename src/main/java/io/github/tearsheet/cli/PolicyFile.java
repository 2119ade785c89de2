package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.internal.names.NearestName;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/** The file {@code tearsheet.properties}: the policy of a project, kept with its pages. */
final class PolicyFile {

  private static final String NAME = "tearsheet.properties";
  private static final String SEVERITY = "severity.";
  private static final List<String> KEYS =
      List.of("fail-level", "ignore", "select", "max-diagnostics", "severity.CODE");

  private PolicyFile() {}

  /** The nearest one, from a folder upwards. */
  static Optional<Path> find(Path folder) {
    for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve(NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a file into a policy.
   *
   * @throws IllegalArgumentException if a key or a value is unknown; the message says which
   */
  static void read(Path file, Policy policy) throws IOException {
    Properties properties = new Properties();
    try {
      String text = Files.readString(file, UTF_8);
      properties.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw new IllegalArgumentException(
          "%s: is no file of properties in UTF-8".formatted(file), e);
    }
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      try {
        set(policy, key, properties.getProperty(key));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("%s: %s: %s".formatted(file, key, e.getMessage()), e);
      }
    }
  }

  private static void set(Policy policy, String key, String value) {
    switch (key) {
      case "fail-level" -> policy.failLevel(value);
      case "ignore" -> policy.ignore(value);
      case "select" -> policy.select(value);
      case "max-diagnostics" -> policy.maxDiagnostics(value);
      default -> {
        if (!key.startsWith(SEVERITY)) {
          String advice = NearestName.of(key, KEYS).orElse("one of " + String.join(", ", KEYS));
          throw new IllegalArgumentException("unknown key. Did you mean %s?".formatted(advice));
        }
        policy.severity(key.substring(SEVERITY.length()), value);
      }
    }
  }
}
