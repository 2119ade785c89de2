package io.github.tearsheet.model;

public abstract sealed interface Page extends java.io.Serializable permits io.github.tearsheet.model.Article, io.github.tearsheet.model.Listing {
  public abstract java.util.Optional<io.github.tearsheet.model.Address> address();
  public abstract java.util.List<io.github.tearsheet.model.Text> boilerplate();
  public abstract java.util.List<io.github.tearsheet.model.Text> footer();
  public default java.util.Optional<java.time.LocalDate> lastUpdated() { throw null; }
  public abstract java.util.List<io.github.tearsheet.model.Notice> notices();
  public default java.util.Optional<java.time.YearMonth> published() { throw null; }
  public abstract java.util.Optional<io.github.tearsheet.source.SourceSpan> span();
  public abstract java.util.Optional<io.github.tearsheet.model.UpdateStamp> updateStamp();
}
