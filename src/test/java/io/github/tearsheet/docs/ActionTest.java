package io.github.tearsheet.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tearsheet.ProcessRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The scripts of the GitHub action and of the pre-commit hook, run as those tools do. */
class ActionTest {

  private static final Path ACTION = Path.of(".github/actions/validate/action.yml");
  private static final Pattern INPUT = Pattern.compile("\\$\\{\\{ inputs\\.(\\w+) }}");

  @TempDir Path folder;

  private record Outcome(int status, String output) {}

  @BeforeEach
  void fillTheFolder() throws IOException {
    Path resources = Path.of("src/test/resources/documentation/pages");
    Files.createDirectories(folder.resolve("pages"));
    Files.createDirectories(folder.resolve("bin"));
    Files.copy(resources.resolve("1998/ruble.txt"), folder.resolve("pages/ruble.txt"));
    Files.copy(resources.resolve("2003/ferry.txt"), folder.resolve("ferry.txt"));
    Files.writeString(folder.resolve("policy"), "ignore = TS103\n");
    String command = String.join(" ", ProcessRun.command("io.github.tearsheet.cli.Tearsheet"));
    stub(
        "java",
        "while [ \"$1\" != -jar ]; do shift; done\n[ -n \"$2\" ] || exit 9\n"
            + ("echo \"jar $2\"\nshift 2\nexec " + command + " \"$@\"\n"));
    stub("mvn", "printf '%s\\n' \"$@\"\n");
  }

  private void stub(String name, String body) throws IOException {
    Path file = Files.writeString(folder.resolve("bin").resolve(name), "#!/bin/bash\n" + body);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static Object yaml(Path file) throws IOException {
    return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static Map<String, Object> step(int index) throws IOException {
    return map(((List<?>) map(map(yaml(ACTION)).get("runs")).get("steps")).get(index));
  }

  private static Map<String, String> inputs() throws IOException {
    Map<String, String> defaults = new HashMap<>();
    map(map(yaml(ACTION)).get("inputs"))
        .forEach((name, input) -> defaults.put(name, String.valueOf(map(input).get("default"))));
    return defaults;
  }

  /** Runs a step as GitHub does, with inputs in place of their defaults. */
  private Outcome run(int index, Map<String, String> given) throws Exception {
    Map<String, String> inputs = inputs();
    inputs.putAll(given);
    ProcessBuilder bash =
        new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", "")
            .directory(folder.toFile())
            .redirectErrorStream(true);
    bash.command().set(6, String.valueOf(step(index).get("run")));
    map(step(index).get("env"))
        .forEach(
            (name, value) ->
                bash.environment()
                    .put(
                        name,
                        INPUT
                            .matcher(String.valueOf(value))
                            .replaceAll(
                                m ->
                                    Matcher.quoteReplacement(
                                        inputs.getOrDefault(m.group(1), "unknown")))));
    bash.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    bash.environment().put("RUNNER_TEMP", "temp");
    return outcome(bash);
  }

  private static Outcome outcome(ProcessBuilder command) throws Exception {
    Process process = command.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Outcome(process.waitFor(), output);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pages            |        | 1
          ferry.txt        |        | 0
          ferry.txt pages  |        | 1
          'ferry.txt
          pages
          '                |        | 1
          pages            | policy | 0
          missing          |        | 2
          -x               |        | 2
          $(touch hacked)  |        | 2
          """)
  void validates(String paths, String config, int status) throws Exception {
    Outcome run = run(1, Map.of("paths", paths, "config", config == null ? "" : config));

    assertThat(run.status()).as(run.output()).isEqualTo(status);
    assertThat(run.output()).startsWith("jar temp/tearsheet/tearsheet-0.1.0-cli.jar\n");
    assertThat(folder.resolve("hacked")).doesNotExist();
    if (status == 1) {
      assertThat(run.output()).contains("::error file=pages/ruble.txt,line=3,");
      assertThat(folder.resolve("tearsheet.sarif")).content().contains("pages/ruble.txt");
    }
  }

  @Test
  void usesABaselineAndAJar() throws Exception {
    Files.writeString(folder.resolve("known.txt"), "");
    Outcome run =
        run(1, Map.of("paths", "pages", "baseline", "known.txt", "jar", "a.jar", "sarif", "s"));

    assertThat(run.output()).startsWith("jar a.jar\n");
    assertThat(run.status()).isEqualTo(1);
    assertThat(folder.resolve("s")).isNotEmptyFile();
  }

  @Test
  void fetchesTheVersionOfThePom() throws Exception {
    String pom = Files.readString(Path.of("pom.xml"));
    String version = inputs().get("version");

    assertThat(pom).containsPattern("<version>" + version + "(-SNAPSHOT)?</version>");
    assertThat(run(0, Map.of()).output())
        .contains("-Dartifact=io.github.tearsheet:tearsheet:" + version + ":jar:cli\n")
        .contains("-DoutputDirectory=temp/tearsheet\n");
  }

  @Test
  void theHookOfPreCommitRunsOnStagedPages() throws Exception {
    Map<String, Object> hook = map(((List<?>) yaml(Path.of(".pre-commit-hooks.yaml"))).get(0));
    assertThat(hook).containsKeys("id", "name", "entry", "language", "files");
    assertThat("pages/a.txt").containsPattern(String.valueOf(hook.get("files")));
    assertThat("pages/a.txt.bak").doesNotContainPattern(String.valueOf(hook.get("files")));

    Files.writeString(
        folder.resolve("tearsheet.properties"), "root = true\nbaseline = known.txt\n");
    Files.writeString(folder.resolve("known.txt"), "");
    assertThat(runHook(hook, "known.txt").status()).isZero();
    assertThat(runHook(hook, "known.txt ferry.txt").status()).isZero();
    assertThat(runHook(hook, "ferry.txt pages/ruble.txt").status()).isEqualTo(1);
  }

  private Outcome runHook(Map<String, Object> hook, String files) throws Exception {
    ProcessBuilder bash =
        new ProcessBuilder(
                "bash", "-c", "PATH=\"$PWD/bin:$PATH\" " + hook.get("entry") + " " + files)
            .directory(folder.toFile())
            .redirectErrorStream(true);
    return outcome(bash);
  }
}
