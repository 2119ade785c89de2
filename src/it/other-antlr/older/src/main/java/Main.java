import io.github.tearsheet.ArchiveParser;
import newer.Sums;
import older.GreetingLexer;
import older.GreetingParser;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RuntimeMetaData;

class Main {

  public static void main(String[] args) {
    var greeting =
        new GreetingParser(new CommonTokenStream(new GreetingLexer(CharStreams.fromString("Hello Irina"))));
    System.out.println(RuntimeMetaData.VERSION + " " + greeting.greeting().NAME());
    System.out.println(Sums.of("1 + 2 + 3"));
    String page = "Get the latest updates as we post them \u2014 right on your browser\n\n"
        + ". Last Updated: 07/27/2016\n\nFerry Finds Its Harbor\n\nIt came home.\n";
    System.out.println(ArchiveParser.create().parse(page, "ferry").articleOrThrow().headline().orElseThrow());
  }
}
