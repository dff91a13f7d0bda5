package org.demarche.pipeline;

/** The runner could not finish the job; nothing was published. */
public final class JobFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  JobFailedException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Names the first cause, which the runner wraps in exceptions of its own. */
  static JobFailedException because(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return new JobFailedException("The run failed: " + cause, failure);
  }
}
