import io.github.tearsheet.ArchiveParser;
import io.github.tearsheet.model.Article;
import io.github.tearsheet.model.Caption;
import io.github.tearsheet.model.Dateline;
import io.github.tearsheet.model.PageKind;
import io.github.tearsheet.model.Paragraph;
import io.github.tearsheet.model.Section;
import io.github.tearsheet.model.Text;
import io.github.tearsheet.model.UpdateStamp;
import java.nio.file.Path;
import java.time.LocalDate;

class Main {

  public static void main(String[] args) {
    Article story =
        Article.builder()
            .addBoilerplate(Text.of("Get the latest updates as we post them \u2014 right on your browser"))
            .updateStamp(UpdateStamp.of(LocalDate.of(2016, 7, 27)))
            .headline(Text.of("Ferry Finds Its Harbor"))
            .addCaptions(
                Caption.builder()
                    .credit(Text.of("AP"))
                    .description(Text.of("The ferry on its way back on Friday."))
                    .build())
            .dateline(
                Dateline.builder()
                    .place(Text.of("PORT OLEN, Karelia"))
                    .city(Text.of("PORT OLEN"))
                    .region(Text.of("Karelia"))
                    .build())
            .addParagraphs(Paragraph.of("A ferry that nobody had missed came home on Friday."))
            .build();

    System.out.println(ArchiveParser.create().parse(Path.of("page.txt")).articleOrThrow().equals(story));
    System.out.println(Article.builder().from(story).build().equals(story));
    Article briefs =
        Article.builder()
            .from(story)
            .kind(PageKind.BRIEFS)
            .addSections(
                Section.builder()
                    .heading(Text.of("Rain"))
                    .addParagraphs(Paragraph.of("It rained."))
                    .build())
            .build();
    System.out.println(briefs.equals(story));
    System.out.println(briefs.sections().get(0).heading().orElseThrow());
  }
}
