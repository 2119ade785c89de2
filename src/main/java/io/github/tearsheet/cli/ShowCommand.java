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
import java.util.Optional;
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
    description = "Shows a page, each part named in the margin, what is wrong below its line.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = Tearsheet.Version.class,
    exitCodeOnExecutionException = Tearsheet.INTERNAL_ERROR,
    footer = {
      "",
      "Lines are wrapped at the width in COLUMNS, or at 100 columns.",
      "Exit status: 0, or 2 for wrong usage, or where there is no such page."
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
      description = "Which page of a dump of several. Default: ${DEFAULT-VALUE}.")
  private long number;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      defaultValue = "auto",
      description =
          "How the page is laid out: auto, spaced, compact (without blank lines) or headless"
              + " (without header, stamp and headline). Default: ${DEFAULT-VALUE}.")
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
      description = "Writes the page there instead, as HTML that needs nothing else.")
  private @Nullable Path html;

  @Spec private CommandSpec spec;

  private final CommandContext context;

  @SuppressWarnings("NullAway.Init") // picocli sets the other fields
  ShowCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (number <= 0) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--page': %s is not positive".formatted(number));
    }
    if (html != null && InputOptions.isSame(context, file, html)) {
      throw InputOptions.toBeRead(spec.commandLine(), html);
    }
    Optional<AnnotatedPage> page = read().map(AnnotatedPage::of);
    return page.isPresent() && show(page.get()) ? 0 : Tearsheet.UNUSABLE;
  }

  private Optional<ParseResult> read() {
    ArchiveParser parser = ArchiveParser.builder().layout(layout).build();
    try (ArchiveDump dump = InputOptions.open(context, file).parser(parser).threads(1)) {
      return find(dump);
    } catch (UncheckedIOException e) {
      report(file, IoErrorMessage.of(e.getCause()));
    } catch (InvalidPathException e) {
      report(file, e.getReason());
    }
    return Optional.empty();
  }

  private Optional<ParseResult> find(ArchiveDump dump) {
    long pages = 0;
    String reason = "no page";
    for (ParseResult result : dump) {
      if (!isOfDump(result)) {
        pages++;
        reason = "no page %s, the last is %s".formatted(number, pages);
      } else if (pages == 0) {
        reason = result.diagnostics().get(0).message();
      }
      if (pages == number) {
        return Optional.of(result);
      }
    }
    report(file, reason);
    return Optional.empty();
  }

  /** Returns whether it only reports a problem of the dump. */
  private static boolean isOfDump(ParseResult result) {
    return result.page().isEmpty()
        && result.diagnostics().stream().anyMatch(d -> DiagnosticCodeParser.isOfDump(d.code()));
  }

  private boolean show(AnnotatedPage page) {
    String text =
        html == null ? TerminalPage.of(page, color.colors(context), columns()) : HtmlPage.of(page);
    try (AtomicOutput out =
        html == null ? AtomicOutput.standard(context) : AtomicOutput.file(html)) {
      out.write(text.getBytes(UTF_8));
      out.complete();
      return true;
    } catch (IOException e) {
      report(html == null ? "cannot write" : html.toString(), IoErrorMessage.of(e));
      return false;
    }
  }

  private int columns() {
    try {
      return Integer.parseInt(context.environment().getOrDefault("COLUMNS", ""));
    } catch (NumberFormatException e) {
      return DEFAULT_COLUMNS;
    }
  }

  private void report(String place, String message) {
    spec.commandLine()
        .getErr()
        .printf("tearsheet: %s: %s%n", VisibleText.of(place), VisibleText.of(message));
  }
}
