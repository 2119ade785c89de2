package io.github.tearsheet.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The processor's time that a thread has had, and what it has read in it. What else runs on a busy
 * machine slows the clock's time by far more than this.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ProcessorTime {

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long start;

  /** Counts how often all pages have been read; the name is that of JMH's result, as below. */
  public long reads;

  public long nanos;

  @Setup(Level.Iteration)
  public void start() {
    start = threads.getCurrentThreadCpuTime();
  }

  @TearDown(Level.Iteration)
  public void stop() {
    nanos = threads.getCurrentThreadCpuTime() - start;
  }
}
