package io.github.tearsheet.dump;

import io.github.tearsheet.dump.DumpPosition.Step;
import io.github.tearsheet.source.SourceOrigin;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
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
 */
record EntryPath(SourceOrigin origin, List<Step> path, List<Step> resume, int compressions) {

  static EntryPath top(String name, Optional<DumpPosition> from) {
    return new EntryPath(
        SourceOrigin.of(name), List.of(), from.map(DumpPosition::steps).orElse(List.of()), 0);
  }

  /** A file of the folder at this place. */
  EntryPath file(String path, String below, List<Step> rest) {
    return new EntryPath(SourceOrigin.of(path), with(Step.file(below)), rest, compressions);
  }

  /** An entry of the archive at this place; its name can hold anything. */
  EntryPath entry(String entry, Step step, List<Step> rest) {
    SourceOrigin inside = originBuilder().addEntries(printable(entry)).build();
    return new EntryPath(inside, with(step), rest, 0);
  }

  /** A name without control characters. */
  static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }

  /** What is unpacked from here. */
  EntryPath unpacked() {
    return new EntryPath(origin, path, resume, compressions + 1);
  }

  /** The step at which reading goes on here. */
  Optional<Step> resumeAt() {
    return resume.stream().findFirst();
  }

  /** The steps after that one. */
  List<Step> resumeBelow() {
    return resume.subList(1, resume.size());
  }

  /** Passes over what was read before. */
  void passOver(InputStream in, long bytes) throws IOException {
    try {
      in.skipNBytes(bytes);
    } catch (EOFException e) {
      throw new IllegalArgumentException(
          "%s ends before byte %d, where reading was to go on".formatted(origin, bytes), e);
    }
  }

  DumpPosition position(Step last) {
    return new DumpPosition(with(last));
  }

  /** The origin of this place, to which the page's own values are added. */
  SourceOrigin.Builder originBuilder() {
    return SourceOrigin.builder().from(origin);
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
