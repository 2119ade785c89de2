package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.dump.DumpWriter.DumpPage;
import io.github.tearsheet.dump.DumpWriter.Packing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Dumps that are sound, but not as most programs write them, and what is no dump. */
final class OddDumps {

  /** The length of zeros that tapes and copies add. */
  private static final int PADDING = 512;

  private OddDumps() {}

  /** The codes and messages of what is wrong with a dump, in the order of its pages. */
  static List<String> problems(List<ParseResult> results) {
    return results.stream()
        .flatMap(result -> result.diagnostics().stream())
        .filter(diagnostic -> diagnostic.code().id().startsWith("TS4"))
        .map(diagnostic -> diagnostic.code() + " " + diagnostic.message())
        .toList();
  }

  /** Makes those with a diagnostic, and the sound ones next to them. */
  static void make(Path faulty) throws IOException {
    Path sound = faulty.resolveSibling("sound");
    List<DumpPage> pages = TestDumps.pages();
    byte[] zip = TestDumps.bytes(DumpWriter.ZIP, pages);
    byte[] tar = TestDumps.bytes(DumpWriter.TAR, pages);
    for (Packing packing : Packing.values()) {
      String ending = packing.name().toLowerCase(Locale.ROOT);
      byte[] packed = TestDumps.packed(packing, TestDumps.text());
      Files.write(sound.resolve("padded.txt." + ending), joined(packed, new byte[PADDING]));
      Files.write(
          faulty.resolve("TS402-something-follows.txt." + ending),
          joined(packed, "#SIGNATURE#".getBytes(US_ASCII)));
    }
    byte[] zstd = TestDumps.packed(Packing.ZST, TestDumps.text());
    Files.write(sound.resolve("skippable-frame.txt.zst"), joined(skippable(), zstd));
    for (DumpWriter format : List.of(DumpWriter.TAR, DumpWriter.ZIP)) {
      byte[] two =
          joined(
              TestDumps.bytes(format, pages.subList(0, 6)),
              TestDumps.bytes(format, pages.subList(6, pages.size())));
      Files.write(sound.resolve("concatenated." + format.ending()), two);
    }
    Files.write(sound.resolve("no-magic-number.tar"), withMagic(tar, ""));
    Files.write(sound.resolve("spanned-once.zip"), joined("PK00".getBytes(US_ASCII), zip));
    Files.write(
        sound.resolve("comment.zip"), zip("a comment PK\5\6 with a signature and more", pages));
    Files.write(sound.resolve("capital-endings.zip"), TestDumps.bytes(DumpWriter.ZIP, capitals()));
    Files.write(sound.resolve("odd-names.tar"), oddNames());

    Files.write(
        faulty.resolve("TS402-header-damaged.tar"), TestDumps.changed(tar, thirdHeader(tar)));
    Files.write(
        faulty.resolve("TS402-something-follows.tar"),
        joined(tar, "#".repeat(600).getBytes(US_ASCII)));
    Files.write(
        faulty.resolve("TS402-something-follows.zip"),
        joined(zip, "#".repeat(60).getBytes(US_ASCII)));
    Files.write(faulty.resolve("TS405-window.txt.zst"), longWindow());
    for (String[] format : UNSUPPORTED) {
      Files.write(faulty.resolve("TS407-" + format[0]), format[1].getBytes(ISO_8859_1));
    }
    Files.write(faulty.resolve("TS407-utf-16.txt"), "Rain fell on the harbor.\n".getBytes(UTF_16));
    List<DumpPage> others = new ArrayList<>(pages.subList(0, 2));
    others.add(1, TestDumps.entry("notes.md", "No page.\n".getBytes(UTF_8)));
    others.add(TestDumps.entry("__MACOSX/articles/._plain.txt", new byte[] {0, 5, 22, 7, 0}));
    Files.write(faulty.resolve("TS408-notes.zip"), TestDumps.bytes(DumpWriter.ZIP, others));
    Files.write(faulty.resolve("TS408-notes.tar"), TestDumps.bytes(DumpWriter.TAR, others));
  }

  /** The beginnings of files that are not read. */
  private static final String[][] UNSUPPORTED = {
    {"issue.pdf", "%PDF-1.4\n1 0 obj\n"},
    {"pages.parquet", "PAR1\25\4\25\20\25\24Lrain\2PAR1"},
    {"pages.7z", "7z\u00BC\u00AF'\34\0\4"},
    {"pages.lz4", "\4\"M\30d@\u00A7"},
    {"array.json", "[\n  {\"text\": \"Rain\"}\n]\n"},
    {"indented.json", "{\n  \"text\": \"Rain\"\n}\n"},
    {"page.html", "<!DOCTYPE html>\n<html><body>Rain</body></html>\n"},
    {"page.xml", "<?xml version=\"1.0\"?>\n<page>Rain</page>\n"},
    {"records.bin", "\1\0\0\0rain\2\0\0\0snow\3\0\0\0fog \4\0\0\0hail"},
  };

  static byte[] joined(byte[] first, byte[] second) {
    byte[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  private static byte[] skippable() {
    return new byte[] {0x50, 0x2A, 0x4D, 0x18, 4, 0, 0, 0, 1, 2, 3, 4};
  }

  /** As other programs write them: with another magic number, or none, so that the sum differs. */
  static byte[] withMagic(byte[] tar, String magic) {
    byte[] old = tar.clone();
    for (int at = 0; at + 512 <= old.length; at += 512) {
      if (new String(old, at + 257, 5, ISO_8859_1).equals("ustar")) {
        Arrays.fill(old, at + 257, at + 512, (byte) 0);
        System.arraycopy(magic.getBytes(US_ASCII), 0, old, at + 257, magic.length());
        setChecksum(old, at);
      }
    }
    return old;
  }

  /** Writes another type and another size field into a header, and the checksum that fits. */
  static void setHeader(byte[] tar, int at, char type, byte[] size) {
    tar[at + 156] = (byte) type;
    System.arraycopy(size, 0, tar, at + 124, size.length);
    setChecksum(tar, at);
  }

  private static void setChecksum(byte[] tar, int at) {
    Arrays.fill(tar, at + 148, at + 156, (byte) ' ');
    int sum = 0;
    for (int i = at; i < at + 512; i++) {
      sum += tar[i] & 0xFF;
    }
    byte[] digits = String.format(Locale.ROOT, "%06o\0 ", sum).getBytes(US_ASCII);
    System.arraycopy(digits, 0, tar, at + 148, 8);
  }

  private static List<DumpPage> capitals() {
    return TestDumps.pages().stream()
        .map(page -> TestDumps.entry(page.name().toUpperCase(Locale.ROOT), page.bytes()))
        .toList();
  }

  /** The first name is long, the second Cyrillic, the others Latin-1. */
  private static byte[] oddNames() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<DumpPage> pages = TestDumps.pages();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "ISO-8859-1")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
      for (int i = 0; i < pages.size(); i++) {
        String utf8 = (i == 0 ? "\u044F".repeat(90) : "\u044F") + i + ".txt";
        String name =
            i < 2 ? new String(utf8.getBytes(UTF_8), ISO_8859_1) : "caf\u00E9" + i + ".txt";
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setModTime(0);
        entry.setSize(pages.get(i).bytes().length);
        tar.putArchiveEntry(entry);
        tar.write(pages.get(i).bytes());
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  private static int thirdHeader(byte[] tar) {
    String bytes = new String(tar, ISO_8859_1);
    int magic = bytes.indexOf("ustar");
    for (int i = 1; i < 3; i++) {
      magic = bytes.indexOf("ustar", magic + 1);
    }
    return magic - 257;
  }

  /** One stored block in a frame whose window has 256 Mi bytes. */
  private static byte[] longWindow() {
    byte[] frame = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, (byte) 0x90, 41, 0, 0};
    return joined(frame, "Rain\n".getBytes(US_ASCII));
  }

  /** A zip archive with a comment. */
  static byte[] zip(String comment, List<DumpPage> pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      zip.setUseZip64(Zip64Mode.Never);
      zip.setComment(comment);
      for (DumpPage page : pages) {
        ZipArchiveEntry entry = new ZipArchiveEntry(page.name());
        entry.setTime(0);
        zip.putArchiveEntry(entry);
        zip.write(page.bytes());
        zip.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }
}
