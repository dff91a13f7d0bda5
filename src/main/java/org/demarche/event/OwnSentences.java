package org.demarche.event;

import java.util.BitSet;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;
import org.demarche.reprint.Additions;

/**
 * The sentences of an article that have rows: all, but of a reprint only those that its original
 * has not. The others still say who is meant in them.
 */
final class OwnSentences {
  private final BitSet own = new BitSet();

  OwnSentences(AnnotatedArticle annotated) {
    Additions additions = new Additions(annotated.getArticle());
    for (int index = 0; index < annotated.getSentences().size(); index++) {
      AnnotatedSentence sentence = annotated.getSentences().get(index);
      own.set(index, additions.holds(sentence.getStart(), sentence.getEnd()));
    }
  }

  /** Whether a sentence, given by its index, has rows. */
  boolean has(int sentence) {
    return own.get(sentence);
  }
}
