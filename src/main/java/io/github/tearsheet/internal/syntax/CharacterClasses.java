package io.github.tearsheet.internal.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * The classes of characters that a grammar distinguishes: two are of one class if each set of
 * characters in its rules has both or neither. There are few classes: all small Cyrillic letters
 * are one. A class is worked out when its character is first met. Thread-safe.
 */
final class CharacterClasses {

  /** How many classes are kept. A grammar with more would be much slower; a test counts them. */
  static final int MOST = 104;

  static final byte NONE = 0;

  private final List<IntervalSet> sets;
  private final Map<BitSet, Integer> known = new HashMap<>();

  /** The class of each UTF-16 unit. */
  private final byte[] classes = new byte[Character.MAX_VALUE + 1];

  CharacterClasses(ATN atn) {
    Set<IntervalSet> labels = new LinkedHashSet<>();
    for (ATNState state : atn.states) {
      for (int i = 0; i < state.getNumberOfTransitions(); i++) {
        IntervalSet label = state.transition(i).label();
        if (label != null) {
          labels.add(label);
        }
      }
    }
    sets = new ArrayList<>(labels);
  }

  /** Returns the class of a character, from 1; {@link #NONE} if it is not known. */
  int of(char character) {
    return classes[character];
  }

  /** Returns the class of a character, from 1; {@link #NONE} if there are too many classes. */
  synchronized int meet(char character) {
    if (classes[character] == NONE) {
      BitSet members = new BitSet(sets.size());
      for (int i = 0; i < sets.size(); i++) {
        members.set(i, sets.get(i).contains(character));
      }
      Integer found = known.get(members);
      if (found == null && known.size() < MOST) {
        found = known.size() + 1;
        known.put(members, found);
      }
      classes[character] = found == null ? NONE : found.byteValue();
    }
    return classes[character];
  }
}
