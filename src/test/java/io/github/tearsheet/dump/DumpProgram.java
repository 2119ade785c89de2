package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.MissingLibraryException;
import io.github.tearsheet.dump.DumpWriter.DumpPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A program for a process of its own: reads dumps and prints the counts of each, or which library
 * it lacks.
 */
final class DumpProgram {

  private DumpProgram() {}

  /**
   * Takes the path of a dump, or {@code FORMAT:MEGABYTES} for one that is made while it is read;
   * any number of them.
   */
  public static void main(String[] arguments) throws IOException {
    for (String argument : arguments) {
      try (ArchiveDump dump = open(argument)) {
        dump.forEach(page -> {});
        System.out.printf(
            "pages=%d problems=%d%n", dump.counts().pages(), dump.counts().problems());
      } catch (MissingLibraryException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  private static ArchiveDump open(String argument) throws IOException {
    int colon = argument.indexOf(':');
    if (colon < 0) {
      return ArchiveDump.open(Path.of(argument));
    }
    long megabytes = Long.parseLong(argument.substring(colon + 1));
    return ArchiveDump.open(
        made(argument.substring(0, colon), megabytes << 20), "made", DumpFormat.AUTO);
  }

  /** The dump of a format whose pages have so many bytes. */
  private static InputStream made(String format, long bytes) throws IOException {
    List<DumpPage> pages = pages();
    long size = pages.stream().mapToLong(page -> page.bytes().length).sum();
    long times = bytes / size;
    int dot = format.indexOf('.');
    DumpWriter writer = DumpWriter.valueOf(dot < 0 ? format : format.substring(0, dot));
    if (writer == DumpWriter.ZIP || writer == DumpWriter.TAR) {
      return piped(
          writer, () -> LongStream.range(0, times).boxed().flatMap(i -> pages.stream()).iterator());
    }
    byte[] dump = TestDumps.bytes(writer, pages);
    return new RepeatedInput(
        dot < 0
            ? dump
            : TestDumps.packed(DumpWriter.Packing.valueOf(format.substring(dot + 1)), dump),
        times);
  }

  /** Some pages of 16 KB, of random words, so that they pack as texts do. */
  private static List<DumpPage> pages() {
    Random random = new Random(1998);
    return IntStream.range(0, 64)
        .mapToObj(
            page -> {
              StringBuilder text =
                  new StringBuilder(new String(TestDumps.pages().get(4).bytes(), UTF_8));
              while (text.length() < 16 << 10) {
                text.append("\n\nThey counted");
                for (int i = 0; i < 60; i++) {
                  text.append(' ').append(Integer.toString(random.nextInt(1 << 20), 36));
                }
                text.append('.');
              }
              return TestDumps.entry(page + ".txt", text.append('\n').toString().getBytes(UTF_8));
            })
        .toList();
  }

  /** Archives are no repetition of the same bytes: they are written while they are read. */
  private static InputStream piped(DumpWriter writer, Iterable<DumpPage> pages) throws IOException {
    PipedInputStream in = new PipedInputStream(1 << 16);
    PipedOutputStream out = new PipedOutputStream(in);
    Thread thread =
        new Thread(
            () -> {
              try (out) {
                writer.write(pages, out);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
    return in;
  }
}
