package io.github.tearsheet;

import java.nio.file.Path;

/** A program that parses a page and prints its headline, on a class path without anything else. */
final class ParsingAlone {

  private ParsingAlone() {}

  public static void main(String[] arguments) {
    ParseResult result = ArchiveParser.create().parse(Path.of(arguments[0]));
    System.out.println(result.articleOrThrow().headline().orElseThrow());
  }
}
