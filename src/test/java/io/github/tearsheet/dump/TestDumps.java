package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.TestPage;
import io.github.tearsheet.dump.DumpWriter.DumpPage;
import io.github.tearsheet.dump.DumpWriter.Packing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** The dumps of {@code testdata/dumps} and the pages that they are made of. */
public final class TestDumps {

  static final Path FOLDER = TestPage.FOLDER.resolve("dumps");

  /** Some of each kind, each with a header: that parts pages of a text. */
  private static final List<String> PAGES =
      List.of(
          "articles/caption-ap-and-dateline",
          "articles/cyrillic-in-the-body",
          "articles/install-line",
          "articles/notice-at-the-end",
          "articles/plain",
          "briefs/agency-in-the-dateline",
          "compact/article",
          "compact/press-review",
          "letters/mailbox",
          "listings/day",
          "malformed/TS103-no-such-month",
          "malformed/TS105-nothing-below-the-headline",
          "malformed/TS106-header-twice",
          "press-reviews/papers-line-by-line");

  private TestDumps() {}

  /** What every sound dump holds, in this order. */
  static List<DumpPage> pages() {
    return PAGES.stream()
        .map(
            page ->
                new DumpPage(
                    page + ".txt",
                    "http://www.themoscowtimes.com/sitemap/free/1998/5/article/%s/%d.html"
                        .formatted(
                            page.substring(page.indexOf('/') + 1).toLowerCase(Locale.ROOT),
                            300000 + PAGES.indexOf(page)),
                    new TestPage(TestPage.FOLDER.resolve(page + ".txt")).bytes()))
        .toList();
  }

  /** The sound dumps. */
  static List<Path> sound() {
    return files("sound");
  }

  /** The dumps with a problem, each named by its code. */
  static List<Path> damaged() {
    return files("faulty");
  }

  private static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes all dumps again. */
  public static void main(String[] arguments) throws IOException {
    makeSound(Files.createDirectories(FOLDER.resolve("sound")));
    makeDamaged(Files.createDirectories(FOLDER.resolve("faulty")));
    OddRecords.make(FOLDER.resolve("faulty"));
  }

  private static void makeSound(Path folder) throws IOException {
    for (DumpWriter format : DumpWriter.values()) {
      Files.write(folder.resolve("pages." + format.ending()), bytes(format, pages()));
    }
    for (Packing packing : Packing.values()) {
      String ending = packing.name().toLowerCase(Locale.ROOT);
      Files.write(folder.resolve("pages.txt." + ending), packed(packing, text()));
      Files.write(
          folder.resolve("pages.tar." + ending), packed(packing, bytes(DumpWriter.TAR, pages())));
    }
    Files.write(
        folder.resolve("pages.jsonl.gz"),
        packed(Packing.GZ, bytes(DumpWriter.JSON_LINES, pages())));
    Files.write(folder.resolve("nested.zip"), nested());
    Files.write(folder.resolve("joined-without-newlines.txt"), joined());
  }

  /** A zip of a tar, a packed text and packed JSON Lines. */
  private static byte[] nested() throws IOException {
    List<DumpPage> pages = pages();
    return bytes(
        DumpWriter.ZIP,
        List.of(
            entry("1.tar", bytes(DumpWriter.TAR, pages.subList(0, 5))),
            entry("2.txt.gz", packed(Packing.GZ, bytes(DumpWriter.TEXT, pages.subList(5, 8)))),
            entry(
                "3.jsonl.xz",
                packed(Packing.XZ, bytes(DumpWriter.JSON_LINES, pages.subList(8, 11)))),
            entry("4.txt", bytes(DumpWriter.TEXT, pages.subList(11, pages.size())))));
  }

  /** As {@code cat} joins files: most pages do not end with a newline. */
  private static byte[] joined() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (DumpPage page : pages()) {
      all.write(page.bytes());
    }
    return all.toByteArray();
  }

  private static void makeDamaged(Path folder) throws IOException {
    byte[] zip = bytes(DumpWriter.ZIP, pages());
    byte[] tar = bytes(DumpWriter.TAR, pages());
    byte[] gzip = packed(Packing.GZ, text());
    String json = new String(bytes(DumpWriter.JSON_LINES, pages().subList(0, 3)), UTF_8);
    Files.write(
        folder.resolve("TS302-three-pages.txt"), bytes(DumpWriter.TEXT, pages().subList(4, 7)));
    Files.write(folder.resolve("TS302-two-pages-in-a-record.jsonl"), twoPagesInARecord());
    Files.write(folder.resolve("TS401-gzip-cut.txt.gz"), Arrays.copyOf(gzip, gzip.length / 2));
    Files.write(folder.resolve("TS401-tar-cut.tar"), Arrays.copyOf(tar, tar.length / 2));
    Files.write(folder.resolve("TS402-zip-entry-damaged.zip"), changed(zip, 150));
    Files.write(folder.resolve("TS402-gzip-damaged.txt.gz"), changed(gzip, gzip.length / 3));
    Files.write(folder.resolve("TS402-directory-damaged.zip"), withSignatureChanged(zip));
    byte[] crawl = bytes(DumpWriter.WET_GZ, pages());
    byte[] wrongSum = crawl.clone();
    wrongSum[crawl.length - 5] ^= 1;
    Files.write(folder.resolve("TS402-checksum-wrong.wet.gz"), wrongSum);
    byte[] padded = packed(Packing.GZ, tar);
    Files.write(
        folder.resolve("TS401-cut-behind-the-end-mark.tar.gz"),
        Arrays.copyOf(padded, padded.length - 9));
    Files.writeString(
        folder.resolve("TS403-nested-too-deep.jsonl"),
        json + "{\"text\":\"Rain\",\"deep\":" + "[".repeat(600) + "]".repeat(600) + "}\n" + json);
    Files.write(folder.resolve("TS405-long-name.tar.gz"), packed(Packing.GZ, longName()));
    Files.writeString(folder.resolve("TS403-no-json.jsonl"), "{\"text\":\n" + json);
    Files.writeString(
        folder.resolve("TS403-no-text.jsonl"),
        json + "{\"body\":\"Rain\",\"url\":\"http://example.org/\"}\n");
    Files.write(folder.resolve("TS404-response.warc"), responses(1));
    Files.write(folder.resolve("TS404-responses.warc.gz"), packed(Packing.GZ, responses(3)));
    Files.write(folder.resolve("TS405-blanks.txt.gz"), packed(Packing.GZ, blanks()));
    Files.write(folder.resolve("TS405-blanks.txt.xz"), packed(Packing.XZ, blanks()));
    byte[] inner = bytes(DumpWriter.ZIP, List.of(entry("page.tar", tar)));
    Files.write(
        folder.resolve("TS406-tar-in-zip-in-zip.zip"),
        bytes(DumpWriter.ZIP, List.of(entry("inner.zip", inner))));
    byte[] twice = packed(Packing.GZ, packed(Packing.GZ, text()));
    Files.write(folder.resolve("TS406-gzip-three-times.txt.gz"), packed(Packing.GZ, twice));
    OddDumps.make(folder);
  }

  private static byte[] blanks() {
    byte[] blanks = new byte[1 << 27];
    Arrays.fill(blanks, (byte) ' ');
    return blanks;
  }

  private static byte[] twoPagesInARecord() throws IOException {
    byte[] two = bytes(DumpWriter.TEXT, pages().subList(4, 6));
    return bytes(DumpWriter.JSON_LINES, List.of(entry("two.txt", two)));
  }

  private static byte[] responses(int count) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DumpWriter.writeResponses(count, out);
    return out.toByteArray();
  }

  static byte[] changed(byte[] bytes, int at) {
    byte[] changed = bytes.clone();
    for (int i = at; i < at + 16; i++) {
      changed[i] = (byte) ~changed[i];
    }
    return changed;
  }

  /** An entry whose name, in a record of its own before it, has three megabytes. */
  private static byte[] longName() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry name = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
      name.setModTime(0);
      name.setSize(3 << 20);
      tar.putArchiveEntry(name);
      tar.write("x".repeat(3 << 20).getBytes(UTF_8));
      tar.closeArchiveEntry();
    }
    return out.toByteArray();
  }

  /** That of the third entry in the directory of a zip archive. */
  private static byte[] withSignatureChanged(byte[] zip) {
    byte[] changed = zip.clone();
    String bytes = new String(zip, ISO_8859_1);
    int at = -1;
    for (int i = 0; i < 3; i++) {
      at = bytes.indexOf("PK\1\2", at + 1);
    }
    changed[at + 2]++;
    return changed;
  }

  static DumpPage entry(String name, byte[] bytes) {
    return new DumpPage(name, "http://www.themoscowtimes.com/" + name, bytes);
  }

  static byte[] text() throws IOException {
    return bytes(DumpWriter.TEXT, pages());
  }

  static byte[] bytes(DumpWriter format, List<DumpPage> pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(new ArrayList<>(pages), out);
    return out.toByteArray();
  }

  static byte[] packed(Packing packing, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    packing.write(bytes, out);
    return out.toByteArray();
  }
}
