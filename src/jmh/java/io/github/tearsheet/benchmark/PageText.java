package io.github.tearsheet.benchmark;

import io.github.tearsheet.generator.PageGenerator.Generated;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Paragraph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Writes the text of generated pages in other characters. */
final class PageText {

  /** What the generator has beyond ASCII: its words in Cyrillic. */
  private static final Pattern QUOTED_CYRILLIC = Pattern.compile("\u00ab[^\u00bb]*\u00bb");

  private static final Pattern QUOTED = Pattern.compile("\"([^\"\\r\\n]*)\"");
  private static final Pattern SPEAKER = Pattern.compile(" said\\.");

  /** Keeps the line ends. */
  private static final Pattern LINES = Pattern.compile("(?<=[\\r\\n])(?=[^\\r\\n])");

  private static final String SMALL =
      "\u0430\u0431\u0446\u0434\u0435\u0444\u0433\u0445\u0438\u0439\u043a\u043b\u043c"
          + "\u043d\u043e\u043f\u0449\u0440\u0441\u0442\u0443\u0432\u0448\u044b\u044f\u0437";

  private PageText() {}

  /** In ASCII, except for the dash of the header. */
  static String ascii(String text) {
    return QUOTED_CYRILLIC
        .matcher(text)
        .replaceAll("as ever")
        .replace(" \u2014 ", " -- ")
        .replaceFirst("them -- right", "them \u2014 right");
  }

  /** With the quotes and apostrophes of a typesetter, in each sentence that somebody says. */
  static String curly(String text) {
    String quoted = QUOTED.matcher(text).replaceAll("\u201c$1\u201d");
    return SPEAKER.matcher(quoted).replaceAll("\u2019s cousin said.");
  }

  /** With the text of a story's paragraphs in Cyrillic; what is above it stays. */
  static String cyrillic(Generated story) {
    Deque<Paragraph> paragraphs = new ArrayDeque<>(((Article) story.page()).paragraphs());
    StringBuilder text = new StringBuilder();
    for (String line : LINES.splitAsStream(story.text()).toList()) {
      String paragraph = paragraphs.isEmpty() ? "" : paragraphs.peek().text();
      int start = line.stripTrailing().length() - paragraph.length();
      if (!paragraph.isEmpty() && line.startsWith(paragraph, start)) {
        text.append(line, 0, start);
        line.substring(start).chars().forEach(c -> text.append(cyrillic((char) c)));
        paragraphs.remove();
      } else {
        text.append(line);
      }
    }
    return text.toString();
  }

  private static char cyrillic(char c) {
    if (c >= 'a' && c <= 'z') {
      return SMALL.charAt(c - 'a');
    }
    return c >= 'A' && c <= 'Z' ? Character.toUpperCase(SMALL.charAt(c - 'A')) : c;
  }
}
