package io.github.tearsheet.dump;

import io.github.tearsheet.source.DumpPosition;
import io.github.tearsheet.source.DumpPosition.Step;
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
 * @param name what it is called
 * @param path the steps that lead to it
 * @param resume the steps that are left to where reading goes on; none if it begins here
 * @param archives how many archives are around it
 * @param compressions how many compressions are around it within those
 */
record EntryPath(String name, List<Step> path, List<Step> resume, int archives, int compressions) {

  static EntryPath top(String name, Optional<DumpPosition> from) {
    return new EntryPath(name, List.of(), from.map(DumpPosition::steps).orElse(List.of()), 0, 0);
  }

  /** A file of the folder at this place. */
  EntryPath file(String path, String below, List<Step> rest) {
    return new EntryPath(path, with(Step.file(below)), rest, archives, compressions);
  }

  /** An entry of the archive at this place; its name can hold anything. */
  EntryPath entry(String entry, Step step, List<Step> rest) {
    return new EntryPath(
        name + "!/" + entry.replaceAll("\\p{Cntrl}", "?"), with(step), rest, archives + 1, 0);
  }

  /** What is unpacked from here. */
  EntryPath unpacked() {
    return new EntryPath(name, path, resume, archives, compressions + 1);
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
          "%s ends before byte %d, where reading was to go on".formatted(name, bytes), e);
    }
  }

  DumpPosition position(Step last) {
    return new DumpPosition(with(last));
  }

  SourceOrigin origin() {
    return SourceOrigin.of(name);
  }

  private List<Step> with(Step step) {
    List<Step> steps = new ArrayList<>(path);
    steps.add(step);
    return steps;
  }
}
