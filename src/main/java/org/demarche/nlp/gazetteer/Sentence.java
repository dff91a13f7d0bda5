package org.demarche.nlp.gazetteer;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** The tokens of a sentence, with the hashes that they are looked up by. */
final class Sentence {
  private final List<CoreLabel> tokens;
  private final long[] exact;
  private final long[] caseless;

  Sentence(List<CoreLabel> tokens) {
    this.tokens = tokens;
    exact = new long[tokens.size()];
    caseless = new long[tokens.size()];
    for (int i = 0; i < exact.length; i++) {
      String text = text(i);
      if (text != null) {
        exact[i] = CaseRule.EXACT.hash(text);
        caseless[i] = CaseRule.IGNORED.hash(text);
      }
    }
  }

  int size() {
    return exact.length;
  }

  List<CoreLabel> tokens() {
    return tokens;
  }

  /** May be null, and then no phrase has the token. */
  String text(int token) {
    return tokens.get(token).word();
  }

  long hash(int token, CaseRule caseRule) {
    return (caseRule == CaseRule.EXACT ? exact : caseless)[token];
  }
}
