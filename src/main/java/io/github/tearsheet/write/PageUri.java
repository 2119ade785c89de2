package io.github.tearsheet.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.model.ArchiveUrl;
import io.github.tearsheet.model.Page;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Pattern;

/** The URI of a page, for formats that want a valid one. */
final class PageUri {

  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*");

  /** A character that no URI has, or a percent sign without its digits. */
  private static final Pattern INVALID =
      Pattern.compile("[^\\w\\-.~:/?#@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})");

  private PageUri() {}

  /** Returns the URL of a page as an absolute one; empty if there is none, or if it is invalid. */
  static Optional<String> url(Page page) {
    return page.url().flatMap(PageUri::absolute);
  }

  /** Returns the URL of a page, or a URN made of its source and number. */
  static String of(ParseResult result) {
    return result.page().flatMap(PageUri::url).orElseGet(() -> urn(result));
  }

  private static String urn(ParseResult result) {
    String source = URLEncoder.encode(result.source().name(), UTF_8).replace("+", "%20");
    return "urn:tearsheet:%s:%s"
        .formatted(source.replace("%2F", "/"), result.source().origin().pageNumber());
  }

  private static Optional<String> absolute(ArchiveUrl url) {
    String text = url.text().strip();
    if (text.startsWith("<") && text.endsWith(">")) {
      text = text.substring(1, text.length() - 1);
    }
    text = SCHEME.matcher(text).matches() ? text : "http://" + text;
    text =
        INVALID
            .matcher(text)
            .replaceAll(match -> URLEncoder.encode(match.group(), UTF_8).replace("+", "%20"));
    try {
      return Optional.of(new URI(text).toString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
