package io.github.tearsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.sun.management.ThreadMXBean;
import io.github.tearsheet.generator.PageGenerator;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The memory cost of reading a page, a measure of speed that is the same on every machine. Who
 * makes it cheaper notes the new figure here.
 */
class AllocationTest {

  /** Enough for the JIT compiler to have done what it can, and to have left off what it cannot. */
  private static final int ROUNDS = 150;

  private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final ArchiveParser parser = ArchiveParser.create();

  /** A page of 4 KB: decoding it takes half of this, its paragraphs' texts a sixth. */
  @Test
  void ofAnArticle() {
    String head = new TestPage(TestPage.FOLDER.resolve("articles/plain.txt")).text().strip();
    String paragraph =
        "\n\nThe bakers asked the city for cheaper flour, and the city said that it would think"
            + " about it for a while, as it does each winter, and that it knew of the ovens.";
    assertThat(allocated(List.of(head + paragraph.repeat(24))))
        .isCloseTo(6.8, withinPercentage(20));
  }

  /** Small pages of all kinds. */
  @Test
  void ofPagesOfAllKinds() {
    PageGenerator generator = new PageGenerator(5);
    List<String> pages =
        Stream.generate(generator::next).map(PageGenerator.Generated::text).limit(100).toList();
    assertThat(allocated(pages)).isCloseTo(21, withinPercentage(20));
  }

  /** How many bytes are allocated for each byte of some pages. */
  private double allocated(List<String> texts) {
    List<byte[]> pages = texts.stream().map(text -> text.getBytes(UTF_8)).toList();
    long bytes = pages.stream().mapToLong(page -> page.length).sum();
    long last = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long before = MEMORY.getCurrentThreadAllocatedBytes();
      pages.forEach(page -> parser.parse(page, "page"));
      last = MEMORY.getCurrentThreadAllocatedBytes() - before;
    }
    return last / (double) bytes;
  }
}
