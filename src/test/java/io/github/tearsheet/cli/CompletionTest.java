package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completions of the shell after {@code source <(tearsheet generate-completion)}. */
class CompletionTest {

  private static final Path BASH = Path.of("/bin/bash");

  /** Asks as bash does when somebody presses the tab key after the last word. */
  private static final String TAB =
      """
      source "$1"; shift
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE}
      compopt() { :; }
      _complete_tearsheet
      printf '%s\\n' "${COMPREPLY[@]}"
      """;

  @TempDir Path folder;

  @Test
  void completesCommandsAndOptions() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(BASH));
    Path script = folder.resolve("completion");
    CommandRun run = CommandRun.in(folder, "generate-completion");
    assertThat(run.status()).isZero();
    Files.writeString(script, run.output());

    assertThat(completions(script, "tearsheet", ""))
        .containsExactly("parse", "validate", "show", "explain", "generate-completion", "help");
    assertThat(completions(script, "tearsheet", "v")).containsExactly("validate");
    assertThat(completions(script, "tearsheet", "parse", "--l"))
        .containsExactly("--layout", "--limit");
    assertThat(completions(script, "tearsheet", "validate", "--fi")).containsExactly("--fix");
  }

  private static String[] completions(Path script, String... words)
      throws IOException, InterruptedException {
    ProcessBuilder bash = new ProcessBuilder(BASH.toString(), "-c", TAB, "bash", script.toString());
    bash.command().addAll(List.of(words));
    Process process = bash.redirectErrorStream(true).start();
    String offered = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(offered).isZero();
    return offered.lines().toArray(String[]::new);
  }
}
