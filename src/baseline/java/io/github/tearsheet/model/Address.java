package io.github.tearsheet.model;

public abstract class Address implements java.io.Serializable {
  Address() { super(); }
  public static io.github.tearsheet.model.Address.Builder builder() { throw null; }
  public abstract java.util.Optional<java.lang.String> id();
  public java.util.Optional<java.lang.Integer> month() { throw null; }
  public static java.util.Optional<io.github.tearsheet.model.Address> parse(java.lang.String arg0) { throw null; }
  public abstract java.util.Optional<java.time.YearMonth> published();
  public abstract java.util.Optional<java.lang.String> slug();
  public abstract java.lang.String text();
  public final java.lang.String toString() { throw null; }
  public java.util.Optional<java.lang.Integer> year() { throw null; }
  public static final class Builder {
    Builder() {}
    public io.github.tearsheet.model.Address build() { throw null; }
    public final io.github.tearsheet.model.Address.Builder from(io.github.tearsheet.model.Address arg0) { throw null; }
    public final io.github.tearsheet.model.Address.Builder id(java.lang.String arg0) { throw null; }
    public final io.github.tearsheet.model.Address.Builder id(java.util.Optional<java.lang.String> arg0) { throw null; }
    public final io.github.tearsheet.model.Address.Builder published(java.time.YearMonth arg0) { throw null; }
    public final io.github.tearsheet.model.Address.Builder published(java.util.Optional<? extends java.time.YearMonth> arg0) { throw null; }
    public final io.github.tearsheet.model.Address.Builder slug(java.lang.String arg0) { throw null; }
    public final io.github.tearsheet.model.Address.Builder slug(java.util.Optional<java.lang.String> arg0) { throw null; }
    public final io.github.tearsheet.model.Address.Builder text(java.lang.String arg0) { throw null; }
  }
}
