package org.demarche.evaluate;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.demarche.corpus.clean.Offsets;
import org.demarche.event.TargetTone;
import org.demarche.learn.Example;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.Article;

/** Reads what speaks for each tone towards the targets of a gold. */
final class ToneGold {
  private final TextAnnotator annotator;
  private final TargetTone tone;
  private final Consumer<String> remarks;

  /**
   * @param remarks told which texts cannot be used
   */
  ToneGold(TextAnnotator annotator, TargetTone tone, Consumer<String> remarks) {
    this.annotator = annotator;
    this.tone = tone;
    this.remarks = remarks;
  }

  /** An example for each target, in order; that of a text that cannot be used has no features. */
  List<Example> examples(List<Gold.Target> targets) {
    List<Map<String, Double>> features =
        annotator.each(
            targets,
            target -> RawText.undated(target.id(), target.text()),
            this::features,
            this::unusable);
    return IntStream.range(0, targets.size())
        .mapToObj(
            index -> {
              Gold.Target target = targets.get(index);
              return new Example(features.get(index), target.tone().name(), target.text());
            })
        .toList();
  }

  private Map<String, Double> features(Gold.Target target, AnnotatedArticle annotated) {
    Article article = annotated.getArticle();
    return tone.features(
        annotated,
        Offsets.cleanOffset(article, target.span().start()),
        Offsets.cleanOffset(article, target.span().end()));
  }

  private synchronized Map<String, Double> unusable(String why) {
    remarks.accept("Not read: " + why);
    return Map.of();
  }
}
