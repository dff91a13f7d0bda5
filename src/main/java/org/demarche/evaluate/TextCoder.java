package org.demarche.evaluate;

import java.util.List;
import java.util.Optional;
import org.demarche.corpus.UnusableInputException;
import org.demarche.event.ArticleCoder;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.Article;
import org.demarche.record.SegmentKind;

/** Takes texts the way of an article in a run, from raw text to coded events. */
public final class TextCoder {
  private final TextAnnotator annotator;
  private final ArticleCoder coder;

  public TextCoder(TextAnnotator annotator, ArticleCoder coder) {
    this.annotator = annotator;
    this.coder = coder;
  }

  /** Codes texts; the result has their order. A text that cannot be used has no events. */
  List<Found.Text> code(List<RawText> texts) {
    return annotator.each(
        texts, raw -> raw, (raw, annotated) -> code(annotated), Found.Text::unusable);
  }

  private Found.Text code(AnnotatedArticle annotated) throws UnusableInputException {
    Article article = annotated.getArticle();
    List<Found.Event> events =
        coder.code(annotated).getMentions().stream()
            .filter(mention -> mention.getSegment() != SegmentKind.TEASER)
            .map(mention -> Found.Event.of(mention, article))
            .toList();
    return new Found.Text(Found.sentences(annotated), events, Optional.empty());
  }
}
