package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.config.Config;
import org.demarche.corpus.UnusableInputException;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.syntax.TreeText;
import org.demarche.nlp.AnnotationLimits;
import org.demarche.nlp.CoreNlpAnnotator;
import org.demarche.record.Article;
import org.demarche.record.DateBasis;
import org.demarche.record.EventMention;
import org.demarche.record.EventType;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Codes the sentences of {@code coding/examples.txt} with the real models. */
class CodingExamplesTest {
  @Test
  void examplesCoverEveryTypeAndSilence() throws Exception {
    List<CodingExample> examples = CodingExample.read("examples.txt");

    Set<String> types =
        examples.stream()
            .flatMap(example -> example.events().stream())
            .map(event -> event.substring(0, event.indexOf(' ')))
            .collect(Collectors.toSet());
    assertThat(types)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(EventType.values())
                .filter(type -> type != EventType.UNKNOWN)
                .map(EventType::name)
                .toList());
    assertThat(examples).filteredOn(example -> example.events().isEmpty()).hasSizeGreaterThan(25);
    assertThat(examples).extracting(CodingExample::sentence).doesNotHaveDuplicates();
  }

  @Test
  @Tag("corenlp")
  void examplesAreCodedAsTheyShouldBe() throws Exception {
    List<CodingExample> examples = CodingExample.read("examples.txt");

    List<String> wrong = new ArrayList<>();
    Set<String> missing = new LinkedHashSet<>();
    List<String> learnt = new ArrayList<>();
    for (CodingExample example : examples) {
      List<String> events = events(example);
      boolean right = events.equals(example.events());
      if (example.required() && !right) {
        wrong.add(difference(example, events));
      } else if (!example.required()) {
        (right ? learnt : missing).add(difference(example, events));
      }
    }
    System.out.printf(
        "%d examples; %d of %d under '# not yet' are right now:%n%s",
        examples.size(), learnt.size(), learnt.size() + missing.size(), String.join("", learnt));
    if (!wrong.isEmpty()) {
      fail("%d examples are coded wrongly:%n%s", wrong.size(), String.join("", wrong));
    }
  }

  private static List<String> events(CodingExample example) throws UnusableInputException {
    CoreNlpAnnotator annotator =
        CoreNlpAnnotator.shared(Config.bundled(), AnnotationLimits.DEFAULT);
    EventCoder coder = new EventCoder(Codebook.shared(Config.bundled()));
    List<EventMention> mentions =
        coder.code(annotator.annotate(article(example.sentence()))).getMentions();
    return mentions.stream().map(CodingExample::text).sorted().toList();
  }

  private static String difference(CodingExample example, List<String> events) {
    return "%s (line %d): %s%n  expected: %s%n  coded:    %s%n"
        .formatted(
            example.construction(), example.line(), example.sentence(), example.events(), events);
  }

  private static Article article(String text) {
    return Article.newBuilder()
        .setArticleId("test")
        .setPublishedAt(TreeText.PUBLISHED)
        .setPublishedBasis(DateBasis.INPUT)
        .setOrigin("test")
        .setText(text)
        .setSegments(List.of(new Segment(SegmentKind.BODY, 0, text.length())))
        .setCleanOffsets(List.of(0))
        .setRawOffsets(List.of(0))
        .build();
  }
}
