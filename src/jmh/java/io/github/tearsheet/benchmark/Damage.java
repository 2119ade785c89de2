package io.github.tearsheet.benchmark;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Damages pages as the archive's are damaged: characters lost, decoded wrongly or added, white
 * space, blank lines too many or too few, a header cut, a stamp without a date. No page is cut in
 * two: a parser would rightly not read the rest.
 */
final class Damage {

  private static final int ONE_IN = 6;

  /** Keeps the line ends. */
  private static final Pattern LINES = Pattern.compile("(?<=[\\r\\n])(?=[^\\r\\n])");

  private static final List<UnaryOperator<String>> OF_A_LINE =
      List.of(
          line -> line.replaceFirst(" (--|\u2014) ", " ? "),
          line -> line.replace('"', '?'),
          line -> line.replaceFirst(" ", " \u0007"),
          line -> line.replaceFirst(" ", " \uFFFD"),
          line -> line.replaceFirst(" ", " \u00e2\u20ac\u201d "),
          line -> " " + line,
          line -> line.replaceFirst("(?=[\\r\\n]|$)", "  "),
          line -> line + "\n\n",
          line -> line.stripTrailing() + "\n");

  private static final List<UnaryOperator<String>> OF_THE_HEAD =
      List.of(
          page -> page.replaceFirst(" \u2014 right on", "   right on"),
          page -> page.replaceFirst(" \u2014 right on your browser", ""),
          page -> page.replaceFirst("Updated: ../../", "Updated: 13/45/"),
          page -> "\uFEFF" + page,
          page -> page);

  private Damage() {}

  static String anywhere(String page, Random random) {
    String damaged =
        LINES
            .splitAsStream(page)
            .map(line -> random.nextInt(ONE_IN) == 0 ? any(OF_A_LINE, random).apply(line) : line)
            .collect(Collectors.joining());
    return any(OF_THE_HEAD, random).apply(damaged);
  }

  private static UnaryOperator<String> any(List<UnaryOperator<String>> damages, Random random) {
    return damages.get(random.nextInt(damages.size()));
  }
}
