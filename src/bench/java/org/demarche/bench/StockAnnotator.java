package org.demarche.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.nlp.Annotator;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedEntity;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.Article;
import org.demarche.record.ParseTree;
import org.demarche.record.SegmentKind;

/**
 * Stock CoreNLP on whole documents, in our records.
 *
 * <p>Reads CoreNLP's annotations by itself, not by the code of the room {@code nlp}, so that a
 * mistake there shows. Segments of sentences, which CoreNLP does not know, are UNKNOWN.
 */
final class StockAnnotator implements Annotator {
  private final StanfordCoreNLP pipeline = StockPipeline.withShiftReduceParser();

  @Override
  public AnnotatedArticle annotate(Article article) {
    Annotation document = StockPipeline.document(article);
    pipeline.annotate(document);
    List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
    List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
    return new AnnotatedArticle(
        article,
        tokens.stream().map(CoreLabel::beginPosition).toList(),
        tokens.stream().map(CoreLabel::endPosition).toList(),
        tokens.stream().map(CoreLabel::lemma).toList(),
        tokens.stream().map(CoreLabel::tag).toList(),
        tokens.stream().map(CoreLabel::ner).toList(),
        sentences.stream().map(StockAnnotator::sentence).toList(),
        document.get(CoreAnnotations.MentionsAnnotation.class).stream()
            .map(StockAnnotator::entity)
            .toList());
  }

  private static AnnotatedEntity entity(CoreMap mention) {
    var time = mention.get(TimeAnnotations.TimexAnnotation.class);
    return new AnnotatedEntity(
        mention.get(CoreAnnotations.SentenceIndexAnnotation.class),
        mention.get(CoreAnnotations.TokenBeginAnnotation.class),
        mention.get(CoreAnnotations.TokenEndAnnotation.class),
        mention.get(CoreAnnotations.EntityTypeAnnotation.class),
        time != null
            ? time.value()
            : mention.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class));
  }

  private static AnnotatedSentence sentence(CoreMap sentence) {
    Tree sentiment = sentence.get(SentimentCoreAnnotations.SentimentAnnotatedTree.class);
    double[] probabilities = RNNCoreAnnotations.getPredictions(sentiment).getDDRM().getData();
    return new AnnotatedSentence(
        sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
        sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class),
        SegmentKind.UNKNOWN,
        sentence.get(CoreAnnotations.TokenBeginAnnotation.class),
        sentence.get(CoreAnnotations.TokenEndAnnotation.class),
        RNNCoreAnnotations.getPredictedClass(sentiment),
        Arrays.stream(probabilities).mapToObj(probability -> (float) probability).toList(),
        tree(sentence.get(TreeCoreAnnotations.TreeAnnotation.class)));
  }

  /** The phrases in preorder. Words are leaves, so the leaves before a phrase are its start. */
  private static ParseTree tree(Tree tree) {
    ParseTree flat = new ParseTree(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int start = 0;
    for (Tree node : tree) {
      if (node.isLeaf()) {
        start++;
      } else {
        flat.getLabels().add(node.value());
        flat.getStarts().add(start);
        flat.getEnds().add(start + node.getLeaves().size());
      }
    }
    return flat;
  }
}
