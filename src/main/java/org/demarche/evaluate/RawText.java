package org.demarche.evaluate;

import java.time.Instant;
import java.util.Optional;

/**
 * A text to be coded, as the gold or the corpus has it.
 *
 * @param title the headline, for a whole article that has one
 * @param publishedAt empty when the gold does not tell
 */
public record RawText(
    String id, Optional<String> title, Optional<Instant> publishedAt, String text) {

  static RawText undated(String id, String text) {
    return new RawText(id, Optional.empty(), Optional.empty(), text);
  }
}
