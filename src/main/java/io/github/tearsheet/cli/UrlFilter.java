package io.github.tearsheet.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Picks pages by their URL and remembers which of the wanted texts a URL contained. Thread-safe.
 */
final class UrlFilter implements Predicate<String> {

  private final List<String> wanted;
  private final Set<String> found = ConcurrentHashMap.newKeySet();

  UrlFilter(List<String> wanted) {
    this.wanted = wanted;
  }

  @Override
  public boolean test(String url) {
    List<String> contained = wanted.stream().filter(url::contains).toList();
    found.addAll(contained);
    return !contained.isEmpty();
  }

  /** Returns the wanted texts that no URL contained. */
  List<String> notFound() {
    return wanted.stream().filter(text -> !found.contains(text)).toList();
  }
}
