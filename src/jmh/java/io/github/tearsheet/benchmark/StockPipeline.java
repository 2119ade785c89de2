package io.github.tearsheet.benchmark;

import io.github.tearsheet.benchmark.FiveParts.Caption;
import io.github.tearsheet.benchmark.StockPageParser.BlockContext;
import io.github.tearsheet.benchmark.StockPageParser.HeadlineContext;
import io.github.tearsheet.benchmark.StockPageParser.LineContext;
import io.github.tearsheet.benchmark.StockPageParser.PageContext;
import io.github.tearsheet.benchmark.StockPageParser.StampContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;

/** ANTLR as its book shows it: generated lexer, token stream, parse tree, visitor. */
final class StockPipeline extends StockPageBaseVisitor<Void> {

  private static final Pattern CREDIT =
      Pattern.compile("AP|MT|Itar-Tass|Reuters|Interfax|Bloomberg|AFP|Kommersant|Vedomosti");
  private static final Pattern DASH = Pattern.compile(" *(?:--|[—–?\\-]) +");

  private Optional<LocalDate> lastUpdated = Optional.empty();
  private Optional<String> headline = Optional.empty();
  private final List<Caption> captions = new ArrayList<>();
  private Optional<String> dateline = Optional.empty();
  private final List<String> paragraphs = new ArrayList<>();

  private StockPipeline() {}

  static FiveParts parse(String text) {
    StockPageLexer lexer = new StockPageLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    StockPageParser parser = new StockPageParser(new CommonTokenStream(lexer));
    parser.removeErrorListeners();
    PageContext page = parser.page();
    StockPipeline parts = new StockPipeline();
    parts.visit(page);
    return new FiveParts(
        parts.lastUpdated, parts.headline, parts.captions, parts.dateline, parts.paragraphs);
  }

  @Override
  public Void visitStamp(StampContext stamp) {
    lastUpdated = FiveParts.date(stamp.getText());
    return defaultResult();
  }

  @Override
  public Void visitHeadline(HeadlineContext line) {
    headline = Optional.of(line.getText());
    return defaultResult();
  }

  /** Captions are above the first paragraph, on lines of their own or in blocks with it. */
  @Override
  public Void visitBlock(BlockContext block) {
    List<LineContext> lines = block.line();
    for (int i = 0; i < lines.size(); i++) {
      LineContext line = lines.get(i);
      boolean above = paragraphs.isEmpty() && line.DATELINED() == null;
      if (above && (line.CREDITED() != null || i < lines.size() - 1)) {
        captions.add(caption(line));
      } else {
        paragraphs.add(paragraph(line));
      }
    }
    return defaultResult();
  }

  private static Caption caption(LineContext line) {
    String text = line.getText();
    Matcher credit = CREDIT.matcher(text);
    return line.CREDITED() != null && credit.lookingAt()
        ? new Caption(Optional.of(credit.group()), text.substring(credit.end()))
        : new Caption(Optional.empty(), text);
  }

  private String paragraph(LineContext line) {
    String text = line.getText();
    if (line.DATELINED() != null && paragraphs.isEmpty()) {
      Matcher dash = DASH.matcher(text);
      if (dash.find()) {
        dateline = Optional.of(text.substring(0, dash.start()));
        return text.substring(dash.end());
      }
    }
    return text;
  }
}
