import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.ParseResult;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class Reader {

  public static void main(String[] args) throws Exception {
    try (var in = new ObjectInputStream(Files.newInputStream(Path.of(args[0])))) {
      ParseResult read = (ParseResult) in.readObject();
      ParseResult parsed = ArchiveParser.create().parse(Path.of("page.txt"));
      System.out.println(read.equals(parsed));
      System.out.println(read.articleOrThrow().headline().orElseThrow());
      System.out.println(read.diagnostics());
    }
  }
}
