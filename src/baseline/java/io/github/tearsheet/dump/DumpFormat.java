package io.github.tearsheet.dump;

public enum DumpFormat {
  AUTO,
  TEXT,
  JSON_LINES,
  WARC,
  ZIP,
  TAR;
}
