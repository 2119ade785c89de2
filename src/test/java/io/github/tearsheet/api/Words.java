package io.github.tearsheet.api;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Stream;

/** What types and their members are written with. */
final class Words {

  private Words() {}

  static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  /** As reflection writes it, but with the simple name and with names for the parameters. */
  static String signature(Executable executable, String name) {
    String generic = executable.toGenericString();
    String head = generic.substring(0, generic.indexOf('('));
    return deprecation(executable)
        + head.substring(0, head.lastIndexOf(' ') + 1)
        + name
        + parameters(executable)
        + generic.substring(generic.lastIndexOf(')') + 1);
  }

  static String parameters(Executable executable) {
    return Stream.of(executable.getParameters())
        .map(Parameter::toString)
        .collect(joining(", ", "(", ")"));
  }

  static String deprecation(AnnotatedElement element) {
    Deprecated deprecated = element.getAnnotation(Deprecated.class);
    return deprecated == null ? "" : deprecated + "\n";
  }

  /** Names with a word before them; nothing if there are none but {@code Object}. */
  static String list(String before, Type... types) {
    return Arrays.stream(types)
        .filter(type -> type != Object.class)
        .map(Type::getTypeName)
        .reduce((one, next) -> one + ", " + next)
        .map(before::concat)
        .orElse("");
  }
}
