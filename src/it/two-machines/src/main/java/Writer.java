import io.github.tearsheet.ArchiveParser;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class Writer {

  public static void main(String[] args) throws Exception {
    try (var out = new ObjectOutputStream(Files.newOutputStream(Path.of(args[0])))) {
      out.writeObject(ArchiveParser.create().parse(Path.of("page.txt")));
    }
  }
}
