import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.model.Article;
import java.nio.file.Path;

class Main {

  public static void main(String[] args) {
ParseResult result = ArchiveParser.create().parse(Path.of("page.txt"));
Article article = result.articleOrThrow();                               // throws if the page has errors
System.out.println(article.headline().orElseThrow());                    // prints Chess Club Moves to a Lighthouse
System.out.println(article.captions().get(0).credit().orElseThrow());    // prints AP
System.out.println(article.dateline().orElseThrow().city());             // prints PORT OLEN
  }
}
