package org.demarche.subject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.SegmentKind;

/** What the sentences of an article are about, in the light of the whole article. */
public final class ArticleSubjects {
  private static final int SHOWN_WORDS = 6;

  private final SubjectWords words;
  private final AnnotatedArticle article;
  private final List<Set<String>> found = new ArrayList<>();
  private final List<double[]> weights = new ArrayList<>();

  /** How often a word stands in the article's own sentences. */
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  private final double[] whole;
  private int own;

  public ArticleSubjects(SubjectWords words, AnnotatedArticle article) {
    this.words = words;
    this.article = article;
    this.whole = new double[words.subjects().size()];
    TellingWords telling = new TellingWords(words, article);
    for (AnnotatedSentence sentence : article.getSentences()) {
      Set<String> telltale = telling.of(sentence);
      double[] sum = words.sum(telltale);
      found.add(telltale);
      weights.add(sum);
      if (isOwn(sentence)) {
        own++;
        telltale.forEach(word -> counts.merge(word, 1, Integer::sum));
        for (int subject = 0; subject < sum.length; subject++) {
          whole[subject] += sum[subject];
        }
      }
    }
  }

  /**
   * What a sentence is about.
   *
   * @param index the sentence
   * @param countries how many sides of its event are countries
   * @param officials how many are officials, soldiers, courts and the like
   * @return empty for public affairs
   */
  public Optional<Subject> of(int index, int countries, int officials) {
    SubjectWords.Limits limits = words.limits();
    int best = SubjectWords.PUBLIC;
    double most = 0;
    for (int subject = 1; subject < whole.length; subject++) {
      double against =
          weight(index, SubjectWords.PUBLIC)
              + (words.hasCountries(subject) ? 0 : countries * limits.country())
              + officials * limits.official();
      double weight = weight(index, subject);
      if (weight >= limits.from() && weight > against && weight > most) {
        best = subject;
        most = weight;
      }
    }
    return best == SubjectWords.PUBLIC
        ? Optional.empty()
        : Optional.of(new Subject(words.subjects().get(best), telling(index, best)));
  }

  /** Whether neither a sentence nor the article around it speaks of public affairs. */
  public boolean isQuiet(int index) {
    SubjectWords.Limits limits = words.limits();
    double here = weights.get(index)[SubjectWords.PUBLIC];
    if (own < limits.isLong() || !isOwn(article.getSentences().get(index))) {
      return own < limits.isLong() && whole[SubjectWords.PUBLIC] == 0 && here == 0;
    }
    return here < limits.news() && whole[SubjectWords.PUBLIC] < limits.quiet() * own;
  }

  private static boolean isOwn(AnnotatedSentence sentence) {
    return sentence.getSegment() == SegmentKind.BODY;
  }

  /**
   * What speaks for a subject in a sentence, and in the others on average. A short article counts
   * as one with more sentences that say nothing, since one word of a neighbour proves little.
   */
  private double weight(int index, int subject) {
    double here = weights.get(index)[subject];
    if (!isOwn(article.getSentences().get(index)) || own < 2) {
      return here;
    }
    SubjectWords.Limits limits = words.limits();
    int others = Math.max(own, limits.isLong()) - 1;
    return here + limits.context() * (whole[subject] - here) / others;
  }

  private List<String> telling(int index, int subject) {
    Map<String, Integer> words = new LinkedHashMap<>(counts);
    found.get(index).forEach(word -> words.merge(word, counts.size(), Integer::sum));
    return words.keySet().stream()
        .filter(word -> this.words.weight(word, subject) > 0)
        .sorted(
            Comparator.comparingDouble(
                (String word) -> -this.words.weight(word, subject) * words.get(word)))
        .limit(SHOWN_WORDS)
        .toList();
  }
}
