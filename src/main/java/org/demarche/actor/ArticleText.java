package org.demarche.actor;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedEntity;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.SegmentKind;

/** The tokens of an annotated article, with what is asked of them again and again. */
final class ArticleText {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> OPENING = Set.of("``", "“", "„", "«");
  private static final Set<String> CLOSING = Set.of("''", "”", "»");

  private final AnnotatedArticle article;
  private final List<String> words;
  private final int[] sentenceOf;
  private final BitSet quoted = new BitSet();

  ArticleText(AnnotatedArticle article) {
    this.article = article;
    this.words = words(article);
    this.sentenceOf = new int[words.size()];
    for (int s = 0; s < sentences(); s++) {
      for (int i = start(s); i < end(s); i++) {
        sentenceOf[i] = s;
      }
      markQuotes(s);
    }
  }

  private static List<String> words(AnnotatedArticle article) {
    String text = article.getArticle().getText();
    List<String> words = new ArrayList<>(article.getTokenStarts().size());
    for (int i = 0; i < article.getTokenStarts().size(); i++) {
      words.add(text.substring(article.getTokenStarts().get(i), article.getTokenEnds().get(i)));
    }
    return List.copyOf(words);
  }

  private void markQuotes(int sentence) {
    boolean inside = false;
    for (int i = start(sentence); i < end(sentence); i++) {
      String word = words.get(i);
      if (OPENING.contains(word) || (word.equals("\"") && !inside)) {
        inside = true;
      } else if (CLOSING.contains(word) || word.equals("\"")) {
        if (!inside && quoted.nextSetBit(start(sentence)) < 0) {
          quoted.set(start(sentence), i);
        }
        inside = false;
      } else if (inside) {
        quoted.set(i);
      }
    }
  }

  LocalDate day() {
    return article.getArticle().getPublishedAt().atZone(ZoneOffset.UTC).toLocalDate();
  }

  List<AnnotatedEntity> entities() {
    return article.getEntities();
  }

  int size() {
    return words.size();
  }

  int sentences() {
    return article.getSentences().size();
  }

  int start(int sentence) {
    return sentence(sentence).getFirstToken();
  }

  int end(int sentence) {
    return sentence(sentence).getLastToken();
  }

  private AnnotatedSentence sentence(int sentence) {
    return article.getSentences().get(sentence);
  }

  int sentenceOf(int token) {
    return sentenceOf[token];
  }

  /** Whether a sentence belongs to another story, whose actors are not this article's. */
  boolean isTeaser(int sentence) {
    return sentence(sentence).getSegment() == SegmentKind.TEASER;
  }

  String word(int token) {
    return words.get(token);
  }

  String key(int token) {
    return Word.key(words.get(token));
  }

  /** The words of tokens [from, to). */
  List<String> words(int from, int to) {
    return words.subList(from, to);
  }

  String text(int from, int to) {
    return String.join(" ", words(from, to));
  }

  /** The characters of the article from token {@code from} to token {@code to - 1}. */
  String written(int from, int to) {
    return article
        .getArticle()
        .getText()
        .substring(article.getTokenStarts().get(from), article.getTokenEnds().get(to - 1));
  }

  String lemma(int token) {
    return article.getLemmas().get(token);
  }

  String tag(int token) {
    return article.getTags().get(token);
  }

  String label(int token) {
    return article.getLabels().get(token);
  }

  boolean isNoun(int token) {
    return tag(token).startsWith("NN");
  }

  boolean isName(int token) {
    return tag(token).startsWith("NNP");
  }

  boolean isCapitalised(int token) {
    return Character.isUpperCase(word(token).charAt(0));
  }

  boolean isFiniteVerb(int token) {
    return FINITE.contains(tag(token));
  }

  boolean isPreposition(int token) {
    return tag(token).equals("IN") || tag(token).equals("TO");
  }

  /** Whether a token stands between quotation marks of its sentence. */
  boolean isQuoted(int token) {
    return quoted.get(token);
  }

  /** The number of groups of finite verbs in tokens [from, to). */
  int verbGroups(int from, int to) {
    int groups = 0;
    for (int i = from; i < to; i++) {
      if (isFiniteVerb(i) && (i == from || !isFiniteVerb(i - 1))) {
        groups++;
      }
    }
    return groups;
  }
}
