package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import io.github.tearsheet.diagnostic.DiagnosticCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of streams that readers of dumps do not use, but that their libraries may. */
class StreamsTest {

  /** Holds the bytes 0 and 255, which must not be taken for the end. */
  private static final byte[] TEXT = {'F', 'o', 'g', 0, (byte) 255, '.'};

  @ParameterizedTest
  @ValueSource(strings = {"counted", "raw", "gzip", "zstd", "deflated", "tar", "zip"})
  void givesTheSameBytes_whenTheyAreReadOneByOne(String kind) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try (InputStream in = open(kind)) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        read.write(b);
      }
      assertThat(in.read()).isNegative();
    }
    // The frames of zstd are decoded by their library.
    assertThat(read.toByteArray()).isEqualTo(kind.equals("zstd") ? Zstd.compress(TEXT) : TEXT);
  }

  private static InputStream open(String kind) throws IOException {
    return switch (kind) {
      case "counted" -> new CountingInput(new ByteArrayInputStream(TEXT));
      case "raw" -> new RawInput(new ByteArrayInputStream(TEXT), "fog", run());
      case "gzip" -> new GzipMembers(packed(GZIPOutputStream::new));
      case "zstd" ->
          new ZstdFrames(
              new ByteArrayInputStream(Zstd.compress(TEXT)), new DecoderLimit(1 << 27, false));
      case "deflated" ->
          new InflatedInput(
              new ReadAhead(
                  packed(
                      out ->
                          new DeflaterOutputStream(
                              out, new Deflater(Deflater.DEFAULT_COMPRESSION, true)))));
      case "tar" -> {
        TarEntries tar = new TarEntries(tar(), 0);
        assertThat(tar.next()).isNotNull();
        yield tar.data();
      }
      default -> {
        ZipEntries zip = new ZipEntries(zip(), null);
        assertThat(zip.next()).isNotNull();
        yield zip.data();
      }
    };
  }

  private interface Packing {
    OutputStream around(OutputStream out) throws IOException;
  }

  private static InputStream packed(Packing packing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packing.around(bytes)) {
      out.write(TEXT);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static InputStream tar() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry entry = new TarArchiveEntry("fog.txt");
      entry.setSize(TEXT.length);
      tar.putArchiveEntry(entry);
      tar.write(TEXT);
      tar.closeArchiveEntry();
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static InputStream zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("fog.txt"));
      zip.write(TEXT);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static DumpRun run() {
    return new DumpRun(new DumpOptions.Builder().build());
  }

  @Test
  void countsTheBytesThatWereRead() throws IOException {
    ReadAhead in = new ReadAhead(new ByteArrayInputStream(TEXT), 100);

    assertThat(in.startsWith("Fog")).isTrue();
    assertThat(in.offset()).isEqualTo(100);
    in.skipNBytes(4);
    assertThat(in.offset()).isEqualTo(104);
    assertThat(in.size()).isEqualTo(104);
  }

  @Test
  void reportsACutArchive_whenAZipEndsEarly() throws IOException {
    EntryPath location = EntryPath.top("fog.zip", Optional.empty());
    InputStream in = new ByteArrayInputStream("PK".getBytes(US_ASCII));
    try (ZipStreamPages pages = new ZipStreamPages(in, location, run(), null)) {
      assertThat(pages.problem(new EOFException()).code()).isEqualTo(DiagnosticCode.TRUNCATED_DUMP);
    }
  }
}
