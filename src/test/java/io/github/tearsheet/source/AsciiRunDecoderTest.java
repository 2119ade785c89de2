package io.github.tearsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are decoded by their runs of ASCII; {@link SourceTextTest} has what they become. */
class AsciiRunDecoderTest {

  private static Optional<String> decoded(String text) {
    return AsciiRunDecoder.decode(text.getBytes(UTF_8)).map(DecodedText::content);
  }

  private static String ascii(int length) {
    return "It rains. ".repeat(length / 10 + 1).substring(0, length);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 64, 65, 1000})
  void textsOfAsciiAre_ifTheyAreLongerThan64Bytes(int length) {
    assertThat(decoded(ascii(length)).isPresent()).isEqualTo(length == 0 || length > 64);
  }

  @Test
  void textsWithLongRunsBetweenOtherCharactersAre() {
    String text = ("\u2014" + ascii(300) + "\u00E9\u00E9" + ascii(65)).repeat(20) + "\u2014";

    assertThat(decoded(text)).contains(text);
    assertThat(decoded("\r\n" + text.replace(". ", ".\n"))).isPresent();
  }

  @Test
  void textsWithoutLongRunsAreNot() {
    assertThat(decoded(("\u00E9" + ascii(64)).repeat(20))).isEmpty();
    assertThat(decoded(("\u00E9" + ascii(65)).repeat(20))).isPresent();
    assertThat(decoded("\u0434\u043E\u0436\u0434\u044C ".repeat(200))).isEmpty();
  }

  @Test
  void atMostAnEighthOfTheBytesIsOutsideLongRuns() {
    assertThat(decoded(ascii(70) + "\u00E9".repeat(5))).isPresent();
    assertThat(decoded(ascii(70) + "\u00E9".repeat(6))).isEmpty();
  }

  /** The first 256 bytes say little: a page can begin with other letters. */
  @Test
  void aTextThatBeginsWithOtherCharactersIsGivenUpAfter256Bytes() {
    String others = "\u00E9\u00E8 ".repeat(40);

    assertThat(decoded(others + ascii(3000))).isPresent();
    assertThat(decoded(others + others + ascii(6000))).isEmpty();
  }

  @Test
  void bytesThatAreNotUtf8AreLeftToTheOtherDecoder() {
    byte[] bytes = ascii(1000).getBytes(UTF_8);
    bytes[500] = (byte) 0xFE;

    assertThat(AsciiRunDecoder.decode(bytes)).isEmpty();
    assertThat(decoded(ascii(500) + "\uFFFD" + ascii(500))).isEmpty();
  }
}
