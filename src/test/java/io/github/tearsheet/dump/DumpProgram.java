package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

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
 * Programs for a process of their own: one that reads a dump and prints its counts, one that does
 * so with a dump of so many megabytes, made while it is read.
 */
final class DumpProgram {

  private DumpProgram() {}

  /** {@code FILE}, or {@code FORMAT MEGABYTES}. */
  public static void main(String[] arguments) throws IOException {
    try (ArchiveDump dump =
        arguments.length == 1
            ? ArchiveDump.open(Path.of(arguments[0]))
            : ArchiveDump.open(
                made(arguments[0], Long.parseLong(arguments[1]) << 20), "made", DumpFormat.AUTO)) {
      dump.forEach(page -> {});
      System.out.printf("pages=%d faults=%d%n", dump.counts().pages(), dump.counts().faults());
    } catch (MissingLibraryException e) {
      System.out.println(e.getMessage());
    }
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
