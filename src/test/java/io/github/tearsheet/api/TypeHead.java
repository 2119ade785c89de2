package io.github.tearsheet.api;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.stream.Stream;

/**
 * A type's declaration, up to its brace. Of its superclasses it names the first that is visible.
 */
final class TypeHead {

  private final Class<?> type;

  TypeHead(Class<?> type) {
    this.type = type;
  }

  String source() {
    return modifiers()
        + kind()
        + type.getSimpleName()
        + type.toGenericString().replaceFirst("[^<]*", "")
        + (type.isRecord() ? components() : "")
        + (isClass() ? Words.list(" extends ", visibleSuperclass(type)) : "")
        + Words.list(type.isInterface() ? " extends " : " implements ", type.getGenericInterfaces())
        + (type.isSealed() ? Words.list(" permits ", type.getPermittedSubclasses()) : "");
  }

  private boolean isClass() {
    return kind().equals("class ");
  }

  private String kind() {
    if (type.isInterface()) {
      return "interface ";
    }
    return type.isEnum() ? "enum " : type.isRecord() ? "record " : "class ";
  }

  /** Reflection writes sealed and non-sealed only on newer JDKs. */
  private String modifiers() {
    int implied = Modifier.INTERFACE | (type.isEnum() ? Modifier.FINAL : 0);
    boolean open = !type.isSealed() && !Modifier.isFinal(type.getModifiers());
    boolean ofSealed =
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
            .anyMatch(Class::isSealed);
    return Modifier.toString(type.getModifiers() & ~implied)
        + (type.isSealed() ? " sealed " : open && ofSealed ? " non-sealed " : " ");
  }

  private String components() {
    return Stream.of(type.getRecordComponents())
        .map(component -> component.getGenericType().getTypeName() + " " + component.getName())
        .collect(joining(", ", "(", ")"));
  }

  private static Type visibleSuperclass(Class<?> type) {
    Class<?> superclass = type.getSuperclass();
    return Words.isVisible(superclass.getModifiers())
        ? type.getGenericSuperclass()
        : visibleSuperclass(superclass);
  }
}
