package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.Layout;
import io.github.tearsheet.write.JsonResultWriter;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parse PATH...}: pages to JSON on standard output. */
@Command(
    name = "parse",
    description = "Prints each page as a JSON object on a line of its own.",
    mixinStandardHelpOptions = true,
    versionProvider = Tearsheet.Version.class,
    exitCodeOnExecutionException = Tearsheet.FAULT,
    footer = {
      "",
      "A malformed page is printed as far as it can be read, what is wrong with it among its"
          + " diagnostics.",
      "Exit status: 0, or 2 for wrong usage or a path that cannot be read."
    })
final class ParseCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "A file, a folder (all .txt files below it, sorted by name), or - for standard input.")
  private List<String> paths;

  @Option(names = "--pretty", description = "Prints each object indented, over several lines.")
  private boolean pretty;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      defaultValue = "auto",
      description =
          "How pages are laid out: auto, spaced, compact (without blank lines) or headless (without"
              + " header, stamp and headline). Default: ${DEFAULT-VALUE}.")
  private Layout layout;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ParseCommand() {}

  @Override
  public Integer call() {
    try (Writer out = standardOutput()) {
      return parse(pretty ? JsonResultWriter.pretty(out) : JsonResultWriter.lines(out));
    } catch (IOException | UncheckedIOException e) {
      tell("cannot write: " + e.getMessage());
      return Tearsheet.UNUSABLE;
    }
  }

  private static Writer standardOutput() {
    return new BufferedWriter(
        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), UTF_8));
  }

  private int parse(JsonResultWriter json) {
    ArchiveParser parser = ArchiveParser.builder().layout(layout).build();
    boolean allRead = true;
    for (String path : paths) {
      InputPages pages = new InputPages(path, parser, this::tell);
      pages.forEach(json::write);
      allRead &= pages.allRead();
    }
    return allRead ? 0 : Tearsheet.UNUSABLE;
  }

  private void tell(String message) {
    spec.commandLine().getErr().println("tearsheet: " + message);
  }
}
