package org.demarche.corpus;

import java.util.Optional;
import org.demarche.record.FailureCode;

/**
 * An input is bad, and the run goes on without it: the only exception that becomes a row of the
 * table {@code failures}. Anything else that goes wrong fails the run.
 */
public final class UnusableInputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final FailureCode code;
  private final String language;

  public UnusableInputException(FailureCode code, String message) {
    this(code, message, (Throwable) null);
  }

  private UnusableInputException(String language, String message) {
    super(message);
    this.code = FailureCode.LANGUAGE;
    this.language = language;
  }

  public UnusableInputException(FailureCode code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
    this.language = null;
  }

  /** A text is in another language than English, given as a BCP 47 tag. */
  static UnusableInputException otherLanguage(String language, String message) {
    return new UnusableInputException(language, message);
  }

  /** The language of the text when that is what is bad. */
  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /** Why the input is bad. */
  public FailureCode code() {
    return code;
  }
}
