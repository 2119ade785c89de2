package io.github.tearsheet.report;

import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.Map;

/**
 * The explanation of a code, for readers of reports. Each code has one, and all its texts are
 * non-empty. Texts contain no line ends; callers wrap them. Immutable and thread-safe.
 *
 * @param code what is explained
 * @param summary one sentence, as a list of codes shows it
 * @param meaning why it matters, and on which pages it is seen; some sentences
 * @param example lines of an invented page that shows it, or of what is seen of such a dump;
 *     unmodifiable. What cannot be seen is written in angle brackets, as {@code <space>}, {@code
 *     <CR>} or {@code <U+FEFF>}
 * @param fix what to do about it, and whether {@code validate --fix} does it
 */
public record Explanation(
    DiagnosticCode code, String summary, String meaning, List<String> example, String fix) {

  private static final Map<DiagnosticCode, Explanation> ALL = ExplanationReader.readAll();

  /**
   * Copies the example.
   *
   * @param code what is explained
   * @param summary one sentence
   * @param meaning some sentences
   * @param example lines of a page
   * @param fix what to do about it
   */
  public Explanation {
    example = List.copyOf(example);
  }

  /**
   * Explains a code.
   *
   * @param code any code
   * @return its explanation, in English
   */
  public static Explanation of(DiagnosticCode code) {
    Explanation explanation = ALL.get(code);
    if (explanation == null) {
      throw new IllegalStateException(code + " is not explained");
    }
    return explanation;
  }
}
