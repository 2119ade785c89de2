package io.github.tearsheet.dump;

/** The bytes that something is unpacked from. */
interface CompressedSource {

  /** How many were taken for what is being unpacked. */
  long size();

  /** How far the stream that holds them has been read, in bytes from 0. */
  long offset();

  /** Whether more were wanted than there are. */
  boolean ended();
}
