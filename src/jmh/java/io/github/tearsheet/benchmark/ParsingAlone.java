package io.github.tearsheet.benchmark;

import io.github.tearsheet.ArchiveParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Parses the pages of a dump that are in memory already. */
final class ParsingAlone {

  private ParsingAlone() {}

  /** {@code FOLDER THREADS}; prints the nanoseconds. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<byte[]> pages = Dump.in(Path.of(arguments[0])).pages();
    ArchiveParser parser = ArchiveParser.create();
    AtomicInteger next = new AtomicInteger();
    AtomicLong diagnostics = new AtomicLong();
    Runnable work =
        () -> {
          for (int i = next.getAndIncrement(); i < pages.size(); i = next.getAndIncrement()) {
            diagnostics.addAndGet(parser.parse(pages.get(i), "dump.txt").diagnostics().size());
          }
        };
    List<Thread> threads =
        Stream.generate(() -> new Thread(work)).limit(Integer.parseInt(arguments[1])).toList();
    long start = System.nanoTime();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(System.nanoTime() - start);
  }
}
