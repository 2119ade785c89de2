package io.github.tearsheet.model;

public abstract class PageReference implements java.io.Serializable {
  PageReference() { super(); }
  public static io.github.tearsheet.model.PageReference.Builder builder() { throw null; }
  public abstract java.util.List<io.github.tearsheet.model.Text> pages();
  public abstract java.util.Optional<io.github.tearsheet.model.Text> paper();
  public static final class Builder {
    Builder() {}
    public final io.github.tearsheet.model.PageReference.Builder addAllPages(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.PageReference.Builder addPages(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.PageReference.Builder addPages(io.github.tearsheet.model.Text... arg0) { throw null; }
    public io.github.tearsheet.model.PageReference build() { throw null; }
    public final io.github.tearsheet.model.PageReference.Builder from(io.github.tearsheet.model.PageReference arg0) { throw null; }
    public final io.github.tearsheet.model.PageReference.Builder pages(java.lang.Iterable<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.PageReference.Builder paper(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.PageReference.Builder paper(java.util.Optional<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
  }
}
