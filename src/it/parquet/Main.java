import io.github.tearsheet.MissingLibraryException;
import io.github.tearsheet.dump.ArchiveDump;
import java.nio.file.Path;

class Main {

  public static void main(String[] files) {
    for (String file : files) {
      try (ArchiveDump dump = ArchiveDump.open(Path.of(file))) {
        System.out.println(dump.stream().filter(page -> page.page().isPresent()).count());
      } catch (MissingLibraryException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
