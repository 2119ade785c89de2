package io.github.tearsheet.internal.shape;

/** Receives the values of a result in the order in which they are written. */
public interface ValueSink {

  void startObject();

  /** Names the value that comes next. */
  void name(String name);

  void endObject();

  void startList();

  void endList();

  void text(String text);

  void number(long number);
}
