package io.github.tearsheet.model;

public abstract class Dateline implements java.io.Serializable {
  Dateline() { super(); }
  public abstract java.util.Optional<io.github.tearsheet.model.Text> agency();
  public static io.github.tearsheet.model.Dateline.Builder builder() { throw null; }
  public abstract io.github.tearsheet.model.Text city();
  public abstract java.util.Optional<io.github.tearsheet.model.Text> dash();
  public abstract java.util.Optional<io.github.tearsheet.model.Text> region();
  public abstract io.github.tearsheet.model.Text text();
  public static final class Builder {
    Builder() {}
    public final io.github.tearsheet.model.Dateline.Builder agency(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Dateline.Builder agency(java.util.Optional<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public io.github.tearsheet.model.Dateline build() { throw null; }
    public final io.github.tearsheet.model.Dateline.Builder city(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Dateline.Builder dash(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Dateline.Builder dash(java.util.Optional<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Dateline.Builder from(io.github.tearsheet.model.Dateline arg0) { throw null; }
    public final io.github.tearsheet.model.Dateline.Builder region(io.github.tearsheet.model.Text arg0) { throw null; }
    public final io.github.tearsheet.model.Dateline.Builder region(java.util.Optional<? extends io.github.tearsheet.model.Text> arg0) { throw null; }
    public final io.github.tearsheet.model.Dateline.Builder text(io.github.tearsheet.model.Text arg0) { throw null; }
  }
}
