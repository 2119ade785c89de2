package io.github.tearsheet.model;

public abstract non-sealed class Listing implements io.github.tearsheet.model.Page {
  Listing() { super(); }
  public abstract java.util.Optional<io.github.tearsheet.model.Address> address();
  public abstract java.util.List<io.github.tearsheet.model.Text> boilerplate();
  public static io.github.tearsheet.model.Listing.Builder builder() { throw null; }
  public abstract java.util.List<io.github.tearsheet.model.Entry> entries();
  public abstract java.util.List<io.github.tearsheet.model.Text> footer();
  public abstract java.util.List<io.github.tearsheet.model.Notice> notices();
  public abstract java.util.Optional<io.github.tearsheet.source.SourceSpan> span();
  public abstract io.github.tearsheet.model.Text title();
  public abstract java.util.Optional<io.github.tearsheet.model.UpdateStamp> updateStamp();
  public static final class Builder {
    Builder() {}
    public final io.github.tearsheet.model.Listing.Builder addAllBoilerplate(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder addAllEntries(java.lang.Iterable<? extends io.github.tearsheet.model.Entry> arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder addAllFooter(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder addAllNotices(java.lang.Iterable<? extends io.github.tearsheet.model.Notice> arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder addBoilerplate(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder addBoilerplate(io.github.tearsheet.model.Text... arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder addEntries(io.github.tearsheet.model.Entry arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder addEntries(io.github.tearsheet.model.Entry... arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder addFooter(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder addFooter(io.github.tearsheet.model.Text... arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder addNotices(io.github.tearsheet.model.Notice arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder addNotices(io.github.tearsheet.model.Notice... arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder address(io.github.tearsheet.model.Address arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder address(java.util.Optional<? extends io.github.tearsheet.model.Address> arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder boilerplate(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public io.github.tearsheet.model.Listing build() { throw null; }
    public final io.github.tearsheet.model.Listing.Builder entries(java.lang.Iterable<? extends io.github.tearsheet.model.Entry> arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder footer(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder from(io.github.tearsheet.model.Listing arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder from(io.github.tearsheet.model.Page arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder notices(java.lang.Iterable<? extends io.github.tearsheet.model.Notice> arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder span(io.github.tearsheet.source.SourceSpan arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder span(java.util.Optional<? extends io.github.tearsheet.source.SourceSpan> arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder title(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder updateStamp(io.github.tearsheet.model.UpdateStamp arg0) { throw null; }
    public final io.github.tearsheet.model.Listing.Builder updateStamp(java.util.Optional<? extends io.github.tearsheet.model.UpdateStamp> arg0) { throw null; }
  }
}
