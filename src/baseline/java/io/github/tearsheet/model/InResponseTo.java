package io.github.tearsheet.model;

public abstract class InResponseTo implements java.io.Serializable {
  InResponseTo() { super(); }
  public abstract java.util.Optional<io.github.tearsheet.model.Text> author();
  public static io.github.tearsheet.model.InResponseTo.Builder builder() { throw null; }
  public abstract java.util.Optional<io.github.tearsheet.model.Text> date();
  public abstract io.github.tearsheet.model.Text text();
  public abstract java.util.Optional<io.github.tearsheet.model.Text> title();
  public static final class Builder {
    Builder() {}
    public final io.github.tearsheet.model.InResponseTo.Builder author(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.InResponseTo.Builder author(java.util.Optional<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public io.github.tearsheet.model.InResponseTo build() { throw null; }
    public final io.github.tearsheet.model.InResponseTo.Builder date(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.InResponseTo.Builder date(java.util.Optional<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.InResponseTo.Builder from(io.github.tearsheet.model.InResponseTo arg0) { throw null; }
    public final io.github.tearsheet.model.InResponseTo.Builder text(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.InResponseTo.Builder title(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.InResponseTo.Builder title(java.util.Optional<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
  }
}
