package io.github.tearsheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartShapeTest {

  /** Parts are written on demand, as a whole: they are in no row and have no names to pick. */
  @Test
  void hasNeitherColumnsNorPaths() {
    List<String> paths = new ArrayList<>();

    new PartShape().addPaths("parts", paths);

    assertThat(paths).isEmpty();
    assertThat(new PartShape().columns("parts", List.of())).isEmpty();
  }
}
