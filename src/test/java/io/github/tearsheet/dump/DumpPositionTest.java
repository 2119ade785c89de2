package io.github.tearsheet.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tearsheet.dump.DumpPosition.Fingerprint;
import io.github.tearsheet.dump.DumpPosition.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A position as text. */
class DumpPositionTest {

  private static final Fingerprint FINGERPRINT =
      new Fingerprint(DumpFormat.JSON_LINES, 5861, 4096, 0xFEDCBA98);

  @Test
  void isOneLineOfAscii_andReadBack() {
    DumpPosition position =
        new DumpPosition(
            FINGERPRINT,
            List.of(
                Step.file("1998 05/Дождь: @+%.txt"), Step.at(7, 2), new Step("", 5120, 2, 61, 3)));

    assertThat(position)
        .hasToString(
            "1:json_lines:5861:4096:fedcba98:"
                + "1998+05%2F%D0%94%D0%BE%D0%B6%D0%B4%D1%8C%3A+%40%2B%25.txt@0.0.1.0"
                + "/@7.2.1.0/@5120.2.61.3");
    assertThat(DumpPosition.parse(position.toString())).isEqualTo(position);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "@5120.2.61.0",
        "2:text:1:1:00000000:@1.2.3.0",
        "1:pages:1:1:00000000:@1.2.3.0",
        "1:text:-1:1:00000000:@1.2.3.0",
        "1:text:1:9999999999:00000000:@1.2.3.0",
        "1:text:1:1:0000:@1.2.3.0",
        "1:text:1:1:00000000:",
        "1:text:1:1:00000000:@1",
        "1:text:1:1:00000000:@1.2.3",
        "1:text:1:1:00000000:@a.b.c.d",
        "1:text:1:1:00000000:@1.2.0.0",
        "1:text:1:1:00000000:@-1.2.3.0",
        "1:text:1:1:00000000:%zz@1.2.3.0",
        "1:text:1:1:00000000:@1.2.3.0/x",
        "1:text:1:1:00000000:@1.2.3.0/",
        "1:text:1:1:00000000:@1.2.3.0\n"
      })
  void throws_whenATextIsNotAPosition(String text) {
    assertThatThrownBy(() -> DumpPosition.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("invalid position in a dump: " + text);
  }
}
