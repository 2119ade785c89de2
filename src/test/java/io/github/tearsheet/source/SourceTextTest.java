package io.github.tearsheet.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tearsheet.Seeds;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  private static final SourceText MIXED = SourceText.of("mixed", "a\nb\r\nc\rd\r\r\n");

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "1, 1, 2", // a, LF
    "2, 2, 1",
    "3, 2, 2",
    "4, 2, 3", // b, CR of CRLF, LF of CRLF
    "5, 3, 1",
    "6, 3, 2", // c, CR
    "7, 4, 1",
    "8, 4, 2", // d, CR
    "9, 5, 1",
    "10, 5, 2", // CR of CRLF, LF of CRLF
    "11, 6, 1" // the end
  })
  void linesEndWithLfCrlfAndCr(int offset, int line, int column) {
    assertThat(MIXED.position(offset)).isEqualTo(new SourcePosition(line, column));
  }

  @Test
  void linesComeWithoutTheirEnds() {
    assertThat(MIXED.lineCount()).isEqualTo(6);
    assertThat(MIXED.line(1)).isEqualTo("a");
    assertThat(MIXED.line(2)).isEqualTo("b");
    assertThat(MIXED.line(3)).isEqualTo("c");
    assertThat(MIXED.line(5)).isEmpty();
    assertThat(MIXED.line(6)).isEmpty();
    assertThat(MIXED.lineSpan(2)).isEqualTo(new SourceSpan(2, 3));
    assertThat(MIXED.lineEnd(2)).isEqualTo(3);
    assertThat(MIXED.lineEnd(5)).isEqualTo(9);
    assertThat(MIXED.lineEnd(6)).isEqualTo(11);
  }

  @Test
  void anEmptyTextHasOneLine() {
    assertThat(SourceText.of("empty", "").lineCount()).isEqualTo(1);
    assertThat(SourceText.of("empty", "").position(0)).isEqualTo(new SourcePosition(1, 1));
  }

  @Test
  void thereIsNoPositionOutsideTheText() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> MIXED.position(12));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> MIXED.position(-1));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> MIXED.lineEnd(0));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> MIXED.lineEnd(7));
  }

  @Test
  void equalsAText_whenNameAndContentAreTheSame() {
    SourceText same = SourceText.of("mixed", MIXED.content());

    assertThat(MIXED).isEqualTo(same).hasSameHashCodeAs(same).hasToString("mixed");
    assertThat(MIXED).isNotEqualTo(SourceText.of("other", MIXED.content()));
    assertThat(MIXED).isNotEqualTo(SourceText.of("mixed", "a"));
    assertThat(MIXED).isNotEqualTo("mixed");
    assertThat(MIXED.origin()).hasToString("mixed");
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "2, 1"})
  void refusesASpan_whenItEndsBeforeItStarts(int start, int end) {
    assertThatIllegalArgumentException().isThrownBy(() -> new SourceSpan(start, end));
  }

  @Test
  void tellsWhatCouldNotBeDecoded() {
    byte[] bytes = "caf\u00e9 \uFFFD ...".getBytes(UTF_8);
    assertThat(SourceText.decode("good", bytes).firstMalformed()).isEmpty();

    bytes[bytes.length - 2] = (byte) 0xC3;
    assertThat(SourceText.decode("bad", bytes).firstMalformed()).hasValue(8);
  }

  /** Cut short now and then, to be malformed. */
  private static final List<String> OTHERS =
      List.of(
          "\u2014",
          "\u00e9",
          "\u0436\u0436",
          "\uD83D\uDE00",
          "\uFEFF",
          "\uFFFD",
          "\u0085",
          "\u0007",
          "\u00e2\u20ac\u201d",
          "\u007f",
          "\u07ff\u0800\ud7ff\ue000\uffff",
          "\n",
          "\r",
          "\r\n",
          "\t");

  private static final int[] ENDS_OF_RANGES = {
    'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF
  };

  /** Texts of ASCII are decoded by other means than those of many other characters. */
  @ParameterizedTest
  @ValueSource(ints = {8, 100})
  void decodesAsTheJdkDoesAndKnowsTheLines(int mostOthers) {
    long seed = Seeds.of(mostOthers)[0];
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(900)];
      Arrays.fill(bytes, (byte) 'a');
      for (int others = random.nextInt(mostOthers); others > 0 && bytes.length > 16; others--) {
        byte[] other = OTHERS.get(random.nextInt(OTHERS.size())).getBytes(UTF_8);
        boolean whole = random.nextInt(mostOthers) > 0;
        int length = whole ? other.length : 1 + random.nextInt(other.length);
        System.arraycopy(other, 0, bytes, random.nextInt(bytes.length - length), length);
      }
      SourceText decoded = SourceText.decode("bytes", bytes);
      SourceText text = SourceText.of("text", new String(bytes, UTF_8));

      assertThat(decoded.content()).as("seed %d, text %d", seed, i).isEqualTo(text.content());
      assertThat(decoded.firstMalformed())
          .as("seed %d, text %d", seed, i)
          .isEqualTo(firstMalformed(bytes));
      assertThat(lines(decoded)).as("seed %d, text %d", seed, i).isEqualTo(lines(text));
    }
  }

  /** Each pair of bytes, and the ends of the ranges of what three and four bytes can be. */
  @Test
  void decodesEachSequenceOfBytesAsTheJdkDoes() {
    List<String> different = new ArrayList<>();
    for (int first = 0; first < 0x100; first++) {
      for (int second = 0; second < 0x100; second++) {
        compare(different, first, second);
      }
      for (int second : ENDS_OF_RANGES) {
        for (int third : ENDS_OF_RANGES) {
          compare(different, first, second, third);
          for (int fourth : ENDS_OF_RANGES) {
            compare(different, first, second, third, fourth);
          }
        }
      }
    }

    assertThat(different).isEmpty();
  }

  private static void compare(List<String> different, int... values) {
    byte[] bytes = new byte[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    bytes[values.length] = 'a';
    for (int length = values.length; length <= bytes.length; length++) {
      byte[] text = Arrays.copyOf(bytes, length);
      SourceText decoded = SourceText.decode("bytes", text);
      if (!decoded.content().equals(new String(text, UTF_8))
          || !decoded.firstMalformed().equals(firstMalformed(text))) {
        different.add(HexFormat.of().formatHex(text));
      }
    }
  }

  private static OptionalInt firstMalformed(byte[] bytes) {
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    boolean isUtf8 = !UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), decoded, true).isError();
    return isUtf8 ? OptionalInt.empty() : OptionalInt.of(decoded.position());
  }

  private static List<SourceSpan> lines(SourceText text) {
    return IntStream.rangeClosed(1, text.lineCount()).mapToObj(text::lineSpan).toList();
  }
}
