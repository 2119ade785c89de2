package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs a command in this process, in a working folder of its own. */
final class CommandRunner {

  private final Path folder;
  private InputStream input = InputStream.nullInputStream();
  private Map<String, String> environment = Map.of();
  private boolean terminal;
  private @Nullable OutputStream output;

  CommandRunner(Path folder) {
    this.folder = folder;
  }

  CommandRunner input(byte[] bytes) {
    return input(new ByteArrayInputStream(bytes));
  }

  CommandRunner input(InputStream stream) {
    input = stream;
    return this;
  }

  CommandRunner environment(String name, String value) {
    environment = Map.of(name, value);
    return this;
  }

  /** Writes standard output to a stream, instead of returning it. */
  CommandRunner output(OutputStream stream) {
    output = stream;
    return this;
  }

  /** Makes standard output and standard error a terminal. */
  CommandRunner terminal() {
    terminal = true;
    return this;
  }

  /** Runs a command. In what it writes, paths below the folder are relative to it. */
  CommandRun run(String... arguments) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    OutputStream out = output == null ? written : output;
    int status = Tearsheet.run(context(out, errors), arguments);
    return new CommandRun(status, relative(written), relative(errors));
  }

  /** A context whose output goes nowhere. */
  CommandContext context() {
    return context(new ByteArrayOutputStream(), new ByteArrayOutputStream());
  }

  private CommandContext context(OutputStream out, ByteArrayOutputStream errors) {
    return new CommandContext(
        input,
        out,
        new PrintWriter(out, true, UTF_8),
        new PrintWriter(errors, true, UTF_8),
        environment,
        folder,
        terminal,
        terminal);
  }

  private String relative(ByteArrayOutputStream written) {
    return written.toString(UTF_8).replace(folder + "/", "");
  }
}
