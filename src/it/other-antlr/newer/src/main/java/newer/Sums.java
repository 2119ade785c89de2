package newer;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;

public class Sums {

  public static int of(String text) {
    var parser = new SumParser(new CommonTokenStream(new SumLexer(CharStreams.fromString(text))));
    return parser.sum().NUMBER().stream().mapToInt(n -> Integer.parseInt(n.getText())).sum();
  }
}
