package io.github.tearsheet.cli;

import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The loggers of libraries in the command, which log nothing: standard error is for the user. */
public final class SilentLoggers extends System.LoggerFinder {

  /** For the service loader. */
  public SilentLoggers() {}

  @Override
  public System.Logger getLogger(String name, Module module) {
    return new SilentLogger(name);
  }

  private record SilentLogger(String name) implements System.Logger {

    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean isLoggable(Level level) {
      return false;
    }

    @Override
    public void log(
        Level level, @Nullable ResourceBundle bundle, @Nullable String message, Throwable thrown) {
      // Failures that matter are thrown.
    }

    @Override
    public void log(
        Level level, @Nullable ResourceBundle bundle, @Nullable String format, Object... values) {
      // As above.
    }
  }
}
