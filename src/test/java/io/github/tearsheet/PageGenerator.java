package io.github.tearsheet;

import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Caption;
import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.InResponseTo;
import io.github.tearsheet.model.Listing;
import io.github.tearsheet.model.ListingEntry;
import io.github.tearsheet.model.Notice;
import io.github.tearsheet.model.Page;
import io.github.tearsheet.model.PageKind;
import io.github.tearsheet.model.PageReference;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.Section;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.model.UpdateStamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Composes pages of all kinds out of random parts, and says what they are made of. The same seed
 * gives the same pages.
 */
public final class PageGenerator {

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
  private static final List<String> SOURCES =
      List.of("The Associated Press", "The Moscow Times", "Reuters", "Bloomberg");
  private static final List<String> CREDITS =
      List.of("AP", "MT", "Itar-Tass", "Reuters", "www.olen.ru", "Courtesy Of Olen Museum");
  private static final List<String> PAPERS =
      List.of("Olenskaya Pravda", "Northern Lamp", "Zarechny Vestnik", "Trud");

  /** Of a story that is as long as it happens to be. */
  private static final int MOST_PARAGRAPHS = 6;

  private final Random random;

  /** How long the page that is being made has to be at least. */
  private int least;

  public PageGenerator(long seed) {
    random = new Random(seed);
  }

  /**
   * A page.
   *
   * @param text its text
   * @param page what it is made of
   */
  public record Generated(String text, Page page) {}

  /** The lines of the page that is being made, and the gaps between them. */
  private final class Lines {
    private final StringBuilder text = new StringBuilder();
    private String gap = "";

    /** A line; a blank one follows, on some pages more. */
    void add(String line) {
      text.append(gap).append(line);
      gap = chance(20) ? "\n".repeat(3 + random.nextInt(3)) : "\n\n";
    }

    /** The next part begins on a new line. */
    void thenNewline() {
      gap = "\n";
    }

    void thenTwoBlanks() {
      gap = "\n\n\n";
    }

    void thenOneBlank() {
      gap = "\n\n";
    }

    boolean tooFew() {
      return text.length() < least;
    }
  }

  public Generated next() {
    return next(0);
  }

  /**
   * A page that goes on, with paragraphs, items, letters or entries, until it has at least so many
   * characters.
   */
  public Generated next(int least) {
    this.least = least;
    Lines lines = new Lines();
    List<Text> boilerplate = new ArrayList<>();
    if (chance(8)) {
      boilerplate.add(Text.of("Install"));
    }
    boilerplate.add(Text.of("Get the latest updates as we post them \u2014 right on your browser"));
    boilerplate.forEach(line -> lines.add(line.text()));
    UpdateStamp stamp =
        UpdateStamp.of(LocalDate.of(2014 + random.nextInt(3), 1 + random.nextInt(12), 27));
    lines.add(stamp.line().text());
    lines.thenOneBlank();
    Page page =
        switch (random.nextInt(6)) {
          case 0 -> briefs(lines, boilerplate, stamp);
          case 1 -> pressReview(lines, boilerplate, stamp);
          case 2 -> letters(lines, boilerplate, stamp);
          case 3 -> listing(lines, boilerplate, stamp);
          default -> article(lines, boilerplate, stamp);
        };
    String end = List.of("", "\n", "\n\n").get(random.nextInt(3));
    String lineEnd = List.of("\n", "\n", "\r\n", "\r").get(random.nextInt(4));
    return new Generated((lines.text + end).replace("\n", lineEnd), page);
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String sentence() {
    String sentence =
        "The %s %s %s".formatted(any(NOUNS), any(VERBS), any(REST))
            + (chance(3) ? " -- so said " + person() : "")
            + (chance(6)
                ? ", \u00ab\u043a\u0430\u043a \u0432\u0441\u0435\u0433\u0434\u0430\u00bb"
                : "");
    return chance(5) ? "\"" + sentence + ",\" " + person() + " said." : sentence + ".";
  }

  private String prose() {
    return IntStream.rangeClosed(0, random.nextInt(4))
        .mapToObj(i -> sentence())
        .collect(Collectors.joining(" "));
  }

  private String title() {
    return any(TITLE_WORDS)
        + " of the "
        + any(TITLE_WORDS)
        + any(List.of("", ": A Story", " in 1998", " for $5", " -- Again", "?"))
        + " "
        + any(TITLE_WORDS);
  }

  private String person() {
    return any(FIRST_NAMES) + " " + any(NAMES);
  }

  private List<Paragraph> paragraphs(int most) {
    return IntStream.rangeClosed(0, random.nextInt(most))
        .mapToObj(i -> Paragraph.of(prose()))
        .toList();
  }

  /** Of a story: as many as its page needs. */
  private List<Paragraph> story() {
    List<Paragraph> story = new ArrayList<>(paragraphs(MOST_PARAGRAPHS));
    int length = story.stream().mapToInt(paragraph -> paragraph.text().length()).sum();
    while (length < least) {
      Paragraph paragraph = Paragraph.of(prose());
      story.add(paragraph);
      length += paragraph.text().length();
    }
    return story;
  }

  private Dateline dateline(boolean withAgency) {
    String city = any(CITIES);
    Optional<String> region = chance(2) ? Optional.of(any(REGIONS)) : Optional.empty();
    Optional<String> agency = withAgency ? Optional.of(any(AGENCIES)) : Optional.empty();
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

  private String dash() {
    return any(List.of(" -- ", " -- ", " -- ", " \u2014 ", " - ", " ? ", "-- "));
  }

  private Page article(Lines lines, List<Text> boilerplate, UpdateStamp stamp) {
    Article.Builder article = Article.builder().boilerplate(boilerplate).updateStamp(stamp);
    boolean headed = !chance(12);
    if (!headed) {
      lines.thenTwoBlanks();
    } else {
      String headline = title();
      lines.add(headline);
      article.headline(Text.of(headline));
      if (chance(15)) {
        lines.add(headline);
      }
    }
    caption(lines, headed).ifPresent(article::addCaptions);
    Optional<Dateline> dateline = chance(2) ? Optional.of(dateline(chance(3))) : Optional.empty();
    article.dateline(dateline);
    List<Paragraph> paragraphs = story();
    article.paragraphs(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      String opening = i == 0 ? dateline.map(line -> line.place() + dash()).orElse("") : "";
      lines.add(opening + paragraphs.get(i));
      if (i >= MOST_PARAGRAPHS) {
        continue; // what makes a story longer is text alone
      }
      if (i < paragraphs.size() - 1 && chance(10)) {
        article.addCaptions(photograph(lines));
      } else if (chance(12)) {
        article.addNotices(notice(lines));
      }
    }
    article.footer(footer(lines));
    return article.build();
  }

  /** Without a headline, only a credit shows that a line is a caption. */
  private Optional<Caption> caption(Lines lines, boolean headed) {
    Optional<Text> credit = chance(2) ? Optional.of(Text.of(any(CREDITS))) : Optional.empty();
    boolean alone = credit.filter(text -> text.text().equals("AP")).isPresent();
    Optional<Text> text =
        alone ? Optional.empty() : Optional.of(Text.of(person() + " and a " + any(NOUNS) + "."));
    if (credit.isEmpty() && (chance(2) || !headed)) {
      return Optional.empty();
    }
    lines.add(credit.map(Text::text).orElse("") + text.map(Text::text).orElse(""));
    lines.thenNewline();
    return Optional.of(Caption.builder().credit(credit).description(text).build());
  }

  private Caption photograph(Lines lines) {
    String credit = person() + " / " + any(List.of("AP", "MT", "Reuters"));
    String text = "The " + any(NOUNS) + " after the " + any(NOUNS);
    lines.add(credit);
    lines.thenNewline();
    lines.add(text);
    lines.thenNewline();
    return Caption.builder().credit(Text.of(credit)).description(Text.of(text)).build();
  }

  private Notice notice(Lines lines) {
    if (chance(2)) {
      String line = "Click here to read our special report on the " + any(NOUNS) + ".";
      lines.add(line);
      return Notice.builder().addLines(Text.of(line)).build();
    }
    List<String> box =
        List.of("To Our Readers", sentence(), "Write to us.", "Email the Opinion Page Editor");
    for (String line : box) {
      lines.add(line);
      lines.thenNewline();
    }
    lines.thenOneBlank();
    return Notice.builder().addAllLines(box.stream().map(Text::of).toList()).build();
  }

  private List<Text> footer(Lines lines) {
    if (!chance(10)) {
      return List.of();
    }
    lines.add("Most Read");
    lines.add("Moscow Directory");
    return List.of(Text.of("Most Read"), Text.of("Moscow Directory"));
  }

  private Page briefs(Lines lines, List<Text> boilerplate, UpdateStamp stamp) {
    String headline = any(List.of("News in Brief", "Business in Brief", "More Business Headlines"));
    lines.add(headline);
    Article.Builder article =
        Article.builder()
            .kind(PageKind.BRIEFS)
            .boilerplate(boilerplate)
            .updateStamp(stamp)
            .headline(Text.of(headline));
    for (int i = random.nextInt(5); i >= 0 || lines.tooFew(); i--) {
      article.addSections(item(lines));
      if (chance(12)) {
        article.addNotices(notice(lines));
      }
    }
    return article.footer(footer(lines)).build();
  }

  /** An item, whose agency is in one of three places or absent. */
  private Section item(Lines lines) {
    Text heading = Text.of(title());
    Section.Builder item = Section.builder().heading(heading);
    lines.add(heading.text());
    int place = random.nextInt(4);
    if (place == 0) {
      Text source = Text.of(any(SOURCES));
      lines.add(source.text());
      item.agency(source);
    }
    Optional<Dateline> dateline =
        place == 1 || chance(4) ? Optional.of(dateline(place == 1)) : Optional.empty();
    item.dateline(dateline);
    if (place == 1) {
      item.agency(dateline.flatMap(Dateline::agency));
    }
    List<Paragraph> paragraphs = paragraphs(3);
    item.paragraphs(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      String signOff = "";
      if (place == 2 && i == paragraphs.size() - 1) {
        Text agency = Text.of(any(AGENCIES));
        item.agency(agency);
        signOff = (chance(4) ? "(" : " (") + agency + ")";
      }
      String opening = i == 0 ? dateline.map(line -> line.place() + dash()).orElse("") : "";
      lines.add(opening + paragraphs.get(i) + signOff);
    }
    return item.build();
  }

  private Page pressReview(Lines lines, List<Text> boilerplate, UpdateStamp stamp) {
    String headline =
        any(List.of("Press Review", "A brief look at the stories making headlines in Olen"));
    lines.add(headline);
    Article.Builder article =
        Article.builder()
            .kind(PageKind.PRESS_REVIEW)
            .boilerplate(boilerplate)
            .updateStamp(stamp)
            .headline(Text.of(headline));
    if (chance(2)) {
      for (String paper : PAPERS.subList(0, 1 + random.nextInt(PAPERS.size()))) {
        lines.add(paper);
        lines.thenNewline();
        article.addPapers(Text.of(paper));
      }
      lines.thenTwoBlanks();
      article.paragraphs(reviewed(lines, least));
    } else {
      for (int i = random.nextInt(3); i >= 0 || lines.tooFew(); i--) {
        String heading = any(PAPERS).toUpperCase(java.util.Locale.ROOT) + " (14/6/2005)";
        lines.add(heading);
        article.addSections(
            Section.builder().heading(Text.of(heading)).paragraphs(reviewed(lines, 0)).build());
      }
    }
    return article.build();
  }

  private List<Paragraph> reviewed(Lines lines, int untilLength) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0 || lines.text.length() < untilLength; i--) {
      Paragraph.Builder paragraph = Paragraph.builder();
      String references = "";
      if (!chance(3)) {
        paragraph.addPageReferences(PageReference.builder().addPages(Text.of("1")).build());
        references = " (1";
        if (chance(2)) {
          paragraph.addPageReferences(
              PageReference.builder()
                  .paper(Text.of("Kommersant"))
                  .addPages(Text.of("2-3"), Text.of("14"))
                  .build());
          references += ", Kommersant, 2-3,14";
        }
        references += chance(5) ? "" : ")";
      }
      String text = prose() + references;
      lines.add(text);
      paragraphs.add(paragraph.text(text).build());
    }
    return paragraphs;
  }

  private Page letters(Lines lines, List<Text> boilerplate, UpdateStamp stamp) {
    String headline = any(List.of("Your Letters", "MAILBOX: " + title(), title()));
    lines.add(headline);
    boolean told = headline.startsWith("Your") || headline.startsWith("MAILBOX");
    Article.Builder article =
        Article.builder()
            .kind(PageKind.LETTERS)
            .boilerplate(boilerplate)
            .updateStamp(stamp)
            .headline(Text.of(headline));
    for (int i = random.nextInt(4); i >= 0 || lines.tooFew(); i--) {
      article.addSections(letter(lines, !told));
      told = true;
    }
    return article.build();
  }

  private Section letter(Lines lines, boolean mustRespond) {
    Section.Builder letter = Section.builder();
    Text heading = Text.of(title());
    lines.add(heading.text());
    letter.heading(heading);
    if (mustRespond || chance(2)) {
      InResponseTo response = response();
      lines.add(response.line().text());
      letter.inResponseTo(response);
    }
    List<Paragraph> paragraphs = paragraphs(3);
    letter.paragraphs(paragraphs);
    paragraphs.forEach(paragraph -> lines.add(paragraph.text()));
    if (!chance(8)) {
      String name = person();
      lines.add(name);
      letter.addSignature(Text.of(name));
      if (chance(3)) {
        lines.thenNewline();
        lines.add("Boston, Massachusetts");
        letter.addSignature(Text.of("Boston, Massachusetts"));
      }
    }
    return letter.build();
  }

  private InResponseTo response() {
    Optional<String> title = chance(4) ? Optional.empty() : Optional.of(title());
    Optional<String> author = chance(4) ? Optional.empty() : Optional.of(person());
    Optional<String> date = chance(3) ? Optional.empty() : Optional.of("Oct. 29");
    return InResponseTo.builder()
        .line(
            Text.of(
                "In response to \"%s,\" a column%s%s."
                    .formatted(
                        title.orElse(""),
                        author.map(name -> " by " + name).orElse(""),
                        date.map(day -> " on " + day).orElse(""))))
        .title(title.map(Text::of))
        .author(author.map(Text::of))
        .date(date.map(Text::of))
        .build();
  }

  private Page listing(Lines lines, List<Text> boilerplate, UpdateStamp stamp) {
    lines.thenTwoBlanks();
    String title = any(List.of("Free access archive", "Articles by " + person()));
    lines.add(title);
    Listing.Builder listing =
        Listing.builder().boilerplate(boilerplate).updateStamp(stamp).title(Text.of(title));
    for (int i = random.nextInt(6); i >= 0 || lines.tooFew(); i--) {
      Text headline = Text.of(title());
      lines.add(headline.text());
      ListingEntry.Builder entry = ListingEntry.builder().headline(headline);
      if (!chance(5)) {
        String teaser = prose();
        lines.add(teaser.replace("\"", "\"\""));
        entry.teaser(Text.of(teaser));
      }
      listing.addEntries(entry.build());
    }
    return listing.footer(footer(lines)).build();
  }
}
