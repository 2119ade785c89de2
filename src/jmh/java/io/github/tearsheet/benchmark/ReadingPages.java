package io.github.tearsheet.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Five ways to read the same pages, from their bytes on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadingPages {

  @Param private PageKind kind = PageKind.PLAIN;

  @Param({"1", "4", "64", "1024"})
  private int kilobytes;

  private final ArchiveParser parser = ArchiveParser.create();

  private List<byte[]> pages = List.of();

  @Setup
  public void makePages() {
    pages = kind.pages(kilobytes);
  }

  /** The limit: nobody can read a page without its characters. */
  @Benchmark
  public void decode(ProcessorTime time, Blackhole sink) {
    time.reads++;
    for (byte[] page : pages) {
      sink.consume(new String(page, UTF_8));
    }
  }

  /** The yardstick: reading the lines and doing nothing. */
  @Benchmark
  public void lines(ProcessorTime time, Blackhole sink) {
    time.reads++;
    for (byte[] page : pages) {
      new String(page, UTF_8).lines().forEach(sink::consume);
    }
  }

  @Benchmark
  public void regex(ProcessorTime time, Blackhole sink) {
    time.reads++;
    for (byte[] page : pages) {
      sink.consume(RegexParser.parse(new String(page, UTF_8)));
    }
  }

  @Benchmark
  public void stock(ProcessorTime time, Blackhole sink) {
    time.reads++;
    for (byte[] page : pages) {
      sink.consume(StockPipeline.parse(new String(page, UTF_8)));
    }
  }

  @Benchmark
  public void tearsheet(ProcessorTime time, Blackhole sink) {
    time.reads++;
    for (byte[] page : pages) {
      ParseResult result = parser.parse(page, "page.txt");
      sink.consume(AllParts.sum(result));
      sink.consume(result);
    }
  }
}
