package io.github.tearsheet.benchmark;

/** What a Java program costs that does nothing. */
final class EmptyProgram {

  private EmptyProgram() {}

  public static void main(String[] arguments) {}
}
