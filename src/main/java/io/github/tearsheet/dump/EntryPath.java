package io.github.tearsheet.dump;

import io.github.tearsheet.dump.DumpPosition.Fingerprint;
import io.github.tearsheet.dump.DumpPosition.Step;
import io.github.tearsheet.source.SourceOrigin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The path of an entry in a dump, from the outside in.
 *
 * @param origin its file and the entries around it
 * @param path the steps that lead to it
 * @param resume the steps that are left to where reading goes on; none if it begins here
 * @param compressions how many compressions are around it within its archive
 * @param expected the fingerprint of the file in which reading is to resume
 * @param fingerprint that of the file around it, as far as it is known
 */
record EntryPath(
    SourceOrigin origin,
    List<Step> path,
    List<Step> resume,
    int compressions,
    Optional<Fingerprint> expected,
    Fingerprint fingerprint) {

  static EntryPath top(String name, Optional<DumpPosition> from) {
    return new EntryPath(
        SourceOrigin.of(name),
        List.of(),
        from.map(DumpPosition::steps).orElse(List.of()),
        0,
        from.map(DumpPosition::fingerprint),
        Fingerprint.NONE);
  }

  /** A file of the folder at this place. */
  EntryPath file(String path, String below, List<Step> rest) {
    return new EntryPath(
        SourceOrigin.of(path),
        with(Step.file(below)),
        rest,
        compressions,
        rest.isEmpty() ? Optional.empty() : expected,
        Fingerprint.NONE);
  }

  /** An entry of the archive at this place; its name can hold anything. */
  EntryPath entry(String entry, Step step, List<Step> rest) {
    SourceOrigin inside = originBuilder().addEntries(printable(entry)).build();
    return new EntryPath(inside, with(step), rest, 0, expected, fingerprint);
  }

  /** A name without control characters. */
  static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }

  /** The unpacked bytes. */
  EntryPath unpacked() {
    return new EntryPath(origin, path, resume, compressions + 1, expected, fingerprint);
  }

  private EntryPath with(Fingerprint known) {
    return new EntryPath(origin, path, resume, compressions, expected, known);
  }

  /** The same place, once the size of the file is known. */
  EntryPath sized(long bytes) {
    return with(new Fingerprint(DumpFormat.AUTO, bytes, 0, 0));
  }

  /** The same place, once the first bytes of what is there are known. */
  EntryPath beginning(byte[] head) {
    boolean inside = archives() > 0 || compressions > 0;
    int most = expected.map(Fingerprint::headBytes).orElse(Fingerprint.MOST_HEAD);
    return inside ? this : with(fingerprint.withHead(head, most));
  }

  /**
   * The same place, once the format of what is there is known.
   *
   * @throws IllegalArgumentException if reading is to resume here, but in another file
   */
  EntryPath opened(DumpFormat format) {
    if (archives() > 0) {
      return this;
    }
    Fingerprint known = fingerprint.withFormat(format);
    if (!resume.isEmpty() && expected.isPresent()) {
      String difference =
          resume.get(0).file().isEmpty()
              ? expected.get().difference(known)
              : "it is in a file of a folder";
      if (difference != null) {
        throw new IllegalArgumentException(otherDump(difference));
      }
    }
    return with(known);
  }

  /**
   * Checks that a folder has the file in which reading is to resume.
   *
   * @throws IllegalArgumentException if it has not
   */
  void checkFolder(Path folder) {
    String file = resumeAt().map(Step::file).orElse("");
    if (resumeAt().isPresent()
        && (file.isEmpty()
            || !Files.isRegularFile(folder.resolve(file), LinkOption.NOFOLLOW_LINKS))) {
      throw new IllegalArgumentException(
          otherDump(file.isEmpty() ? "it is not in a folder" : "no file " + file));
    }
  }

  private String otherDump(String difference) {
    return "%s: position of another dump: %s".formatted(origin, difference);
  }

  /** The step at which reading goes on here. */
  Optional<Step> resumeAt() {
    return resume.stream().findFirst();
  }

  /** The step to a record here: the one at which reading goes on, if that is in the record. */
  Step toRecord(long offset, long number) {
    return resumeAt()
        .filter(from -> from.offset() == offset && from.number() == number)
        .orElseGet(() -> Step.at(offset, number));
  }

  /** The steps after that one. */
  List<Step> resumeInside() {
    return resume.subList(1, resume.size());
  }

  /** Passes over what was read before, damage included. */
  void passOver(InputStream in, long bytes) throws IOException {
    long left = bytes;
    while (left > 0) {
      try {
        long skipped = in.skip(left);
        if (skipped <= 0 && in.read() < 0) {
          throw endsBefore("byte " + bytes);
        }
        left -= Math.max(skipped, 1);
      } catch (DumpProblemException e) {
        if (!(in instanceof PeekableInput input) || input.resumeAfterProblem() < 0) {
          throw e;
        }
      }
    }
  }

  /** Returns what to throw if there is nothing where reading is to resume. */
  IllegalArgumentException endsBefore(String place) {
    return new IllegalArgumentException(otherDump("it ends before " + place));
  }

  DumpPosition position(Step last) {
    return new DumpPosition(fingerprint, with(last));
  }

  /** The origin of this place, to which the page's own values are added. */
  SourceOrigin.Builder originBuilder() {
    return SourceOrigin.builder().from(origin);
  }

  /** The name of the file or the entry. */
  String name() {
    return archives() == 0 ? origin.file() : origin.entries().get(archives() - 1);
  }

  /** How many archives are around it. */
  int archives() {
    return origin.entries().size();
  }

  private List<Step> with(Step step) {
    List<Step> steps = new ArrayList<>(path);
    steps.add(step);
    return steps;
  }
}
