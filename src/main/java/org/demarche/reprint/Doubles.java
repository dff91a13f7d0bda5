package org.demarche.reprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.corpus.ContentHash;
import org.demarche.corpus.Failures;
import org.demarche.corpus.UnusableInputException;
import org.demarche.record.Article;
import org.demarche.record.Failure;
import org.demarche.record.FailureCode;
import org.demarche.record.Stage;

/**
 * Inputs with one article id: one of them stays, the others are failures.
 *
 * @param kept the article that stays
 * @param failures one DUPLICATE_ARTICLE for each of the others
 */
public record Doubles(Article kept, List<Failure> failures) {
  private static final Comparator<Article> ORDER =
      Comparator.comparing((Article article) -> ContentHash.of(article.getText()))
          .thenComparing(Article::getOrigin)
          .thenComparing(Article::toString);

  public Doubles {
    failures = List.copyOf(failures);
  }

  /**
   * Keeps the first in the order of the texts' hashes, and of those alike the first by origin, so
   * that the choice does not hang on the order in which they come.
   *
   * @param articles at least one, all with the same id
   */
  public static Doubles of(Iterable<Article> articles) {
    List<Article> ordered = new ArrayList<>();
    articles.forEach(ordered::add);
    if (ordered.isEmpty()) {
      throw new IllegalArgumentException("No article to keep");
    }
    ordered.sort(ORDER);
    Article kept = ordered.get(0);
    return new Doubles(kept, ordered.stream().skip(1).map(other -> failure(kept, other)).toList());
  }

  private static Failure failure(Article kept, Article other) {
    if (!other.getArticleId().equals(kept.getArticleId())) {
      throw new IllegalArgumentException(
          "Articles %s and %s are not doubles"
              .formatted(kept.getArticleId(), other.getArticleId()));
    }
    return failure(kept.getOrigin(), other);
  }

  /**
   * The failure of an article that is there already.
   *
   * @param keptOrigin where the one that stays came from
   */
  public static Failure failure(String keptOrigin, Article other) {
    return Failures.of(
        Stage.REPRINT,
        other.getOrigin(),
        other.getArticleId(),
        new UnusableInputException(
            FailureCode.DUPLICATE_ARTICLE, "%s has the same article already".formatted(keptOrigin)),
        other.getText());
  }
}
