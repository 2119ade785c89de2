package io.github.tearsheet.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Records of web crawls and lines of JSON as odd tools write them, with short invented pages. */
final class OddRecords {

  private OddRecords() {}

  /** Makes the dumps of {@code testdata}. */
  static void make(Path folder) throws IOException {
    String length = "Content-Length: " + page(2).getBytes(UTF_8).length;
    Files.writeString(
        folder.resolve("TS401-cut-by-the-crawler.warc"),
        record(1) + record(2, length, "WARC-Truncated: length\r\n" + length) + record(3));
    Files.writeString(
        folder.resolve("TS402-too-short-a-length.warc"),
        record(1) + record(2, length, "Content-Length: 100") + record(3));
    Files.writeString(
        folder.resolve("TS402-zero-bytes.warc"), record(1) + "\0".repeat(512) + record(2));
    byte[] members = members(record(1), record(2), record(3));
    members[10] = (byte) ~members[10];
    Files.write(folder.resolve("TS402-member-damaged.warc.gz"), members);
    Files.writeString(
        folder.resolve("TS403-after-the-object.jsonl"), line(1) + ",\n" + line(2) + "\n");
    Files.writeString(
        folder.resolve("TS403-other-field.jsonl"),
        "%s\n%s\n%s\n".formatted(line(1), line(2), line(3)).replace("\"text\"", "\"body\""));
    Files.writeString(
        folder.resolve("TS403-zero-bytes.jsonl"),
        line(1) + "\n" + "\0".repeat(512) + line(2) + "\n" + "\0".repeat(64));
  }

  /** The text of a page. */
  static String page(int number) {
    return """
        Get the latest updates as we post them — right on your browser

        . Last Updated: 07/27/2016

        Ferry Number %s Sails Again

        The ferry has sailed at last.

        Nobody knows for how long.
        """
        .formatted(number);
  }

  static String url(int number) {
    return "http://www.themoscowtimes.com/sitemap/free/1998/5/article/ferry/30000%s.html"
        .formatted(number);
  }

  /** A sound record. */
  static String record(int number) {
    return record(number, page(number));
  }

  static String record(int number, String body) {
    return """
        WARC/1.0
        WARC-Type: conversion
        WARC-Target-URI: %s
        WARC-Date: 2019-05-26T10:11:12Z
        WARC-Record-ID: <urn:uuid:%s>
        Content-Type: text/plain
        Content-Length: %s

        """
            .formatted(url(number), number, body.getBytes(UTF_8).length)
            .replace("\n", "\r\n")
        + body
        + "\r\n\r\n";
  }

  /** A sound record with something in it replaced, which has to be there. */
  static String record(int number, String part, String other) {
    String record = record(number);
    if (!record.contains(part)) {
      throw new IllegalArgumentException(part);
    }
    return record.replace(part, other);
  }

  /** The second part of a page, in a record of its own. */
  static String segment(int number, int first, String body, String more) {
    return record(number, body)
        .replace("WARC-Type: conversion", "WARC-Type: continuation")
        .replace(
            "Content-Type: text/plain",
            "WARC-Segment-Number: 2\r\nWARC-Segment-Origin-ID: <urn:uuid:%s>%s"
                .formatted(first, more));
  }

  /** A sound line. */
  static String line(int number) {
    return line(number, page(number));
  }

  static String line(int number, String text) {
    return "{\"text\":\"%s\",\"url\":\"%s\",\"timestamp\":\"2019-05-26T10:11:12Z\"}"
        .formatted(text.replace("\n", "\\n"), url(number));
  }

  /** Each text as a member of its own. */
  static byte[] members(String... texts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String text : texts) {
      all.writeBytes(member(text));
    }
    return all.toByteArray();
  }

  static byte[] member(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
