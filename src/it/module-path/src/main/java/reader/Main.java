package reader;

import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.dump.ArchiveDump;
import java.nio.file.Path;

class Main {

  public static void main(String[] args) {
    Path page = Path.of("page.txt");
    System.out.println(ArchiveParser.create().parse(page).articleOrThrow().headline().orElseThrow());
    try (ArchiveDump dump = ArchiveDump.open(page)) {
      dump.forEach(result -> System.out.println(result.diagnostics()));
    }
    System.out.println(ArchiveParser.class.getModule().isNamed());
  }
}
