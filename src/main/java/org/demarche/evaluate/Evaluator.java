package org.demarche.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.demarche.config.ConfigException;
import org.demarche.event.TargetTone;
import org.demarche.learn.Example;

/** Measures the coder against a file of gold. Models are asked for after the gold was read. */
public final class Evaluator {
  private final MeasuredStages stages;
  private final Supplier<TextAnnotator> annotator;
  private final Consumer<String> remarks;

  /**
   * @param annotator asked for by all kinds but actors
   * @param remarks told what a reader of the figures must know, such as a text that was not usable
   */
  public Evaluator(
      MeasuredStages stages, Supplier<TextAnnotator> annotator, Consumer<String> remarks) {
    this.stages = stages;
    this.annotator = annotator;
    this.remarks = remarks;
  }

  /**
   * Evaluates a file of gold.
   *
   * @param corpus the articles' texts; needed by the kind articles only
   * @throws ConfigException if a file is missing or a line of it cannot be used
   */
  public Report evaluate(Kind kind, Path gold, Optional<Path> corpus) {
    List<GoldRow> rows = GoldRow.read(gold);
    return switch (kind) {
      case ARTICLES ->
          articles(
              gold,
              corpus.orElseThrow(
                  () -> new ConfigException("Gold of articles needs --corpus FILE for the texts")));
      case PAIRS -> {
        List<Gold.Pair> pairs = rows.stream().map(Gold.Pair::of).toList();
        yield PairsEvaluation.of(pairs, code(pairs, Gold.Pair::id, Gold.Pair::text));
      }
      case EVENTS -> {
        List<Gold.Text> texts = rows.stream().map(Gold.Text::of).toList();
        yield EventsEvaluation.of(texts, code(texts, Gold.Text::id, Gold.Text::text));
      }
      case SILENT -> {
        List<Gold.Text> texts = rows.stream().map(Gold.Text::of).toList();
        yield SilentEvaluation.of(texts, code(texts, Gold.Text::id, Gold.Text::text));
      }
      case ACTORS ->
          ActorsEvaluation.of(rows.stream().map(Gold.Mention::of).toList(), stages.actors());
      case TONE -> tone(rows.stream().map(Gold.Target::of).toList());
    };
  }

  private Report articles(Path gold, Path corpus) {
    List<ArticlesEvaluation.Read> articles = ArticleGold.read(gold, corpus, remarks);
    return ArticlesEvaluation.of(
        articles, code(articles.stream().map(ArticlesEvaluation.Read::raw).toList()));
  }

  private Report tone(List<Gold.Target> targets) {
    TargetTone tone = stages.tone();
    List<Example> examples = new ToneGold(annotator.get(), tone, remarks).examples(targets);
    return ToneEvaluation.of(
        targets,
        examples.stream().map(example -> tone.probabilities(example.features())).toList(),
        ToneTraining.heldOut(examples));
  }

  private <T> List<Found.Text> code(
      List<T> rows, Function<T, String> id, Function<T, String> text) {
    return code(rows.stream().map(row -> RawText.undated(id.apply(row), text.apply(row))).toList());
  }

  private List<Found.Text> code(List<RawText> texts) {
    List<Found.Text> coded = new TextCoder(annotator.get(), stages.coder()).code(texts);
    coded.forEach(text -> text.failure().ifPresent(why -> remarks.accept("Not coded: " + why)));
    return coded;
  }
}
