package org.demarche.bench;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedEntity;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.Article;
import org.demarche.record.ParseTree;

/** What an annotation says, by the characters that it says it of, in the order of the text. */
record Labels(
    Article article,
    Map<Span, AnnotatedSentence> sentences,
    Map<Span, Token> tokens,
    Map<Span, Mention> mentions) {

  record Token(String tag, String lemma, String label) {}

  /** A mention; its value may be null. */
  record Mention(String type, String value) {}

  Labels {
    sentences = Collections.unmodifiableMap(sentences);
    tokens = Collections.unmodifiableMap(tokens);
    mentions = Collections.unmodifiableMap(mentions);
  }

  static Labels of(AnnotatedArticle annotated) {
    Map<Span, AnnotatedSentence> sentences = new LinkedHashMap<>();
    for (AnnotatedSentence sentence : annotated.getSentences()) {
      sentences.put(new Span(sentence.getStart(), sentence.getEnd()), sentence);
    }
    List<Integer> starts = annotated.getTokenStarts();
    List<Integer> ends = annotated.getTokenEnds();
    Map<Span, Token> tokens = new LinkedHashMap<>();
    for (int i = 0; i < starts.size(); i++) {
      tokens.put(
          new Span(starts.get(i), ends.get(i)),
          new Token(
              annotated.getTags().get(i),
              annotated.getLemmas().get(i),
              annotated.getLabels().get(i)));
    }
    Map<Span, Mention> mentions = new LinkedHashMap<>();
    for (AnnotatedEntity entity : annotated.getEntities()) {
      mentions.put(
          new Span(starts.get(entity.getFirstToken()), ends.get(entity.getLastToken() - 1)),
          new Mention(entity.getType(), entity.getValue()));
    }
    return new Labels(annotated.getArticle(), sentences, tokens, mentions);
  }

  String articleId() {
    return article.getArticleId();
  }

  String text(Span span) {
    return article.getText().substring(span.start(), span.end());
  }

  /** A tree as text, without its words, such as {@code (S (NP NNP) (VP VBD))}; null for null. */
  static String brackets(ParseTree tree) {
    if (tree == null) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tree.getLabels().size(); i++) {
      while (!open.isEmpty() && open.peek() <= tree.getStarts().get(i)) {
        open.pop();
        text.append(')');
      }
      text.append(text.isEmpty() ? "(" : " (").append(tree.getLabels().get(i));
      open.push(tree.getEnds().get(i));
    }
    return text.append(")".repeat(open.size())).toString();
  }
}
