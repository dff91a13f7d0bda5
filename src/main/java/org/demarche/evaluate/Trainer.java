package org.demarche.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.demarche.learn.Example;

/** Fits the models that a configuration holds on files of gold. */
public final class Trainer {
  private final MeasuredStages stages;
  private final Supplier<TextAnnotator> annotator;
  private final Consumer<String> remarks;

  /**
   * @param remarks told which texts of the gold cannot be used
   */
  public Trainer(
      MeasuredStages stages, Supplier<TextAnnotator> annotator, Consumer<String> remarks) {
    this.stages = stages;
    this.annotator = annotator;
    this.remarks = remarks;
  }

  /**
   * Fits the weights of {@code config/events/tone.tsv}.
   *
   * @throws org.demarche.config.ConfigException if the gold is missing or a line cannot be used
   */
  public Fitted tone(Path gold) {
    List<Gold.Target> targets = GoldRow.read(gold).stream().map(Gold.Target::of).toList();
    ToneGold reader = new ToneGold(annotator.get(), stages.tone(), remarks);
    return ToneTraining.fit(gold, targets, reader.examples(targets));
  }

  /**
   * Fits the weights of {@code config/events/confidence.tsv}.
   *
   * @param gold of the kind articles
   * @param corpus the texts of the gold's articles
   * @param events more gold, of the kind events
   * @throws org.demarche.config.ConfigException if a file is missing or a line cannot be used
   */
  public Fitted confidence(Path gold, Path corpus, Optional<Path> events) {
    List<ArticlesEvaluation.Read> articles = ArticleGold.read(gold, corpus, remarks);
    List<Gold.Text> texts =
        events.map(GoldRow::read).orElse(List.of()).stream().map(Gold.Text::of).toList();
    ConfidenceGold reader = new ConfidenceGold(annotator.get(), stages.explaining(), remarks);
    List<Example> examples = new ArrayList<>(reader.ofArticles(articles));
    examples.addAll(reader.ofTexts(texts));
    List<String> files =
        Stream.concat(Stream.of(gold), events.stream())
            .map(file -> file.getFileName().toString())
            .toList();
    return ConfidenceTraining.fit(files, examples);
  }
}
