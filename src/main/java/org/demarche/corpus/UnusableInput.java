package org.demarche.corpus;

import java.util.Objects;

/**
 * An input that could not even be read as a record.
 *
 * @param origin where it stands
 * @param cause why
 * @param input its beginning, undecodable bytes as U+FFFD
 */
public record UnusableInput(Origin origin, UnusableInputException cause, String input) {

  public UnusableInput {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(input, "input");
  }
}
