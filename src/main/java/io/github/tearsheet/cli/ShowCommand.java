package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.Layout;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.dump.ArchiveDump;
import io.github.tearsheet.source.VisibleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code show FILE}: a page to look at. */
@Command(
    name = "show",
    description =
        "Shows a page with its parts named in the margin and its diagnostics below their lines.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = Tearsheet.Version.class,
    exitCodeOnExecutionException = Tearsheet.INTERNAL_ERROR,
    footer = {
      "",
      "Lines are wrapped at the width in COLUMNS, or at that of the terminal; elsewhere at 100"
          + " columns.",
      "Policies (tearsheet.properties) are not read.",
      "Exit status: 0; 2 for wrong usage, a path that cannot be read, or a page that does not exist;"
          + " 3 for an internal error; 141 if the reader of the output ends early."
    })
final class ShowCommand implements Callable<Integer> {

  private static final int DEFAULT_COLUMNS = 100;

  @Parameters(
      paramLabel = "FILE",
      description = "A page, a dump, a folder, or - for standard input.")
  private String file;

  @Option(
      names = "--page",
      paramLabel = "N",
      defaultValue = "1",
      description = "The number of the page in a dump, from 1. Default: ${DEFAULT-VALUE}.")
  private long number;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      defaultValue = "auto",
      description =
          "How the page is laid out: auto, spaced, compact (without blank lines), headless (without"
              + " header, stamp and headline) or bare (without header and stamp). Default:"
              + " ${DEFAULT-VALUE}.")
  private Layout layout;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "auto (on a terminal, unless NO_COLOR is set), always or never. Default:"
              + " ${DEFAULT-VALUE}.")
  private ColorMode color;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "Writes the page to FILE (- for standard output) instead, as HTML that needs nothing"
              + " else.")
  private @Nullable Path html;

  @Spec private CommandSpec spec;

  private final CommandContext context;

  @SuppressWarnings("NullAway.Init") // picocli sets the other fields
  ShowCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    InputOptions.checkIsNotEmpty(spec.commandLine(), "FILE", file);
    if (number <= 0) {
      throw new ParameterException(
          spec.commandLine(),
          "invalid value for option '--page': %s is not positive".formatted(number));
    }
    if (html != null && InputOptions.isSame(context, file, html)) {
      throw InputOptions.toBeRead(spec.commandLine(), "--html", html);
    }
    return read().map(this::show).orElse(Tearsheet.UNUSABLE);
  }

  private Optional<AnnotatedPage> read() {
    ArchiveDump.Builder settings =
        ArchiveDump.builder().parser(ArchiveParser.builder().layout(layout).build()).threads(1);
    try (ArchiveDump dump = InputOptions.open(context, file, settings)) {
      return find(dump);
    } catch (UncheckedIOException e) {
      report(file, IoErrorMessage.of(e.getCause()));
    } catch (InvalidPathException e) {
      report(file, IoErrorMessage.of(e));
    }
    return Optional.empty();
  }

  private Optional<AnnotatedPage> find(ArchiveDump dump) {
    long pages = 0;
    String reason = "no page";
    Iterator<ParseResult> results = dump.iterator();
    while (results.hasNext()) {
      ParseResult result = results.next();
      if (InputReader.isPage(result)) {
        pages++;
        reason = "no page %s, the last is %s".formatted(number, pages);
      } else if (pages == 0) {
        reason = result.diagnostics().get(0).message();
      }
      if (pages == number) {
        AnnotatedPage page = AnnotatedPage.of(result);
        return Optional.of(hasPage(results) ? page.plus("more pages follow (--page)") : page);
      }
    }
    report(file, reason);
    return Optional.empty();
  }

  private static boolean hasPage(Iterator<ParseResult> results) {
    while (results.hasNext()) {
      if (InputReader.isPage(results.next())) {
        return true;
      }
    }
    return false;
  }

  private int show(AnnotatedPage page) {
    String text =
        html == null ? TerminalPage.of(page, color.colors(context), columns()) : HtmlPage.of(page);
    try (AtomicOutput out =
        html == null ? AtomicOutput.standard(context) : AtomicOutput.file(context, html)) {
      out.write(text.getBytes(UTF_8));
      out.complete();
      return 0;
    } catch (IOException e) {
      return Tearsheet.reportWriting(e, spec.commandLine());
    }
  }

  private int columns() {
    try {
      return Integer.parseInt(context.environment().getOrDefault("COLUMNS", ""));
    } catch (NumberFormatException e) {
      OptionalInt columns =
          context.outIsTerminal() ? TerminalColumns.ofProcess() : OptionalInt.empty();
      return columns.orElse(DEFAULT_COLUMNS);
    }
  }

  private void report(String place, String message) {
    spec.commandLine()
        .getErr()
        .printf("tearsheet: %s: %s%n", VisibleText.of(place), VisibleText.of(message));
  }
}
