package io.github.tearsheet.dump;

/** A source of compressed bytes. */
interface CompressedSource {

  /** Returns the number of bytes read for the current entry. */
  long size();

  /** Returns the position in the underlying stream, in bytes from 0. */
  long offset();

  /** Returns whether a read went beyond the end. */
  boolean ended();
}
