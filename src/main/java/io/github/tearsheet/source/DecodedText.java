package io.github.tearsheet.source;

/**
 * The result of decoding bytes as UTF-8.
 *
 * @param content the characters, as the JDK decodes them
 * @param lines where each line begins, in UTF-16 units
 * @param firstMalformed the offset of the first U+FFFD that replaces bytes which are not UTF-8;
 *     {@link #NONE} if none does
 */
record DecodedText(String content, LineTable lines, int firstMalformed) {

  static final int NONE = -1;
}
