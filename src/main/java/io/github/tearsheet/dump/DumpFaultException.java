package io.github.tearsheet.dump;

import java.io.IOException;

/** Carries a fault up to where the pages before it have been delivered. */
final class DumpFaultException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  DumpFaultException(Fault fault) {
    super(fault.message());
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
