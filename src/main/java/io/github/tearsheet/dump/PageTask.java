package io.github.tearsheet.dump;

import io.github.tearsheet.ParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The work on each page of a dump, in one thread or several. */
final class PageTask<T> {

  private final DumpRun run;
  private final PageReader reader;
  private final Function<? super ParseResult, ? extends T> work;

  PageTask(DumpRun run, Function<? super ParseResult, ? extends T> work) {
    this.run = run;
    this.reader = new PageReader(run);
    this.work = work;
  }

  /** One outcome, with the result that is counted once it is given out. */
  record Outcome<T>(DumpRun.Delivery delivery, T value) {}

  List<Outcome<T>> of(RawPage raw) {
    List<Outcome<T>> outcomes = new ArrayList<>(1);
    for (ParseResult result : reader.read(raw)) {
      outcomes.add(outcome(result));
    }
    return outcomes;
  }

  private Outcome<T> outcome(ParseResult result) {
    return new Outcome<>(DumpRun.Delivery.of(result), work.apply(result));
  }

  T deliver(Outcome<T> outcome) {
    run.delivered(outcome.delivery());
    return outcome.value();
  }
}
