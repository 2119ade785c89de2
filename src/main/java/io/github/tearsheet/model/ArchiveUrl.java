package io.github.tearsheet.model;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A URL of the archive and the data in it. {@code
 * themoscowtimes.com/sitemap/free/2003/10/article/<slug>/<id>.html} has most; {@code
 * news/article/tmt/<id>.html} and {@code article.php?id=<id>} only the id; {@code
 * 2015/03/02/<slug>-a<number>} is of the newer site. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ArchiveUrl implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String HOST = "themoscowtimes.com";

  ArchiveUrl() {}

  /** {@return a new, empty builder; only the text must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a URL.
   *
   * <pre>{@code
   * ArchiveUrl.parse("themoscowtimes.com/sitemap/free/2003/10/article/rain-expected/236211.html")
   *     .flatMap(ArchiveUrl::published);       // 2003-10
   * }</pre>
   *
   * @param url any text, with or without a scheme
   * @return its data; empty if it is no URL, or of another host than {@code themoscowtimes.com} and
   *     those below it
   */
  public static Optional<ArchiveUrl> parse(String url) {
    if (!namesHost(url)) {
      return Optional.empty();
    }
    URI uri;
    try {
      uri = new URI(url.contains("://") ? url : "http://" + url);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
    String host = uri.getHost();
    if (host == null || uri.getUserInfo() != null || !isOfArchive(host)) {
      return Optional.empty();
    }
    Builder builder = builder().text(url);
    String path = uri.getPath();
    readPath(path == null ? List.of() : segments(path), builder);
    readQuery(uri.getQuery(), builder);
    return Optional.of(builder.build());
  }

  /** Whether it can be a URL of the archive; most texts are called by a path. */
  private static boolean namesHost(String url) {
    for (int at = url.length() - HOST.length(); at >= 0; at--) {
      if (url.regionMatches(true, at, HOST, 0, HOST.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfArchive(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals(HOST) || name.endsWith("." + HOST);
  }

  private static List<String> segments(String path) {
    return Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
  }

  private static void readPath(List<String> path, Builder builder) {
    if (path.size() >= 4 && path.get(0).equals("sitemap")) {
      builder.published(yearMonth(path.get(2), path.get(3)));
    } else if (path.size() >= 4 && yearMonth(path.get(0), path.get(1)).isPresent()) {
      builder.published(yearMonth(path.get(0), path.get(1)));
      readNewerName(path.get(3), builder);
    }
    int article = path.indexOf("article");
    if (article >= 0 && path.size() == article + 3) {
      String slug = path.get(article + 1);
      builder.slug(Optional.of(slug).filter(name -> !name.equals("tmt")));
      builder.id(withoutEnding(path.get(article + 2)));
    }
  }

  /** {@code slug-a1234}: the newer site writes the id after the slug. */
  private static void readNewerName(String name, Builder builder) {
    int dash = name.lastIndexOf("-a");
    String digits = name.substring(dash + 2);
    if (dash > 0 && !digits.isEmpty() && digits.chars().allMatch(Character::isDigit)) {
      builder.slug(name.substring(0, dash)).id(name.substring(dash + 1));
    } else {
      builder.slug(name);
    }
  }

  private static void readQuery(@Nullable String query, Builder builder) {
    if (query != null) {
      Arrays.stream(query.split("&"))
          .filter(parameter -> parameter.regionMatches(true, 0, "id=", 0, 3))
          .map(parameter -> parameter.substring(3))
          .filter(id -> !id.isEmpty())
          .findFirst()
          .ifPresent(builder::id);
    }
  }

  private static Optional<YearMonth> yearMonth(String year, String month) {
    try {
      return year.length() == 4
          ? Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)))
          : Optional.empty();
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String withoutEnding(String file) {
    int dot = file.indexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }

  /** {@return the URL as it was given} */
  public abstract String text();

  /**
   * {@return year and month of publication; empty if the URL has none, as those with only an id. No
   * URL has the day below {@code /sitemap/free/}}
   */
  public abstract Optional<YearMonth> published();

  /** {@return the year of publication, of four digits; empty if the URL has none} */
  public Optional<Integer> year() {
    return published().map(YearMonth::getYear);
  }

  /** {@return the month of publication, 1 to 12; empty if the URL has none} */
  public Optional<Integer> month() {
    return published().map(YearMonth::getMonthValue);
  }

  /**
   * {@return the headline as the URL has it: {@code moscow-zoo-opens}; empty if the URL has none}
   */
  public abstract Optional<String> slug();

  /**
   * {@return the number, or what replaces one, by which the site knew the story; empty if the URL
   * has none}
   */
  public abstract Optional<String> id();

  /** {@return the URL as it was given} */
  @Override
  public final String toString() {
    return text();
  }

  /** Builds an {@link ArchiveUrl}; the text must be set. Not thread-safe. */
  public static final class Builder extends ImmutableArchiveUrl.Builder {
    Builder() {}
  }
}
