package io.github.tearsheet.write;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes every control character, and the line separators of Unicode: JSON asks for the first 32
 * alone, but those who split JSON Lines can stumble over the others.
 */
final class ControlEscapes extends CharacterEscapes {

  static final ControlEscapes INSTANCE = new ControlEscapes();

  private static final long serialVersionUID = 1L;

  private ControlEscapes() {}

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes['\u007F'] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    boolean escaped = (c > '\u007F' && c < '\u00A0') || c == '\u2028' || c == '\u2029';
    return escaped ? new SerializedString("\\u%04X".formatted(c)) : null;
  }
}
