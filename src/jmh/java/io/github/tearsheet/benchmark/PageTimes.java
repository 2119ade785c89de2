package io.github.tearsheet.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * What reading pages costs. Those that are compared take turns, each in a process of its own, so
 * that what else the machine does slows all of them alike.
 */
final class PageTimes {

  /** In kilobytes, as the goals are set for. */
  static final int GOAL_SIZE = 4;

  static final List<Integer> SIZES = List.of(1, GOAL_SIZE, 64, 1024);

  private static final long MOST_STRETCHED = 5;

  /**
   * How many times as long two threads have to warm up: on two processors they leave none to those
   * who compile.
   */
  private static final int WARM_UP_OF_TWO = 4;

  private final Effort effort;
  private final Map<Case, List<IterationResult>> iterations = new HashMap<>();

  private PageTimes(Effort effort) {
    this.effort = effort;
  }

  /** The methods of {@link ReadingPages}. */
  enum Reader {
    DECODE,
    LINES,
    REGEX,
    STOCK,
    TEARSHEET;

    private String method() {
      return ReadingPages.class.getName() + "." + name().toLowerCase(Locale.ROOT) + "$";
    }
  }

  /** A reader and the pages that it reads. */
  record Case(Reader reader, PageKind kind, int kilobytes, int threads) {

    private long bytes() {
      return kind.pages(kilobytes).stream().mapToLong(page -> page.length).sum();
    }
  }

  /**
   * What a byte of page costs a thread.
   *
   * @param nanos of the processor's time
   * @param clockNanos of the clock's
   * @param allocated bytes
   */
  record Cost(double nanos, double clockNanos, double allocated) {}

  static PageTimes measure(Effort effort) throws RunnerException {
    PageTimes times = new PageTimes(effort);
    for (int round = 0; round < effort.rounds; round++) {
      for (int kilobytes : SIZES) {
        for (PageKind kind : PageKind.values()) {
          for (Case each : cases(kind, kilobytes)) {
            times.run(each);
          }
        }
      }
    }
    return times;
  }

  private static List<Case> cases(PageKind kind, int kilobytes) {
    List<Case> cases = new ArrayList<>();
    for (Reader reader : Reader.values()) {
      boolean always = reader != Reader.DECODE && reader != Reader.REGEX;
      if (always || kilobytes == GOAL_SIZE) {
        cases.add(new Case(reader, kind, kilobytes, 1));
      }
    }
    if (kilobytes == GOAL_SIZE) {
      cases.add(new Case(Reader.LINES, kind, kilobytes, 2));
      cases.add(new Case(Reader.TEARSHEET, kind, kilobytes, 2));
    }
    return cases;
  }

  private void run(Case each) throws RunnerException {
    TimeValue time = TimeValue.milliseconds(effort.iterationMillis * processesForEachProcessor());
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(each.reader().method())
                    .param("kind", each.kind().name())
                    .param("kilobytes", Integer.toString(each.kilobytes()))
                    .threads(each.threads())
                    .forks(1)
                    .jvmArgs("-Xms1g", "-Xmx1g")
                    .warmupIterations(effort.warmUps * (each.threads() == 1 ? 1 : WARM_UP_OF_TWO))
                    .warmupTime(time)
                    .measurementIterations(effort.iterations)
                    .measurementTime(time)
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    List<IterationResult> known = iterations.computeIfAbsent(each, first -> new ArrayList<>());
    results.stream()
        .flatMap(result -> result.getBenchmarkResults().stream())
        .forEach(result -> known.addAll(result.getIterationResults()));
    Cost cost = cost(each);
    System.out.printf(
        "%s: %.0f MB/s, by the clock %.0f%n", each, 1e3 / cost.nanos(), 1e3 / cost.clockNanos());
  }

  /** What is measured has to run that much longer to be compiled and warm; within reason. */
  private static long processesForEachProcessor() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    long busy = Math.round(system.getSystemLoadAverage() / system.getAvailableProcessors());
    return Math.max(1, Math.min(busy, MOST_STRETCHED));
  }

  /** The medians of all iterations, which one that was disturbed does not move. */
  Cost cost(Case each) {
    double bytes = each.bytes();
    return new Cost(
        median(each, ran -> score(ran, "nanos") / score(ran, "reads")) / bytes,
        median(each, ran -> ran.getPrimaryResult().getScore()) / bytes,
        median(each, ran -> score(ran, "gc.alloc.rate.norm")) / bytes);
  }

  private static double score(IterationResult ran, String name) {
    return ran.getSecondaryResults().get(name).getScore();
  }

  private double median(Case each, ToDoubleFunction<IterationResult> score) {
    return Median.of(iterations.get(each).stream().mapToDouble(score));
  }
}
