package org.demarche.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.Optional;
import org.demarche.record.Article;

/**
 * Reads the times of a sentence with a stock SUTime that has read nothing before.
 *
 * <p>SUTime's rules mark values that all sentences share, so that the date of a weekday may depend
 * on what was read earlier. To read all rules anew takes about half a second a time.
 */
final class FreshTimes implements Causes.Times {
  private final StanfordCoreNLP words = StockPipeline.wordsOfOneSentence();

  @Override
  public Optional<String> value(Article article, Span sentence, Span time) {
    Annotation document = StockPipeline.document(article, sentence);
    words.annotate(document);
    new TimeAnnotator(true).annotate(document);
    return document.get(TimeAnnotations.TimexAnnotations.class).stream()
        .filter(
            found -> covers(found, time.start() - sentence.start(), time.end() - sentence.start()))
        .findFirst()
        .map(found -> found.get(TimeAnnotations.TimexAnnotation.class).value());
  }

  private static boolean covers(CoreMap found, int start, int end) {
    return found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class) <= start
        && found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class) >= end;
  }
}
