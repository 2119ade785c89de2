package io.github.tearsheet.policy;

/** A policy that cannot be read. The message names the file and the key. */
public final class PolicyException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  PolicyException(String message, Throwable cause) {
    super(message, cause);
  }
}
