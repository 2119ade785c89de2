package io.github.tearsheet.dump;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.dump.DumpPosition.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    List<ParseResult> results = reader.read(raw);
    List<Outcome<T>> outcomes = new ArrayList<>(1);
    Step start = raw.start();
    for (int i = start == null ? 0 : start.pages(); i < results.size(); i++) {
      boolean last = i == results.size() - 1;
      outcomes.add(outcome(results.get(i), last ? raw.position() : positionIn(raw, i + 1)));
    }
    return outcomes;
  }

  /** The position between the pages of a record: that of the record and how many were read. */
  private static @Nullable DumpPosition positionIn(RawPage raw, int pages) {
    Step start = raw.start();
    DumpPosition after = raw.position();
    return start == null || after == null ? null : after.withLast(start.afterPages(pages));
  }

  private Outcome<T> outcome(ParseResult result, @Nullable DumpPosition position) {
    return new Outcome<>(DumpRun.Delivery.of(result, position), work.apply(result));
  }

  T deliver(Outcome<T> outcome) {
    run.delivered(outcome.delivery());
    return outcome.value();
  }
}
