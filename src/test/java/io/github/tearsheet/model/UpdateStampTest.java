package io.github.tearsheet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateStampTest {

  @ParameterizedTest
  @CsvSource({
    "2016-07-27, 07/27/2016",
    "0001-01-01, 01/01/0001",
    "0987-06-05, 06/05/0987",
    "9999-12-31, 12/31/9999",
  })
  void printsFourDigitsOfTheYear(LocalDate date, String printed) {
    UpdateStamp stamp = UpdateStamp.of(date);

    assertThat(stamp.line()).isEqualTo(Text.of(". Last Updated: " + printed));
    assertThat(stamp.date()).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+10000-01-01", "+12345-07-27", "0000-12-31", "-0001-07-27"})
  void refusesAYear_whenItIsNotOneTo9999(LocalDate date) {
    assertThatThrownBy(() -> UpdateStamp.of(date))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("year must be 1 to 9999: " + date);
  }
}
