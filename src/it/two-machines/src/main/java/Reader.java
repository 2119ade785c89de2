import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import io.github.tearsheet.model.Article;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class Reader {

  public static void main(String[] args) throws Exception {
    try (var in = new ObjectInputStream(Files.newInputStream(Path.of(args[0])))) {
      ParseResult read = (ParseResult) in.readObject();
      ParseResult parsed = ArchiveParser.create().parse(Path.of("page.txt"));
      Article article = read.article().orElseThrow();
      Article again = parsed.article().orElseThrow();
      System.out.println(read.equals(parsed));
      System.out.println(article.headline().orElseThrow());
      System.out.println(article.headline().orElseThrow().span().equals(again.headline().orElseThrow().span()));
      read.diagnostics().forEach(diagnostic -> System.out.println(diagnostic.code().id() + " at line " + diagnostic.start().line()));
      System.out.println(read.diagnostics().equals(parsed.diagnostics()));
      System.out.println(read.source().substring(read.remainder().orElseThrow()).lines().count());
    }
  }
}
