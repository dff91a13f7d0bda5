package org.demarche.nlp.gazetteer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.MultiPatternMatcher;
import edu.stanford.nlp.pipeline.TokensRegexNERAnnotator;
import edu.stanford.nlp.util.CollectionValuedMap;
import edu.stanford.nlp.util.TwoDimensionalCollectionValuedMap;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Properties;

/** CoreNLP's annotator, made to decide in one way where it decides by chance. */
final class Oracle {
  private Oracle() {}

  /**
   * It holds patterns with the same trigger in hash sets of objects without a hash of their own; of
   * matches that are equal otherwise, the set's order decides. Here it is that of the entries.
   */
  static TokensRegexNERAnnotator of(String name, Properties properties) {
    TokensRegexNERAnnotator annotator = new TokensRegexNERAnnotator(name, properties);
    try {
      Object matcher = value(TokensRegexNERAnnotator.class, annotator, "multiPatternMatcher");
      Collection<?> patterns =
          (Collection<?>) value(MultiPatternMatcher.class, matcher, "patterns");
      Object ofSequences = value(MultiPatternMatcher.class, matcher, "patternTrigger");
      Object ofTokens = value(ofSequences.getClass(), ofSequences, "trigger");
      for (String triggers : List.of("annotationTriggers", "lowercaseStringTriggers")) {
        order(value(ofTokens.getClass(), ofTokens, triggers), patterns);
      }
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("CoreNLP's annotator is built in another way", e);
    }
    return annotator;
  }

  @SuppressWarnings("unchecked")
  private static void order(Object triggers, Collection<?> patterns) {
    var byKey = (TwoDimensionalCollectionValuedMap<Object, Object, Object>) triggers;
    if (!byKey.containsKey(CoreAnnotations.TextAnnotation.class)) {
      return;
    }
    CollectionValuedMap<Object, Object> byText =
        byKey.getCollectionValuedMap(CoreAnnotations.TextAnnotation.class);
    IdentityHashMap<Object, Integer> places = new IdentityHashMap<>();
    patterns.forEach(pattern -> places.put(pattern, places.size()));
    for (Object text : List.copyOf(byText.keySet())) {
      List<Object> ordered = new ArrayList<>(byText.get(text));
      ordered.sort(Comparator.comparing(places::get));
      byText.put(text, ordered);
    }
  }

  private static Object value(Class<?> type, Object object, String field)
      throws ReflectiveOperationException {
    Field declared = type.getDeclaredField(field);
    declared.setAccessible(true);
    return declared.get(object);
  }
}
