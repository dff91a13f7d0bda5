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
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedEntity;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.Article;
import org.demarche.record.ParseTree;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;
import org.ejml.simple.SimpleMatrix;

/** Takes what is of use out of CoreNLP's annotations into the records of the project. */
final class Records {
  private final Article article;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<AnnotatedSentence> sentences = new ArrayList<>();
  private final List<AnnotatedEntity> entities = new ArrayList<>();

  Records(Article article) {
    this.article = article;
  }

  Records add(List<CoreMap> annotated) {
    for (CoreMap sentence : annotated) {
      int first = starts.size();
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      tokens.forEach(this::add);
      addEntities(sentence, first);
      sentences.add(sentence(sentence, first, first + tokens.size()));
    }
    return this;
  }

  AnnotatedArticle build() {
    return new AnnotatedArticle(article, starts, ends, lemmas, tags, labels, sentences, entities);
  }

  private void add(CoreLabel token) {
    starts.add(token.beginPosition());
    ends.add(token.endPosition());
    lemmas.add(token.lemma());
    tags.add(token.tag());
    labels.add(token.ner());
  }

  private void addEntities(CoreMap sentence, int first) {
    List<CoreMap> mentions = sentence.get(CoreAnnotations.MentionsAnnotation.class);
    if (mentions == null) {
      return;
    }
    for (CoreMap mention : mentions) {
      List<CoreLabel> tokens = mention.get(CoreAnnotations.TokensAnnotation.class);
      int start = first + tokens.get(0).index() - 1;
      entities.add(
          new AnnotatedEntity(
              sentences.size(),
              start,
              start + tokens.size(),
              mention.get(CoreAnnotations.EntityTypeAnnotation.class),
              value(mention)));
    }
  }

  private static String value(CoreMap mention) {
    var time = mention.get(TimeAnnotations.TimexAnnotation.class);
    return time != null
        ? time.value()
        : mention.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
  }

  private AnnotatedSentence sentence(CoreMap sentence, int first, int last) {
    int start = sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
    int end = sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
    Tree sentiment = sentence.get(SentimentCoreAnnotations.SentimentAnnotatedTree.class);
    Tree tree = sentence.get(TreeCoreAnnotations.TreeAnnotation.class);
    return new AnnotatedSentence(
        start,
        end,
        segment(start),
        first,
        last,
        sentiment == null ? null : RNNCoreAnnotations.getPredictedClass(sentiment),
        sentiment == null ? List.of() : probabilities(sentiment),
        tree == null ? null : ParseTrees.record(tree));
  }

  private SegmentKind segment(int position) {
    for (Segment segment : article.getSegments()) {
      if (position >= segment.getStart() && position < segment.getEnd()) {
        return segment.getKind();
      }
    }
    throw new IllegalStateException(
        "Position %d of article %s is in no segment".formatted(position, article.getArticleId()));
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
  private static final class ParseTrees {
    private final List<String> labels = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private int tokens;

    static ParseTree record(Tree tree) {
      ParseTrees trees = new ParseTrees();
      trees.add(tree);
      return new ParseTree(trees.labels, trees.starts, trees.ends);
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
