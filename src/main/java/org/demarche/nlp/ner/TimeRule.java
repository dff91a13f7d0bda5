package org.demarche.nlp.ner;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.MatchedExpression;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ExtractRule;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** A rule of SUTime's that is run only where it could match. */
interface TimeRule<S> {
  /**
   * Runs the rule, unless by the clues it cannot match, and adds what it matches; returns whether
   * it matched.
   */
  boolean extract(S source, Clues clues, List<MatchedExpression> found);

  /**
   * What rules could match by.
   *
   * @param text the sentence's text
   * @param characters the text's, see {@link RequiredCharacters}
   * @param met what the tokens meet
   */
  record Clues(String text, long characters, Conditions.Met met) {}

  /** A rule over tokens: one of them must meet one of the conditions. */
  record OverTokens<S>(ExtractRule<S, MatchedExpression> rule, BitSet conditions)
      implements TimeRule<S> {
    @Override
    public boolean extract(S source, Clues clues, List<MatchedExpression> found) {
      return clues.met().any(conditions) && rule.extract(source, found);
    }
  }

  /** A regular expression over the text: the text must hold certain characters. */
  record OverText(ExtractRule<CoreMap, MatchedExpression> rule, RequiredCharacters required)
      implements TimeRule<CoreMap> {
    @Override
    public boolean extract(CoreMap source, Clues clues, List<MatchedExpression> found) {
      return required.allIn(clues.characters()) && rule.extract(source, found);
    }
  }

  /** A list of phrases to be found in the text. */
  record OverPhrases(ExtractRule<CoreMap, MatchedExpression> rule, PhraseFinder finder)
      implements TimeRule<CoreMap> {
    @Override
    public boolean extract(CoreMap source, Clues clues, List<MatchedExpression> found) {
      Optional<String> places = finder.places(clues.text());
      if (places.isEmpty()) {
        return false;
      }
      CoreMap blotted = new ArrayCoreMap(1);
      blotted.set(CoreAnnotations.TextAnnotation.class, places.get());
      return rule.extract(blotted, found);
    }
  }
}
