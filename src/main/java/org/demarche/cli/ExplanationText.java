package org.demarche.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.demarche.event.mention.SentenceCoding;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.CodedArticle;
import org.demarche.record.Entity;
import org.demarche.record.EventActor;
import org.demarche.record.EventMention;
import org.demarche.record.ParseTree;

/** An explanation for a person: sentence by sentence, what was seen and what came of it. */
final class ExplanationText {
  private final AnnotatedArticle annotated;
  private final List<SentenceCoding> codings;
  private final CodedArticle coded;
  private final PrintWriter out;

  ExplanationText(
      AnnotatedArticle annotated,
      List<SentenceCoding> codings,
      CodedArticle coded,
      PrintWriter out) {
    this.annotated = annotated;
    this.codings = codings;
    this.coded = coded;
    this.out = out;
  }

  void print() {
    for (int index = 0; index < annotated.getSentences().size(); index++) {
      sentence(index);
    }
  }

  private void sentence(int index) {
    AnnotatedSentence sentence = annotated.getSentences().get(index);
    out.printf("Sentence %d (%s)%n  %s%n", index + 1, sentence.getSegment(), words(sentence));
    if (sentence.getSentiment() != null) {
      out.printf(
          "  sentiment %d of 0-4, probabilities %s%n",
          sentence.getSentiment(),
          sentence.getSentimentProbabilities().stream().map("%.2f"::formatted).toList());
    }
    out.printf("%nTree%n");
    if (sentence.getTree() == null) {
      out.println("  none: the sentence is longer than the parser's limit");
    } else {
      tree(sentence);
    }
    entities(index);
    events(index, sentence);
    out.println();
  }

  private String words(AnnotatedSentence sentence) {
    return text().substring(sentence.getStart(), sentence.getEnd()).replace('\n', ' ');
  }

  private String text() {
    return annotated.getArticle().getText();
  }

  /** One line a phrase that holds more than its words, indented by depth. */
  private void tree(AnnotatedSentence sentence) {
    ParseTree tree = sentence.getTree();
    int first = sentence.getFirstToken();
    int[] depths = new int[tree.getLabels().size()];
    for (int node = 1; node < depths.length; node++) {
      depths[node] = depths[parent(tree, node)] + 1;
    }
    for (int node = 0; node < depths.length; node++) {
      boolean leaf = node + 1 == depths.length || depths[node + 1] <= depths[node];
      String words = leaf ? " " + token(first + tree.getStarts().get(node)) : "";
      out.println("  " + "  ".repeat(depths[node]) + tree.getLabels().get(node) + words);
    }
  }

  private static int parent(ParseTree tree, int node) {
    for (int above = node - 1; above >= 0; above--) {
      if (tree.getStarts().get(above) <= tree.getStarts().get(node)
          && tree.getEnds().get(above) >= tree.getEnds().get(node)) {
        return above;
      }
    }
    return 0;
  }

  private String token(int token) {
    return text()
        .substring(annotated.getTokenStarts().get(token), annotated.getTokenEnds().get(token));
  }

  private void entities(int sentence) {
    TextTable table = new TextTable("words", "type", "value", "actor");
    List<Entity> entities =
        coded.getEntities().stream().filter(entity -> entity.getSentence() == sentence).toList();
    for (Entity entity : entities) {
      table.row(
          List.of(
              entity.getText(),
              entity.getType(),
              Optional.ofNullable(entity.getValue()).orElse(""),
              Optional.ofNullable(entity.getActor()).map(ExplanationText::who).orElse("")));
    }
    out.printf("%nEntities%n");
    print(entities.isEmpty() ? List.of("none") : table.lines(100));
  }

  private static String who(EventActor actor) {
    if (actor.getActorId() == null) {
      return "nobody known";
    }
    StringBuilder who = new StringBuilder(actor.getActorId());
    Optional.ofNullable(actor.getName()).ifPresent(name -> who.append(", ").append(name));
    Optional.ofNullable(actor.getRole()).ifPresent(role -> who.append(", ").append(role));
    return who.append(actor.getSectors().isEmpty() ? "" : " " + actor.getSectors()).toString();
  }

  private void events(int index, AnnotatedSentence sentence) {
    out.printf("%nEvents%n");
    Optional<SentenceCoding> coding =
        codings.stream().filter(candidate -> candidate.sentence() == index).findFirst();
    if (coding.isEmpty() || coding.get().events().isEmpty()) {
      out.println("  none");
    }
    for (SentenceCoding.Coded event : coding.map(SentenceCoding::events).orElse(List.of())) {
      event(event, sentence);
    }
    List<SentenceCoding.Dropped> dropped = coding.map(SentenceCoding::dropped).orElse(List.of());
    if (!dropped.isEmpty()) {
      out.printf("%nConsidered and dropped%n");
      for (SentenceCoding.Dropped one : dropped) {
        out.printf("  '%s' by rule %s: %s%n", one.word(), one.ruleId(), one.reason());
      }
    } else if (coding.isPresent() && coding.get().events().isEmpty()) {
      out.println("  No word of the sentence meets a rule of the lexicon.");
    }
  }

  private void event(SentenceCoding.Coded coded, AnnotatedSentence sentence) {
    EventMention event = coded.event();
    out.printf(
        "  %s%s, quad class %d, CAMEO %s, intensity %.1f, %s, rule %s%n",
        event.getType(),
        event.getMode() == null ? "" : "/" + event.getMode(),
        event.getQuadClass(),
        event.getCameoRoot(),
        event.getIntensity(),
        event.getRealis(),
        event.getRuleId());
    out.println("    " + words(sentence));
    out.println("    " + marks(event, sentence));
    event.getSource().forEach(actor -> out.println("    source    " + who(actor)));
    event.getRecipient().forEach(actor -> out.println("    recipient " + who(actor)));
    Optional.ofNullable(event.getSpeaker())
        .ifPresent(actor -> out.println("    speaker   " + who(actor)));
    Optional.ofNullable(event.getPlace())
        .ifPresent(
            place ->
                out.printf(
                    "    place     %s (%s)%n",
                    place.getName(), Optional.ofNullable(place.getCountry()).orElse("?")));
    if (!event.getContext().isEmpty()) {
      out.println("    context   " + String.join(", ", event.getContext()));
    }
    coded.steps().forEach(step -> out.println("    - " + step));
  }

  /** Under the sentence: {@code S} for the source, {@code ^} the trigger, {@code R} recipient. */
  private static String marks(EventMention event, AnnotatedSentence sentence) {
    StringBuilder marks = new StringBuilder(" ".repeat(sentence.getEnd() - sentence.getStart()));
    event.getSource().forEach(actor -> mark(marks, actor, 'S', sentence));
    event.getRecipient().forEach(actor -> mark(marks, actor, 'R', sentence));
    mark(marks, event.getTriggerStart(), event.getTriggerEnd(), '^', sentence);
    return marks.toString().stripTrailing();
  }

  private static void mark(
      StringBuilder marks, EventActor actor, char sign, AnnotatedSentence sentence) {
    mark(marks, actor.getStart(), actor.getEnd(), sign, sentence);
  }

  private static void mark(
      StringBuilder marks, int start, int end, char sign, AnnotatedSentence sentence) {
    int from = Math.max(start - sentence.getStart(), 0);
    int to = Math.min(end - sentence.getStart(), marks.length());
    for (int i = from; i < to; i++) {
      if (marks.charAt(i) == ' ') {
        marks.setCharAt(i, sign);
      }
    }
  }

  private void print(List<String> lines) {
    lines.forEach(line -> out.println("  " + line));
  }
}
