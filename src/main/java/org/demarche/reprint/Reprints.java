package org.demarche.reprint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.record.Article;
import org.demarche.record.ReprintFinding;
import org.demarche.record.ReprintText;
import org.demarche.record.Span;

/** Judges on the texts what is a reprint of what, and what it adds. */
public final class Reprints {
  private Reprints() {}

  /**
   * An article as the search sees it.
   *
   * @param nightsAgo 0 for an article of this run, else how many nights before it was published
   */
  public static ReprintText text(Article article, int nightsAgo) {
    Body body = Body.of(article);
    return new ReprintText(
        Precedence.of(article, nightsAgo, body.size()),
        article.getReprintOf() == null ? article.getArticleId() : article.getReprintOf(),
        body.words());
  }

  /**
   * Whether an article is a copy of one of the candidates. It is then a copy of the one it is most
   * similar to; and it adds what stands in none that it is a copy of.
   *
   * @param candidates articles that go before it, in any order
   */
  public static Optional<ReprintFinding> judge(
      ReprintText article, Iterable<ReprintText> candidates) {
    List<ReprintText> ordered = new ArrayList<>();
    candidates.forEach(ordered::add);
    ordered.sort(Comparator.comparing(ReprintText::getPrecedence));
    ReprintText from = null;
    double similarity = 0;
    BitSet copied = new BitSet();
    for (ReprintText candidate : ordered) {
      Overlap overlap = Overlap.of(article.getWords(), candidate.getWords());
      if (overlap.isCopy()) {
        copied.or(overlap.copied());
        if (overlap.similarity() > similarity) {
          similarity = overlap.similarity();
          from = candidate;
        }
      }
    }
    return from == null
        ? Optional.empty()
        : Optional.of(finding(from, similarity, copied, Shingles.words(article.getWords())));
  }

  private static ReprintFinding finding(
      ReprintText from, double similarity, BitSet copied, int words) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int start = copied.nextClearBit(0); start < words; ) {
      int next = copied.nextSetBit(start);
      int end = next < 0 ? words : next;
      starts.add(start);
      ends.add(end);
      start = copied.nextClearBit(end);
    }
    return new ReprintFinding(source(from), (float) similarity, starts, ends);
  }

  /** What becomes of an article of this run is not known yet: it may be a copy too. */
  private static String source(ReprintText from) {
    return Precedence.isOfThisRun(from.getPrecedence())
        ? from.getPrecedence()
        : Precedence.withArticleId(from.getPrecedence(), from.getOriginal());
  }

  /** The article with what was found of it. */
  public static Article mark(Article article, ReprintFinding finding) {
    Body body = Body.of(article);
    List<Span> additions = new ArrayList<>();
    for (int i = 0; i < finding.getAdditionStarts().size(); i++) {
      additions.add(
          body.span(finding.getAdditionStarts().get(i), finding.getAdditionEnds().get(i)));
    }
    return Article.newBuilder(article)
        .setReprintOf(Precedence.articleId(finding.getCopiedFrom()))
        .setReprintSimilarity(finding.getSimilarity())
        .setAdditions(additions)
        .build();
  }
}
