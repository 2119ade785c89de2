package io.github.tearsheet.model;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A URL of the archive and the data in it. {@code
 * oldtmt.vedomosti.ru/sitemap/free/2003/10/article/<slug>/<id>.html} has most; {@code
 * /news/article/tmt/<id>.html} and {@code /article.php?id=<id>} have only the id. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class ArchiveUrl implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Scheme, host, port, path, query. Crawls hold odd characters, so no character is refused. */
  private static final Pattern URL =
      Pattern.compile(
          "(?:[a-z][a-z0-9+.-]*://)?([^/:?#@]+)(?::[0-9]*)?(/[^?#]*)?(?:[?]([^#]*))?.*",
          CASE_INSENSITIVE);

  private static final String WEB_ARCHIVE = "web.archive.org";

  /** A copy in a web archive: the URL that was copied follows the time of the copy. */
  private static final Pattern COPY =
      Pattern.compile(
          "(?:https?://)?(?:[a-z-]+[.])*web[.]archive[.]org(?::[0-9]+)?/(?:web/)?[0-9]{4,14}(?:[a-z]{2}_)?/(.+)",
          CASE_INSENSITIVE);

  private static final List<String> HOSTS =
      List.of("oldtmt.vedomosti.ru", "themoscowtimes.com", "moscowtimes.ru");

  private static final Set<String> PLAIN_SECTIONS =
      Set.of(
          "news",
          "business",
          "arts_n_ideas",
          "opinion",
          "article",
          "blogs",
          "stories",
          "article.php");

  /** The suffix that a URL gets in the name of a text file. */
  private static final Pattern ENDINGS =
      Pattern.compile("(?:[.](?:txt|gz|bz2|xz|zst))+$", CASE_INSENSITIVE);

  private static final Set<String> NEWER_SECTIONS = Set.of("author", "rss");

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
   * @param url any text, with or without a scheme; in angle brackets, as WARC files write it; a
   *     copy in {@code web.archive.org} counts as the URL that was copied
   * @return its data; empty if it is not a URL of a host of the archive
   */
  public static Optional<ArchiveUrl> parse(String url) {
    if (!namesHost(url)) {
      return Optional.empty();
    }
    Matcher matcher = URL.matcher(original(withoutBrackets(url.strip())));
    if (!matcher.matches() || !isOfArchive(matcher.group(1))) {
      return Optional.empty();
    }
    Builder builder = builder().text(url);
    readPath(segments(matcher.group(2)), builder);
    readQuery(matcher.group(3), builder);
    return Optional.of(builder.build());
  }

  /**
   * Finds a URL in the path of a mirrored file, as wget names it: from the last folder on that is
   * named as a host of the archive.
   *
   * <pre>{@code
   * ArchiveUrl.inPath("mirror/www.themoscowtimes.com/sitemap/free/2005/2/25.html.txt")
   *     .flatMap(ArchiveUrl::day);       // 2005-02-25
   * }</pre>
   *
   * @param path any text; a URL with a scheme is read as {@link #parse} reads it
   * @return the data of the URL, without {@code .txt} and the ending of a compression; empty if no
   *     folder is a host, or if what follows has neither an id nor a day: it is not a page then
   */
  public static Optional<ArchiveUrl> inPath(String path) {
    if (!namesHost(path)) {
      return Optional.empty();
    }
    if (path.contains("://")) {
      return parse(path);
    }
    String url = ENDINGS.matcher(path.replace('\\', '/')).replaceFirst("");
    for (int slash = url.lastIndexOf('/'); slash >= -1; slash = before(url, slash)) {
      Optional<ArchiveUrl> found = parse(url.substring(slash + 1));
      if (found.isPresent()) {
        return found.filter(page -> page.id().isPresent() || page.day().isPresent());
      }
    }
    return Optional.empty();
  }

  /** The slash before another; -1 for the path's beginning, and -2 after that. */
  private static int before(String path, int slash) {
    return slash < 0 ? -2 : path.lastIndexOf('/', slash - 1);
  }

  /** Most texts are named by a path, so this is the first question. */
  private static boolean namesHost(String text) {
    for (String host : HOSTS) {
      if (contains(text, host)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(String url, String host) {
    for (int at = url.length() - host.length(); at >= 0; at--) {
      if (url.regionMatches(true, at, host, 0, host.length())) {
        return true;
      }
    }
    return false;
  }

  private static String withoutBrackets(String url) {
    return url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url;
  }

  private static String original(String url) {
    if (!contains(url, WEB_ARCHIVE)) {
      return url;
    }
    Matcher copy = COPY.matcher(url);
    return copy.matches() ? copy.group(1) : url;
  }

  private static boolean isOfArchive(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return HOSTS.stream().anyMatch(known -> name.equals(known) || name.endsWith("." + known));
  }

  private static List<String> segments(@Nullable String path) {
    return path == null
        ? List.of()
        : Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
  }

  private static void readPath(List<String> path, Builder builder) {
    String first = path.isEmpty() ? "" : path.get(0);
    if (first.equals("sitemap") && path.size() > 1) {
      readSitemap(path, builder);
    } else if (first.equals("stories")) {
      builder.family(UrlFamily.PLAIN);
      readDay(path.subList(1, path.size()), builder);
      if (path.size() > 4) {
        builder.id(withoutEnding(path.get(path.size() - 1)));
      }
    } else if (PLAIN_SECTIONS.contains(first)) {
      builder.family(UrlFamily.PLAIN);
      readStory(path, builder);
    } else if (path.size() >= 3 && yearMonth(first, path.get(1)).isPresent()) {
      builder.family(UrlFamily.NEWER_SITE);
      readDay(path, builder);
      readNewerName(path.get(path.size() - 1), builder);
    } else if (NEWER_SECTIONS.contains(first)) {
      builder.family(UrlFamily.NEWER_SITE);
    } else {
      readStory(path, builder);
    }
  }

  private static void readSitemap(List<String> path, Builder builder) {
    if (path.get(1).equals("authors")) {
      builder.family(UrlFamily.AUTHOR);
      if (path.size() > 2) {
        builder.slug(path.get(2));
      }
      if (path.size() > 3) {
        builder.id(withoutEnding(path.get(path.size() - 1)));
      }
      return;
    }
    readDay(path.subList(2, path.size()), builder);
    builder.family(path.contains("article") ? UrlFamily.STORY : UrlFamily.DAY);
    readStory(path, builder);
  }

  /** {@code 2003/10} or {@code 2005/2/25.html}. */
  private static void readDay(List<String> path, Builder builder) {
    if (path.size() < 2) {
      return;
    }
    Optional<YearMonth> month = yearMonth(path.get(0), path.get(1));
    builder.published(month);
    if (path.size() > 2) {
      builder.day(month.flatMap(known -> day(known, withoutEnding(path.get(2)))));
    }
  }

  private static Optional<LocalDate> day(YearMonth month, String day) {
    try {
      return Optional.of(month.atDay(Integer.parseInt(day)));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** {@code article/<slug>/<id>.html}, {@code article/<id>.html} or {@code blogs/<id>.html}. */
  private static void readStory(List<String> path, Builder builder) {
    int article = Math.max(path.indexOf("article"), path.indexOf("blogs"));
    if (article < 0 || path.size() < article + 2 || path.size() > article + 3) {
      return;
    }
    builder.id(withoutEnding(path.get(path.size() - 1)));
    if (path.size() == article + 3) {
      builder.slug(Optional.of(path.get(article + 1)).filter(name -> !name.equals("tmt")));
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

  /** {@return the family of the URL, which says what kind of page it leads to} */
  @Value.Default
  public UrlFamily family() {
    return UrlFamily.UNKNOWN;
  }

  /**
   * {@return year and month of publication; empty if the URL has none, as those with only an id}
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
   * {@return the day of publication, which only the URL of a day's stories and those below {@code
   * moscowtimes.ru/stories/} have; empty elsewhere}
   */
  public abstract Optional<LocalDate> day();

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
