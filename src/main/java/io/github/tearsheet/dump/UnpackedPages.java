package io.github.tearsheet.dump;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The pages of a compressed stream, and what is wrong with it although all of it was unpacked. */
final class UnpackedPages implements PageCursor {

  private final PageCursor pages;
  private final DecompressedInput in;
  private final EntryPath location;

  /** A page that was read before a problem was known. */
  private @Nullable RawPage held;

  UnpackedPages(PageCursor pages, DecompressedInput in, EntryPath location) {
    this.pages = pages;
    this.in = in;
    this.location = location;
  }

  @Override
  public @Nullable RawPage next() {
    RawPage page = held == null ? pages.next() : held;
    held = null;
    DumpProblem problem = in.takeProblem();
    if (problem == null) {
      return page;
    }
    held = page;
    return RawPage.problem(location.origin(), problem);
  }

  @Override
  public void close() throws IOException {
    pages.close();
  }
}
