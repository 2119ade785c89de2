package io.github.tearsheet.internal.shape;

/** The type of a value without parts. */
public enum ScalarType {
  TEXT,
  DATE,
  INT,
  LONG
}
