package org.demarche.nlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import org.demarche.nlp.sentiment.Sentiment;
import org.demarche.record.ParseTree;

/** What is found of a sentence that is parsed; the sentence holds it under {@link Key}. */
record ParsedSentence(ParseTree tree, Sentiment sentiment) {
  static final class Key implements CoreAnnotation<ParsedSentence> {
    @Override
    public Class<ParsedSentence> getType() {
      return ParsedSentence.class;
    }
  }
}
