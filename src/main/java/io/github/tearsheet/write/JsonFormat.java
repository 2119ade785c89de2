package io.github.tearsheet.write;

import io.github.tearsheet.ParseResult;
import io.github.tearsheet.internal.shape.PageShape;
import io.github.tearsheet.internal.shape.Shape;

/** A vocabulary of JSON objects. */
public enum JsonFormat {
  /** All parts and diagnostics, as {@code META-INF/tearsheet/page.schema.json} describes them. */
  PAGE,
  /**
   * JSON-LD with the vocabulary of schema.org: a {@code NewsArticle}, or a {@code CollectionPage}
   * for a listing. A result without a page is not written.
   */
  SCHEMA_ORG,
  /** A news item of IPTC ninjs 3.0. A result without a page is not written. */
  NINJS;

  Shape<ParseResult> shape() {
    if (this == PAGE) {
      return PageShape.ALL;
    }
    return this == NINJS ? NinjsShape.PAGE : SchemaOrgShape.PAGE;
  }

  /** Returns whether diagnostics are part of an object, so that a page need not be. */
  boolean hasDiagnostics() {
    return this == PAGE;
  }
}
