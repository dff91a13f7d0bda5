package org.demarche.publish;

/** What a run has written aside is not what it should have written; the old tables stay. */
public final class IncompleteRunException extends Exception {
  private static final long serialVersionUID = 1L;

  public IncompleteRunException(String message) {
    super(message);
  }

  public IncompleteRunException(String message, Throwable cause) {
    super(message, cause);
  }
}
