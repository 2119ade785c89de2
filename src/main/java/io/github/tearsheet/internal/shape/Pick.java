package io.github.tearsheet.internal.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of an object that are picked: some by name, each whole or with parts of its own. */
public final class Pick {

  private final Map<String, Pick> parts = new LinkedHashMap<>();

  /** Whether all is picked that is written without being asked for. */
  private boolean whole;

  public static Pick all() {
    Pick pick = new Pick();
    pick.whole = true;
    return pick;
  }

  /** Picks the part at a path of names. */
  public void add(List<String> path) {
    if (path.isEmpty()) {
      whole = true;
    } else {
      parts.computeIfAbsent(path.get(0), name -> new Pick()).add(path.subList(1, path.size()));
    }
  }

  boolean isWhole() {
    return whole;
  }

  /** Returns what is picked of a part; null for nothing. */
  @Nullable Pick of(String name) {
    return parts.get(name);
  }
}
