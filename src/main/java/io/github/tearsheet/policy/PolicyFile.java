package io.github.tearsheet.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * A file {@code tearsheet.properties}.
 *
 * @param path the file
 * @param values its keys and values, in their order
 */
record PolicyFile(Path path, Map<String, String> values) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A backslash that {@link Properties} would drop silently, outside comments. */
  private static final Pattern LOST_BACKSLASH =
      Pattern.compile("(?m)^(?!\\s*[#!]).*?(?<!\\\\)(\\\\\\\\)*\\\\[^u\\\\:=#! \\r\\n]");

  /** Keeps the order of the keys, and refuses one that is given twice. */
  private static final class OrderedProperties extends Properties {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> values = new LinkedHashMap<>();

    @Override
    public synchronized Object put(Object key, Object value) {
      if (values.putIfAbsent((String) key, ((String) value).strip()) != null) {
        throw new IllegalArgumentException(key + ": given twice");
      }
      return value;
    }
  }

  /** Returns whether a folder has a policy, be it one that cannot be read. */
  static boolean existsIn(Path folder) {
    return Files.exists(folder.resolve(Policy.FILE_NAME), LinkOption.NOFOLLOW_LINKS);
  }

  static PolicyFile read(Path path) throws IOException {
    try (Reader in = reader(Files.readString(path, UTF_8))) {
      OrderedProperties properties = new OrderedProperties();
      properties.load(in);
      return new PolicyFile(path, properties.values);
    } catch (CharacterCodingException e) {
      throw new PolicyException(path + ": not valid UTF-8", e);
    } catch (IllegalArgumentException e) {
      throw new PolicyException(path + ": " + e.getMessage(), e);
    }
  }

  private static Reader reader(String text) {
    if (LOST_BACKSLASH.matcher(text).find()) {
      throw new IllegalArgumentException(
          "backslash: write / between names, and \\\\ for a backslash");
    }
    return new StringReader(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  /** Returns whether files above this one are not read. */
  boolean isRoot() {
    return Boolean.parseBoolean(values.get(PolicyKeys.ROOT));
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
    // What holds for all pages first, so that rules for some of them override it.
    List<String> keys =
        values.keySet().stream().sorted(Comparator.comparing(key -> key.contains("."))).toList();
    for (String key : keys) {
      try {
        if (PolicyKeys.isOfRun(key) && !ofRun) {
          throw new IllegalArgumentException(
              "not allowed here: applies to a whole run; set it in the policy of the working"
                  + " folder, or name this file with --config");
        }
        set(policy, key);
      } catch (IllegalArgumentException e) {
        throw new PolicyException("%s: %s: %s".formatted(path, key, e.getMessage()), e);
      }
    }
  }

  private void set(Policy.Builder policy, String key) {
    String value = values.getOrDefault(key, "");
    if (key.equals(PolicyKeys.ROOT)) {
      PolicyValues.checkBoolean(value);
    } else {
      policy.set(key, value);
    }
  }

  private Path folder() {
    Path folder = path.toAbsolutePath().normalize().getParent();
    return folder == null ? path : folder;
  }
}
