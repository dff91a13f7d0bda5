package org.demarche.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.demarche.nlp.crf.CrfEnsemble;
import org.demarche.nlp.gazetteer.GazetteerAnnotator;
import org.demarche.nlp.parser.ParserModel;
import org.demarche.nlp.sentiment.SentimentNetwork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CompactModelsTest {
  /** Without them a run would work, but start slowly and take gigabytes. */
  @ParameterizedTest
  @MethodSource("models")
  void theBuildHasWrittenTheModel(String resource) {
    assertThat(resource).contains("corenlp-4.");
    assertThat(CompactModels.class.getClassLoader().getResource(resource)).isNotNull();
  }

  private static Stream<String> models() {
    return Stream.of(
        CompactModels.resource(CompactModels.PARSER, ParserModel.FORMAT),
        CompactModels.resource(CompactModels.SENTIMENT, SentimentNetwork.FORMAT),
        CompactModels.resource(CompactModels.CLASSIFIERS, CrfEnsemble.FORMAT),
        CompactModels.resource(CompactModels.FINE_TYPES, GazetteerAnnotator.FORMAT));
  }
}
