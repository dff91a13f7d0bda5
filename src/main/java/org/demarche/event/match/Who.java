package org.demarche.event.match;

import java.util.List;
import org.demarche.actor.Actor;

/** Who the words of a sentence refer to. */
public interface Who {
  /**
   * The actors of a phrase: empty when unknown, several for {@code US-China} or {@code the two
   * sides}. Tokens count within the sentence, the last one exclusive.
   */
  List<Actor> resolve(int firstToken, int lastToken, int headToken);
}
