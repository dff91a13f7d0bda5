package org.demarche.corpus;

import org.demarche.record.FailureCode;

/**
 * An input is bad, and the run goes on without it: the only exception that becomes a row of the
 * table {@code failures}. Anything else that goes wrong fails the run.
 */
public final class UnusableInputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final FailureCode code;

  public UnusableInputException(FailureCode code, String message) {
    super(message);
    this.code = code;
  }

  public UnusableInputException(FailureCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** Why the input is bad. */
  public FailureCode code() {
    return code;
  }
}
