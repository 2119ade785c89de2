package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes pages as dumps of each format. The same pages give the same bytes. */
enum DumpWriter {
  TEXT("txt") {
    @Override
    void write(Iterable<DumpPage> pages, OutputStream out) throws IOException {
      for (DumpPage page : pages) {
        out.write(page.bytes());
        out.write('\n');
      }
    }
  },
  ZIP("zip") {
    @Override
    void write(Iterable<DumpPage> pages, OutputStream out) throws IOException {
      try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(new KeepOpen(out))) {
        zip.setLevel(Deflater.BEST_SPEED);
        for (DumpPage page : pages) {
          ZipArchiveEntry entry = new ZipArchiveEntry(page.name());
          entry.setTime(0);
          zip.putArchiveEntry(entry);
          zip.write(page.bytes());
          zip.closeArchiveEntry();
        }
      }
    }
  },
  TAR("tar") {
    @Override
    void write(Iterable<DumpPage> pages, OutputStream out) throws IOException {
      try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new KeepOpen(out), "UTF-8")) {
        for (DumpPage page : pages) {
          TarArchiveEntry entry = new TarArchiveEntry(page.name());
          entry.setModTime(0);
          entry.setSize(page.bytes().length);
          tar.putArchiveEntry(entry);
          tar.write(page.bytes());
          tar.closeArchiveEntry();
        }
      }
    }
  },
  JSON_LINES("jsonl") {
    @Override
    void write(Iterable<DumpPage> pages, OutputStream out) throws IOException {
      JsonMapper json = JsonMapper.builder().build();
      for (DumpPage page : pages) {
        String line =
            json.createObjectNode()
                .put("url", page.url())
                .put("timestamp", CRAWLED.toString())
                .put("text", new String(page.bytes(), UTF_8))
                .toString();
        out.write(line.getBytes(UTF_8));
        out.write('\n');
      }
    }
  },
  WET("wet") {
    @Override
    void write(Iterable<DumpPage> pages, OutputStream out) throws IOException {
      writeCrawl(pages, out, WarcCompression.NONE);
    }
  },
  WET_GZ("wet.gz") {
    @Override
    void write(Iterable<DumpPage> pages, OutputStream out) throws IOException {
      writeCrawl(pages, out, WarcCompression.GZIP);
    }
  };

  static final Instant CRAWLED = Instant.parse("2019-04-25T12:57:54Z");

  private final String ending;

  DumpWriter(String ending) {
    this.ending = ending;
  }

  String ending() {
    return ending;
  }

  abstract void write(Iterable<DumpPage> pages, OutputStream out) throws IOException;

  /** A page of a dump: its name in an archive, its URL, its text. */
  @SuppressWarnings("ArrayRecordComponent")
  record DumpPage(String name, String url, byte[] bytes) {}

  /** What packs a dump; two members or frames, as joined files have them. */
  enum Packing {
    GZ {
      @Override
      OutputStream pack(OutputStream out) throws IOException {
        return new GZIPOutputStream(out);
      }
    },
    BZ2 {
      @Override
      OutputStream pack(OutputStream out) throws IOException {
        return new BZip2CompressorOutputStream(out);
      }
    },
    XZ {
      @Override
      OutputStream pack(OutputStream out) throws IOException {
        return new XZOutputStream(out, new LZMA2Options(1));
      }
    },
    ZST {
      @Override
      OutputStream pack(OutputStream out) throws IOException {
        return new ZstdOutputStream(out);
      }
    };

    abstract OutputStream pack(OutputStream out) throws IOException;

    void write(byte[] bytes, OutputStream out) throws IOException {
      int half = bytes.length / 2;
      for (int i = 0; i < 2; i++) {
        try (OutputStream packed = pack(new KeepOpen(out))) {
          packed.write(bytes, i * half, i == 0 ? half : bytes.length - half);
        }
      }
    }
  }

  private static void writeCrawl(
      Iterable<DumpPage> pages, OutputStream out, WarcCompression compression) throws IOException {
    List<String> software = new ArrayList<>(List.of("tearsheet"));
    WarcWriter warc = new WarcWriter(Channels.newChannel(out), compression);
    warc.write(
        new Warcinfo.Builder()
            .setHeader("WARC-Record-ID", id("warcinfo"))
            .date(CRAWLED)
            .fields(java.util.Map.of("software", software))
            .build());
    for (DumpPage page : pages) {
      warc.write(
          new WarcConversion.Builder()
              .setHeader("WARC-Record-ID", id(page.name()))
              .setHeader("WARC-Target-URI", page.url())
              .date(CRAWLED)
              .body(MediaType.PLAIN_TEXT, page.bytes())
              .build());
    }
  }

  /** A crawl as it was fetched: no text. */
  static void writeResponses(int count, OutputStream out) throws IOException {
    WarcWriter warc = new WarcWriter(Channels.newChannel(out), WarcCompression.NONE);
    for (int i = 0; i < count; i++) {
      warc.write(
          new WarcResponse.Builder("http://www.themoscowtimes.com/" + i)
              .setHeader("WARC-Record-ID", id("response" + i))
              .date(CRAWLED)
              .body(
                  MediaType.HTTP_RESPONSE,
                  "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Rain</p>"
                      .getBytes(US_ASCII))
              .build());
    }
  }

  private static String id(String name) {
    return "<urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8)) + ">";
  }

  private static final class KeepOpen extends FilterOutputStream {

    KeepOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
