package io.github.tearsheet.model;

public abstract class UpdateStamp implements java.io.Serializable {
  UpdateStamp() { super(); }
  public static io.github.tearsheet.model.UpdateStamp.Builder builder() { throw null; }
  public abstract java.util.Optional<java.time.LocalDate> date();
  public abstract io.github.tearsheet.model.Text line();
  public static io.github.tearsheet.model.UpdateStamp of(java.time.LocalDate arg0) { throw null; }
  public static final class Builder {
    Builder() {}
    public io.github.tearsheet.model.UpdateStamp build() { throw null; }
    public final io.github.tearsheet.model.UpdateStamp.Builder date(java.time.LocalDate arg0) { throw null; }
    public final io.github.tearsheet.model.UpdateStamp.Builder date(java.util.Optional<? extends java.time.LocalDate> arg0) { throw null; }
    public final io.github.tearsheet.model.UpdateStamp.Builder from(io.github.tearsheet.model.UpdateStamp arg0) { throw null; }
    public final io.github.tearsheet.model.UpdateStamp.Builder line(io.github.tearsheet.model.Text arg0) { throw null; }
  }
}
