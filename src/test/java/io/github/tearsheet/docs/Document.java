package io.github.tearsheet.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Markdown file for users: the README or a page of the site. */
public record Document(Path file, String text) {

  static final Path SITE = Path.of("src/site/markdown");

  /** A fenced block: fence, language, file name, body. */
  static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*) ?(\\S*)\n(.*?)^```$");

  public static Document read(Path file) {
    try {
      return new Document(file, Files.readString(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Document readme() {
    return read(Path.of("README.md"));
  }

  static Document ofSite(String name) {
    return read(SITE.resolve(name));
  }

  /** Returns the README and all pages of the site, in the order of their names. */
  static List<Document> all() {
    try (Stream<Path> pages = Files.list(SITE)) {
      return Stream.concat(Stream.of(readme()), pages.sorted().map(Document::read)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Block> blocks() {
    return BLOCK
        .matcher(text)
        .results()
        .map(block -> new Block(block.group(1), block.group(2), block.group(3)))
        .toList();
  }

  /** Returns the bodies of the blocks of a language. */
  public List<String> blocks(String language) {
    return blocks().stream()
        .filter(block -> block.language().equals(language))
        .map(Block::body)
        .toList();
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
