package io.github.tearsheet.generator;

import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words of pages: sentences, titles, names and places. */
final class RandomText {

  private static final List<String> NOUNS =
      List.of(
          "tram", "ferry", "goose", "mayor", "choir", "lamp", "flour", "bridge", "stove", "kite");
  private static final List<String> VERBS =
      List.of("opened", "returned", "sang", "closed", "arrived", "froze", "was sold", "grew");
  private static final List<String> REST =
      List.of(
          "on Monday", "in the rain", "without a word", "for nothing", "at the market", "again");
  private static final List<String> TITLE_WORDS =
      List.of(
          "Tram", "Ferry", "Goose", "Mayor", "Choir", "Lamp", "Bridge", "Opens", "Sings", "Falls");
  private static final List<String> NAMES =
      List.of("Ozerov", "Lukina", "Gurvich", "Shmelyova", "Tishin", "Belova", "Voronin", "Perova");
  private static final List<String> FIRST_NAMES =
      List.of("Pavel", "Irina", "Semyon", "Anna", "Lev", "Vera", "Gleb", "Zinaida");
  private static final List<String> CITIES =
      List.of("OLEN", "ST. PETERSBURG", "ROSTOV-ON-DON", "NEW YORK", "UNITED NATIONS", "GORKA");
  private static final List<String> REGIONS = List.of("Karelia", "South Korea", "Northern Region");
  private static final List<String> AGENCIES =
      List.of("AP", "Reuters", "Interfax", "MT", "Bloomberg", "LAT");

  private final Random random;

  RandomText(long seed) {
    random = new Random(seed);
  }

  boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  /** A number from 0 that is smaller. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  String noun() {
    return any(NOUNS);
  }

  String agency() {
    return any(AGENCIES);
  }

  String sentence() {
    String sentence =
        "The %s %s %s".formatted(noun(), any(VERBS), any(REST))
            + (chance(3) ? " -- so said " + person() : "")
            + (chance(6)
                ? ", \u00ab\u043a\u0430\u043a \u0432\u0441\u0435\u0433\u0434\u0430\u00bb"
                : "");
    return chance(5) ? "\"" + sentence + ",\" " + person() + " said." : sentence + ".";
  }

  String prose() {
    return IntStream.rangeClosed(0, random.nextInt(4))
        .mapToObj(i -> sentence())
        .collect(Collectors.joining(" "));
  }

  String title() {
    return any(TITLE_WORDS)
        + " of the "
        + any(TITLE_WORDS)
        + any(List.of("", ": A Story", " in 1998", " for $5", " -- Again", "?"))
        + " "
        + any(TITLE_WORDS);
  }

  String person() {
    return any(FIRST_NAMES) + " " + any(NAMES);
  }

  /** One paragraph or more. */
  List<Paragraph> paragraphs(int most) {
    return IntStream.rangeClosed(0, random.nextInt(most))
        .mapToObj(i -> Paragraph.of(prose()))
        .toList();
  }

  Dateline dateline(boolean withAgency) {
    String city = any(CITIES);
    Optional<String> region = chance(2) ? Optional.of(any(REGIONS)) : Optional.empty();
    Optional<String> agency = withAgency ? Optional.of(agency()) : Optional.empty();
    return Dateline.builder()
        .place(
            Text.of(
                city
                    + region.map(name -> ", " + name).orElse("")
                    + agency.map(name -> " (" + name + ")").orElse("")))
        .city(Text.of(city))
        .region(region.map(Text::of))
        .agency(agency.map(Text::of))
        .build();
  }

  /** Between a dateline and its text. */
  String dash() {
    return any(List.of(" -- ", " -- ", " -- ", " \u2014 ", " - ", " ? ", "-- "));
  }
}
