package org.demarche.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.match.SentenceView;
import org.demarche.event.match.Who;
import org.demarche.event.mention.SentenceCoding;
import org.demarche.event.mention.SentenceCoding.Coded;
import org.demarche.event.tone.Tones;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;

/** The tone towards any words of an article, for measuring and fitting. */
public final class TargetTone {
  private final Codebook codebook;
  private final EventCoder coder;

  public TargetTone(Codebook codebook) {
    this.codebook = codebook;
    this.coder = new EventCoder(codebook);
  }

  /**
   * What speaks for each tone towards the words at a span of the article's text; nothing when they
   * stand in no sentence that has a tree.
   */
  public Map<String, Double> features(AnnotatedArticle article, int start, int end) {
    return coder.explain(article).stream()
        .flatMap(coding -> features(article, coding, start, end).stream())
        .findFirst()
        .orElse(Map.of());
  }

  private Optional<Map<String, Double>> features(
      AnnotatedArticle article, SentenceCoding coding, int start, int end) {
    AnnotatedSentence sentence = article.getSentences().get(coding.sentence());
    if (start >= sentence.getEnd() || end <= sentence.getStart()) {
      return Optional.empty();
    }
    Who nobody = (first, last, head) -> List.of();
    SentenceView view = SentenceView.of(codebook, article, coding.sentence(), nobody);
    return new Tones(codebook, view, coding.events().stream().map(Coded::event).toList())
        .features(start, end);
  }

  /** The probability of each {@link ToneSide}, by its name. */
  public Map<String, Double> probabilities(Map<String, Double> features) {
    return codebook.tone().probabilities(features);
  }
}
