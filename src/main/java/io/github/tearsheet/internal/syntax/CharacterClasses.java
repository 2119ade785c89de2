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
 * The classes of characters beyond ASCII that a grammar distinguishes: two are of one class if each
 * set of characters in its rules has both or neither. There are few classes: all small Cyrillic
 * letters are one. A class is worked out when its character is first met. Thread-safe.
 */
final class CharacterClasses {

  /** How many classes are kept; a grammar with more would only be slower. */
  static final int MOST = 32;

  static final int NONE = -1;

  private final List<IntervalSet> sets;
  private final Map<BitSet, Integer> known = new HashMap<>();

  /** The class of each UTF-16 unit, from 1; 0 if it has not been met. */
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

  /** The class of a character, from 0; {@link #NONE} if there are too many. */
  int of(int character) {
    int met = classes[character];
    return (met == 0 ? meet(character) : met) - 1;
  }

  private synchronized int meet(int character) {
    BitSet members = new BitSet(sets.size());
    for (int i = 0; i < sets.size(); i++) {
      members.set(i, sets.get(i).contains(character));
    }
    Integer found = known.get(members);
    if (found == null) {
      if (known.size() == MOST) {
        return 0;
      }
      found = known.size() + 1;
      known.put(members, found);
    }
    classes[character] = found.byteValue();
    return found;
  }
}
