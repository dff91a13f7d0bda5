package org.demarche.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.nlp.parser.ParserModel;
import org.demarche.nlp.sentiment.SentimentNetwork;
import org.junit.jupiter.api.Test;

final class CompactModelsTest {
  /** Without them a run would work, but start slowly and take gigabytes. */
  @Test
  void theBuildHasWrittenTheModels() {
    ClassLoader program = CompactModels.class.getClassLoader();

    assertThat(
            program.getResource(CompactModels.resource(CompactModels.PARSER, ParserModel.FORMAT)))
        .isNotNull();
    assertThat(
            program.getResource(
                CompactModels.resource(CompactModels.SENTIMENT, SentimentNetwork.FORMAT)))
        .isNotNull();
  }
}
