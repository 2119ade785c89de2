package io.github.tearsheet.benchmark;

import io.github.tearsheet.benchmark.FiveParts.Caption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is written in an afternoon: one expression for the head of a page, one for its lines. */
final class RegexParser {

  private static final String CITY = "[A-Z][A-Z.'’]++(?:[ /-][A-Z][A-Z.'’]++)*+";
  private static final String REGION = ", \\p{Lu}[\\p{L}.'’ -]*";
  private static final String AGENCY = " ?\\([^)\r\n]++\\)";

  private static final Pattern HEAD =
      Pattern.compile(
          "\\A\\s*+(?:Install\\s++)?"
              + "(?:Get the latest updates[^\r\n]*+\\s++)?"
              + "(?:(?<stamp>\\.? *+Last Updated:[^\r\n]*+)\\s++)?"
              + "(?:(?<headline>[^\r\n]++)\\s*+)"
              + "(?:(?<credit>AP|MT|Itar-Tass|Reuters|Interfax|Bloomberg)?"
              + "(?<caption>[^\r\n]++)(?:\r\n|[\r\n])(?![\r\n]))?"
              + ("(?:(?<dateline>" + CITY + "(?:" + REGION + ")?(?:" + AGENCY + ")?)")
              + " *+(?:--|[—–?-]) ++)?");

  private static final Pattern LINE = Pattern.compile("[^\r\n]++");

  private RegexParser() {}

  static FiveParts parse(String text) {
    Matcher head = HEAD.matcher(text);
    if (!head.lookingAt()) {
      return new FiveParts(
          Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of());
    }
    List<String> paragraphs = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    for (int end = head.end(); line.find(end); end = line.end()) {
      paragraphs.add(line.group());
    }
    Optional<String> credit = Optional.ofNullable(head.group("credit"));
    return new FiveParts(
        Optional.ofNullable(head.group("stamp")).flatMap(FiveParts::date),
        Optional.ofNullable(head.group("headline")),
        Optional.ofNullable(head.group("caption")).stream()
            .map(caption -> new Caption(credit, caption))
            .toList(),
        Optional.ofNullable(head.group("dateline")),
        paragraphs);
  }
}
