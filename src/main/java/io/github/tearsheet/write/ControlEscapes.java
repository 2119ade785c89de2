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

  /** Returns whether a character beyond the first 32 is escaped. */
  static boolean escapes(int c) {
    return (c > '~' && c < '\u00A0') || c == '\u2028' || c == '\u2029';
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes['\u007F'] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return escapes(c) ? new SerializedString("\\u%04X".formatted(c)) : null;
  }
}
