package io.github.tearsheet.api;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A type as those who use it see it, in Java that compiles: all that is public or protected, and
 * nothing else. Methods of superclasses that they cannot see, as builders have them, stand in the
 * type itself.
 */
final class TypeStub {

  private final Class<?> type;

  TypeStub(Class<?> type) {
    this.type = type;
  }

  boolean isVisible() {
    return Words.isVisible(type.getModifiers());
  }

  private static <M extends Member> Stream<M> visible(M[] members) {
    return Stream.of(members).filter(m -> Words.isVisible(m.getModifiers()) && !m.isSynthetic());
  }

  /** Without a package: the type can stand in another. */
  String source() {
    String members =
        Stream.of(constants(), constructors(), methods(), types())
            .flatMap(List::stream)
            .collect(joining("\n"));
    String head = Words.deprecation(type) + new TypeHead(type).source();
    return (head + " {\n" + members.indent(2) + "}\n").replace('$', '.');
  }

  private List<String> constants() {
    if (visible(type.getDeclaredFields()).anyMatch(field -> !field.isEnumConstant())) {
      throw new UnsupportedOperationException("the stub of a field is to be written: " + type);
    }
    String constants =
        Stream.of(type.getDeclaredFields())
            .filter(Field::isEnumConstant)
            .map(constant -> Words.deprecation(constant) + constant.getName())
            .collect(joining(",\n"));
    return type.isEnum() ? List.of(constants + ";") : List.of();
  }

  private List<String> constructors() {
    if (type.isInterface() || type.isEnum() || type.isRecord()) {
      return List.of();
    }
    List<String> visible =
        visible(type.getDeclaredConstructors())
            .map(
                constructor ->
                    Words.signature(constructor, type.getSimpleName()) + constructorBody())
            .sorted()
            .toList();
    // Without any, Java would add one that is public.
    return visible.isEmpty() ? List.of(type.getSimpleName() + "()" + constructorBody()) : visible;
  }

  /** Gives the superclass what it wants, if it is not one of ours and wants anything. */
  private String constructorBody() {
    return visible(type.getSuperclass().getDeclaredConstructors())
        .map(Constructor::getParameterCount)
        .min(Comparator.naturalOrder())
        .map(count -> String.join(", ", Collections.nCopies(count, "null")))
        .map(" { super(%s); }"::formatted)
        .orElse(" {}");
  }

  private List<String> methods() {
    return Stream.<Class<?>>iterate(
            type,
            c -> c == type || (c != null && !Words.isVisible(c.getModifiers())),
            Class::getSuperclass)
        .flatMap(declaring -> visible(declaring.getDeclaredMethods()))
        .filter(method -> !isImplied(method))
        .sorted(Comparator.comparing(method -> method.getName() + Words.parameters(method)))
        .map(method -> Words.signature(method, method.getName()) + body(method))
        .toList();
  }

  /** What Java itself gives an enum or a record. */
  private boolean isImplied(Method method) {
    if (type.isEnum()) {
      return List.of("values", "valueOf").contains(method.getName());
    }
    return type.isRecord()
        && (Modifier.isFinal(method.getModifiers())
            || Stream.of(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .anyMatch(method::equals));
  }

  private static String body(Method method) {
    return Modifier.isAbstract(method.getModifiers()) ? ";" : " { throw null; }";
  }

  private List<String> types() {
    return Stream.of(type.getDeclaredClasses())
        .map(TypeStub::new)
        .filter(TypeStub::isVisible)
        .map(TypeStub::source)
        .sorted()
        .toList();
  }
}
