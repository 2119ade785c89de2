package io.github.tearsheet.dump;

public abstract class DumpLimits {
  DumpLimits() { super(); }
  public static io.github.tearsheet.dump.DumpLimits.Builder builder() { throw null; }
  public long entries() { throw null; }
  public int pageBytes() { throw null; }
  public int ratio() { throw null; }
  public long unpackedBytes() { throw null; }
  public static final class Builder {
    Builder() {}
    public io.github.tearsheet.dump.DumpLimits build() { throw null; }
    public final io.github.tearsheet.dump.DumpLimits.Builder entries(long arg0) { throw null; }
    public final io.github.tearsheet.dump.DumpLimits.Builder from(io.github.tearsheet.dump.DumpLimits arg0) { throw null; }
    public final io.github.tearsheet.dump.DumpLimits.Builder pageBytes(int arg0) { throw null; }
    public final io.github.tearsheet.dump.DumpLimits.Builder ratio(int arg0) { throw null; }
    public final io.github.tearsheet.dump.DumpLimits.Builder unpackedBytes(long arg0) { throw null; }
  }
}
