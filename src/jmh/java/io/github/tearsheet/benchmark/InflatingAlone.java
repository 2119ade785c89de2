package io.github.tearsheet.benchmark;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Inflates a packed dump and does nothing with it. */
final class InflatingAlone {

  private static final int BUFFER = 1 << 16;

  private InflatingAlone() {}

  /** {@code FOLDER}; prints the nanoseconds. */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    byte[] buffer = new byte[BUFFER];
    Path packed = Dump.in(Path.of(arguments[0])).packed();
    try (InputStream in = new GZIPInputStream(new FileInputStream(packed.toFile()), BUFFER)) {
      int count = 0;
      while (count >= 0) {
        count = in.read(buffer);
      }
    }
    System.out.println(System.nanoTime() - start);
  }
}
