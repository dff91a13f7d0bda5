package org.demarche.nlp.ner;

import edu.stanford.nlp.ie.NumberNormalizer;
import edu.stanford.nlp.ie.QuantifiableEntityNormalizer;
import edu.stanford.nlp.ie.regexp.NumberSequenceClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Labels times and numbers and gives them a value, as CoreNLP's {@code NERClassifierCombiner} does
 * after its statistical classifiers. Safe for use by many threads.
 */
final class QuantityLabeller {
  private static final String BACKGROUND = "O";

  /** Labels that rules for times and numbers may replace. */
  private static final Set<String> REPLACED = Set.of(BACKGROUND, "MISC");

  /** Labels of what has a value. */
  private static final Set<String> QUANTITIES =
      Set.of("MONEY", "TIME", "DATE", "PERCENT", "NUMBER", "ORDINAL", "DURATION");

  private final TimeFinder times = TimeFinder.english();
  private final NumberSequenceClassifier numbers;

  QuantityLabeller() {
    // Times are found before, so its own SUTime gets no rules.
    Properties noRules = new Properties();
    noRules.setProperty("sutime.rules", TimeFinder.DEFINITIONS);
    noRules.setProperty("sutime.binders", "0");
    this.numbers = new NumberSequenceClassifier(new Properties(), true, noRules);
  }

  /**
   * Sets labels and values on the tokens of a sentence.
   *
   * @param labels what the statistical classifiers say of each token
   * @param index numbers the expressions of time of a document
   * @param date what relative times are relative to; null if not known
   */
  void label(CoreMap sentence, List<String> labels, SUTime.TimeIndex index, SUTime.Time date) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    List<CoreLabel> words = NumberSequenceClassifier.copyTokens(tokens, sentence);
    try {
      findTimes(sentence, words, index, date);
      numbers.classifyWithGlobalInformation(words, null, sentence);
    } catch (RuntimeException e) {
      // As in CoreNLP: a sentence that its rules cannot cope with has no times and numbers.
      words.forEach(QuantityLabeller::forget);
    }
    for (int i = 0; i < words.size(); i++) {
      String label = merged(labels.get(i), words.get(i));
      words.get(i).set(CoreAnnotations.AnswerAnnotation.class, label);
      words.get(i).setNER(label);
    }
    addValues(words);
    for (int i = 0; i < words.size(); i++) {
      transfer(words.get(i), tokens.get(i));
    }
  }

  private void findTimes(
      CoreMap sentence, List<CoreLabel> words, SUTime.TimeIndex index, SUTime.Time date) {
    sentence.set(CoreAnnotations.NumerizedTokensAnnotation.class, numerized(sentence));
    int offset = sentence.get(CoreAnnotations.TokenBeginAnnotation.class);
    for (TimeFinder.Found found : times.find(sentence, index, date)) {
      for (CoreLabel word : words.subList(found.begin() - offset, found.end() - offset)) {
        if (word.get(CoreAnnotations.AnswerAnnotation.class) == null) {
          word.set(CoreAnnotations.AnswerAnnotation.class, found.timex().timexType());
          word.set(TimeAnnotations.TimexAnnotation.class, found.timex());
        }
      }
    }
  }

  /** The tokens with those of a number merged; as in SUTime, none if a number is malformed. */
  private static List<CoreMap> numerized(CoreMap sentence) {
    try {
      return NumberNormalizer.findAndMergeNumbers(sentence);
    } catch (NumberFormatException e) {
      return List.of();
    }
  }

  private static void forget(CoreLabel word) {
    word.remove(CoreAnnotations.AnswerAnnotation.class);
    word.remove(TimeAnnotations.TimexAnnotation.class);
    word.remove(CoreAnnotations.NumericCompositeValueAnnotation.class);
  }

  private static String merged(String label, CoreLabel word) {
    String found = word.get(CoreAnnotations.AnswerAnnotation.class);
    return found != null && !found.equals(BACKGROUND) && REPLACED.contains(label) ? found : label;
  }

  private static void addValues(List<CoreLabel> words) {
    if (words.stream().noneMatch(QuantityLabeller::mayHaveValue)) {
      return;
    }
    try {
      QuantifiableEntityNormalizer.addNormalizedQuantitiesToEntities(words, false, true);
    } catch (RuntimeException | AssertionError e) {
      // As in CoreNLP: what its rules cannot cope with has no value.
    }
  }

  /** Normalising starts from a label of a quantity, or from years with a hyphen between them. */
  private static boolean mayHaveValue(CoreLabel word) {
    return QUANTITIES.contains(word.ner()) || word.word().indexOf('-') > 0;
  }

  private static void transfer(CoreLabel word, CoreLabel token) {
    token.setNER(word.ner());
    token.set(CoreAnnotations.CoarseNamedEntityTagAnnotation.class, word.ner());
    String value = word.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
    if (value != null) {
      token.set(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class, value);
    }
    NumberSequenceClassifier.transferAnnotations(word, token);
  }
}
