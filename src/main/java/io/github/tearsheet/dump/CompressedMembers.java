package io.github.tearsheet.dump;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The members of a compressed stream, as one. Zero bytes before or after a member are padding. What
 * a decoder has unpacked is given out before its failure.
 */
final class CompressedMembers extends InputStream {

  private final ReadAhead in;
  private final String magic;
  private final Decoder decoder;
  private @Nullable InputStream member;
  private @Nullable Exception failure;

  /** Opens a decoder that reads exactly one member. */
  interface Decoder {
    InputStream open(InputStream in) throws IOException;
  }

  CompressedMembers(InputStream in, String magic, Decoder decoder) throws IOException {
    this.in = new ReadAhead(in);
    this.magic = magic;
    this.decoder = decoder;
    this.in.skipZeros();
    member = decoder.open(this.in);
  }

  @Override
  public int read() throws IOException {
    while (member != null) {
      int read = member.read();
      if (read >= 0) {
        return read;
      }
      member = nextMember();
    }
    return -1;
  }

  /** Reads byte by byte: a decoder that fails throws away the bytes of the same call. */
  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (failure instanceof IOException e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    int count = 0;
    try {
      int read = length == 0 ? -1 : read();
      while (read >= 0) {
        bytes[offset + count++] = (byte) read;
        read = count < length ? read() : -1;
      }
    } catch (IOException | RuntimeException e) {
      failure = e;
      return count == 0 ? read(bytes, offset, length) : count;
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  private @Nullable InputStream nextMember() throws IOException {
    in.skipZeros();
    if (!in.has(1)) {
      return null;
    }
    if (in.startsWith(magic)) {
      return decoder.open(in);
    }
    if (!in.has(magic.length())) {
      throw new EOFException();
    }
    throw new ZipException("something else follows");
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
