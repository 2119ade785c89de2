package io.github.tearsheet.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

class InputOptionsTest {

  @TempDir Path folder;

  @Test
  void theSizesOfAllPathsAreAddedUp() throws IOException {
    String one = file("one.txt", "First\n");
    String two = file("two.txt", "Second\n");

    assertThat(inputs(one, two).size()).isEqualTo(6 + 7);
  }

  /** What a terminal shows of the progress must not close what is then to be read. */
  @Test
  void standardInputHasNoSizeAndStaysOpen() throws IOException {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    assertThat(inputs(in, file("one.txt", "First\n"), "-").size()).isZero();

    assertThat(closed[0]).isFalse();
  }

  @Test
  void aPathIsNotWrittenTo() throws IOException {
    Path file = Path.of(file("one.txt", "First\n"));
    InputOptions inputs = inputs(file.toString(), "-");

    assertThatThrownBy(() -> inputs.checkIsNoInput("--output", file))
        .isInstanceOf(ParameterException.class)
        .hasMessageEndingWith("one.txt: the file is also an input");
    inputs.checkIsNoInput("--output", folder.resolve("two.txt"));
    inputs.checkIsNoInput("--output", Path.of("-"));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private InputOptions inputs(String... paths) {
    return inputs(InputStream.nullInputStream(), paths);
  }

  private InputOptions inputs(InputStream in, String... paths) {
    CommandLine parse =
        new CommandLine(new ParseCommand(new CommandRunner(folder).input(in).context()))
            .setCaseInsensitiveEnumValuesAllowed(true);
    Map<String, CommandSpec> mixins = parse.parseArgs(paths).commandSpec().mixins();
    return (InputOptions) requireNonNull(mixins.get("inputs")).userObject();
  }
}
