package io.github.tearsheet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A page as HTML that needs neither a script nor another file, and is XML too. */
final class HtmlPage {

  private final AnnotatedPage page;
  private final StringBuilder html = new StringBuilder();

  private HtmlPage(AnnotatedPage page) {
    this.page = page;
  }

  static String of(AnnotatedPage page) {
    return new HtmlPage(page).write();
  }

  private String write() {
    String name = HtmlText.escape(page.source().name());
    String title =
        page.headline().map(headline -> HtmlText.escape(headline) + " \u2013 ").orElse("");
    html.append(
        """
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <header>
        <h1>%s</h1>
        """
            .formatted(title + name, style(), name));
    addFacts();
    html.append("</header>\n<main>\n");
    page.lines().forEach(this::addLine);
    html.append("</main>\n");
    addLegend();
    return html.append("</body>\n</html>\n").toString();
  }

  private static String style() {
    try (InputStream in = HtmlPage.class.getResourceAsStream("show.css")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addFacts() {
    html.append("<ul>\n");
    page.facts().forEach(fact -> element("li", "", HtmlText.escape(fact)));
    html.append("</ul>\n");
  }

  private void addLine(AnnotatedLine line) {
    html.append("<div class=\"line ")
        .append(line.name().map(PartName::htmlClass).orElse("blank"))
        .append("\">\n<p class=\"margin\"><span class=\"number\">")
        .append(line.number())
        .append("</span>");
    line.name()
        .ifPresent(n -> html.append(" <span class=\"name\">").append(n.label()).append("</span>"));
    html.append("</p>\n");
    if (!line.span().isEmpty()) {
      String element = line.name().map(HtmlPage::elementOf).orElse("p");
      element(element, "text", HtmlText.of(page.source(), line));
    }
    line.diagnostics().forEach(this::addDiagnostic);
    html.append("</div>\n");
  }

  private static String elementOf(PartName name) {
    return switch (name) {
      case HEADLINE, TITLE -> "h2";
      case HEADING, ENTRY -> "h3";
      default -> "p";
    };
  }

  private void addDiagnostic(Diagnostic diagnostic) {
    String severity = diagnostic.severity().label();
    element(
        "p",
        "diagnostic " + severity,
        "<strong>%s %s</strong> %s <span class=\"code\">%s</span>"
            .formatted(
                severity,
                diagnostic.code().id(),
                HtmlText.escape(diagnostic.message()),
                diagnostic.code().label()));
  }

  private void addLegend() {
    html.append("<footer>\n<h2>What the names mean</h2>\n<dl>\n");
    for (PartName name : page.names()) {
      html.append("<div class=\"").append(name.htmlClass()).append("\">\n");
      element("dt", "name", name.label());
      element("dd", "", name.meaning());
      html.append("</div>\n");
    }
    html.append("</dl>\n");
    if (page.lines().stream().anyMatch(line -> !line.diagnostics().isEmpty())) {
      element(
          "p",
          "",
          "A wavy line marks the text of a diagnostic; a bar marks the place of a missing part.");
    }
    html.append("</footer>\n");
  }

  private void element(String element, String cssClass, String content) {
    html.append('<').append(element);
    if (!cssClass.isEmpty()) {
      html.append(" class=\"").append(cssClass).append('"');
    }
    html.append('>').append(content).append("</").append(element).append(">\n");
  }
}
