package io.github.tearsheet.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.FullPage;
import io.github.tearsheet.ParseResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFieldsTest {

  /** An article whose texts are the paths of the model's accessors, its lists of two elements. */
  private static final ParseResult FULL = FullPage.all().get(0).result();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "headline            | [headline]",
        "dateline.city       | [dateline.city]",
        "published           | 2003-10",
        "lastUpdated         | 2016-07-27",
        "line                | 1",
        "byline.names        | [byline.names.0];[byline.names.1]",
        "byline.names.1      | [byline.names.1]",
        "byline.names.2      | ''",
        "captions.credit     | [captions.0.credit];[captions.1.credit]",
        "captions.1.credit   | [captions.1.credit]",
        "notices.1           | [notices.1.lines.0];[notices.1.lines.1]",
        "notices.1.0         | [notices.1.lines.0]",
        "papers              | [papers.0];[papers.1]",
        "title               | ''",
        "sections.1.dateline.region | [sections.1.dateline.region]",
        "notices             | [notices.0.lines.0];[notices.0.lines.1];;[notices.1.lines.0];[notices.1.lines.1]",
      })
  void joinsListsByLineFeeds(String field, String value) {
    assertThat(PageFields.of(field).values(FULL)).containsExactly(value.replace(';', '\n'));
  }

  @Test
  void separatesListsAroundListsByOneLineFeedMore() {
    assertThat(PageFields.of("sections.pageReferences.references.pages").values(FULL).get(0))
        .contains("pages.0]\n[", "pages.1]\n\n[", "pages.1]\n\n\n[", "pages.1]\n\n\n\n[");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dateline          | dateline.text,dateline.city,dateline.region,dateline.agency",
        "captions          | captions.credit,captions.text",
        "captions.0        | captions.0.credit,captions.0.text",
        "headline,headline | headline",
        "dateline.city,dateline | dateline.city,dateline.text,dateline.region,dateline.agency",
        "text,headline     | text,headline",
        "reviewDay         | reviewDay.text,reviewDay.date",
      })
  void hasAColumnForEachFieldWithoutFields(String fields, String columns) {
    assertThat(PageFields.of(fields.split(",")).columns()).containsExactly(columns.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "headlin        | unknown field 'headlin': did you mean headline?",
        "Headline       | unknown field 'Headline': did you mean headline?",
        "dateline.cty   | unknown field 'dateline.cty': did you mean dateline.city?",
        "headline.0     | unknown field 'headline.0': did you mean headline?",
        "headline.      | unknown field 'headline.': did you mean headline?",
        "papers.x       | unknown field 'papers.x': did you mean papers?",
        "papers.01      | unknown field 'papers.01': did you mean papers?",
        "captions.-1    | unknown field 'captions.-1': did you mean captions?",
        "''             | unknown field '': did you mean id?",
      })
  void namesTheNearest_whenAFieldIsUnknown(String field, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageFields.of("headline", field))
        .withMessage(message);
  }

  @Test
  void refusesNoField() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageFields.of(List.of()))
        .withMessage("no field is named");
  }

  @Test
  void eachNameIsAField() {
    assertThat(PageFields.names()).contains("source", "text", "dateline", "dateline.city");
    assertThat(PageFields.names())
        .allSatisfy(name -> assertThat(PageFields.of(name).columns()).isNotEmpty());
  }

  @Test
  void textIsTheStory_andOnlyOnDemand() {
    ParseResult rain =
        ArchiveParser.create().parse("Rain Expected\n\nIt will rain.\n\nIt will snow.\n");

    assertThat(PageFields.of("text").values(rain))
        .containsExactly("It will rain.\n\nIt will snow.");
    assertThat(PageFields.all().columns()).contains("paragraphs").doesNotContain("text");
  }

  @Test
  void anElementWithoutTheValueIsAnEmptyLine() {
    ParseResult result = FullPage.all().get(1).result();

    assertThat(PageFields.of("entries.teaser", "entries.0.teaser").values(result))
        .containsExactly("[entries.0.teaser]\n[entries.1.teaser]", "[entries.0.teaser]");
  }

  @Test
  void showsItsColumns() {
    assertThat(PageFields.of("id", "slug")).hasToString("PageFields[id, slug]");
  }
}
