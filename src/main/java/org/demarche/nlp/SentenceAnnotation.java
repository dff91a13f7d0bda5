package org.demarche.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.ParseTree;
import org.ejml.simple.SimpleMatrix;

/**
 * What CoreNLP says of a sentence, and nothing of where it stands: two sentences of the same tokens
 * share one.
 *
 * @param lemmas lemma of each token
 * @param tags Penn Treebank part-of-speech tag of each token
 * @param labels entity label of each token, {@code O} for none
 * @param mentions the entity mentions, in order
 * @param sentiment class 0 to 4, null for a sentence that was not parsed
 * @param probabilities those of the five classes, empty for a sentence that was not parsed
 * @param tree null for a sentence that was not parsed
 */
record SentenceAnnotation(
    List<String> lemmas,
    List<String> tags,
    List<String> labels,
    List<Mention> mentions,
    Integer sentiment,
    List<Float> probabilities,
    ParseTree tree) {

  SentenceAnnotation {
    lemmas = List.copyOf(lemmas);
    tags = List.copyOf(tags);
    labels = List.copyOf(labels);
    mentions = List.copyOf(mentions);
    probabilities = List.copyOf(probabilities);
  }

  /**
   * An entity mention.
   *
   * @param first its first token, counted within the sentence
   * @param last one past its last token
   * @param type CoreNLP's type
   * @param value CoreNLP's normalised value, null when there is none
   */
  record Mention(int first, int last, String type, String value) {}

  /** Takes what is of use out of an annotated sentence. */
  static SentenceAnnotation of(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    Tree sentiment = sentence.get(SentimentCoreAnnotations.SentimentAnnotatedTree.class);
    Tree tree = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
    return new SentenceAnnotation(
        tokens.stream().map(CoreLabel::lemma).toList(),
        tokens.stream().map(CoreLabel::tag).toList(),
        tokens.stream().map(CoreLabel::ner).toList(),
        mentions(sentence),
        sentiment == null ? null : RNNCoreAnnotations.getPredictedClass(sentiment),
        sentiment == null ? List.of() : probabilities(sentiment),
        tree == null ? null : FlatTree.of(tree));
  }

  private static List<Mention> mentions(CoreMap sentence) {
    List<CoreMap> mentions = sentence.get(CoreAnnotations.MentionsAnnotation.class);
    return mentions == null
        ? List.of()
        : mentions.stream().map(SentenceAnnotation::mention).toList();
  }

  private static Mention mention(CoreMap mention) {
    List<CoreLabel> tokens = mention.get(CoreAnnotations.TokensAnnotation.class);
    int first = tokens.get(0).index() - 1;
    return new Mention(
        first,
        first + tokens.size(),
        mention.get(CoreAnnotations.EntityTypeAnnotation.class),
        value(mention));
  }

  private static String value(CoreMap mention) {
    var time = mention.get(TimeAnnotations.TimexAnnotation.class);
    return time != null
        ? time.value()
        : mention.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
  }

  private static List<Float> probabilities(Tree tree) {
    SimpleMatrix predictions = RNNCoreAnnotations.getPredictions(tree);
    List<Float> probabilities = new ArrayList<>(predictions.getNumElements());
    for (int i = 0; i < predictions.getNumElements(); i++) {
      probabilities.add((float) predictions.get(i));
    }
    return probabilities;
  }

  /** Flattens CoreNLP's trees. */
  private static final class FlatTree {
    private final List<String> labels = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private int tokens;

    static ParseTree of(Tree tree) {
      FlatTree flat = new FlatTree();
      flat.add(tree);
      return new ParseTree(flat.labels, flat.starts, flat.ends);
    }

    private void add(Tree node) {
      if (node.isLeaf()) {
        tokens++;
        return;
      }
      int index = labels.size();
      labels.add(node.value());
      starts.add(tokens);
      ends.add(-1);
      for (Tree child : node.children()) {
        add(child);
      }
      ends.set(index, tokens);
    }
  }
}
