package org.demarche.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

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
}
