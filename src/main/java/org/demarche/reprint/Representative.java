package org.demarche.reprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.record.Article;

/** Chooses which of several copies stands for all. */
public final class Representative {
  private static final Comparator<Article> ORDER =
      Comparator.comparing(Article::getPublishedAt).thenComparing(Article::getArticleId);

  private Representative() {}

  /**
   * The copies, the one that stands for all first, the others with its id in {@code reprint_of}.
   *
   * <p>It is the one published first, and of several the one with the least id, so that the choice
   * does not hang on the order in which they come.
   *
   * @param copies at least one article, with ids that differ
   */
  public static List<Article> of(Iterable<Article> copies) {
    List<Article> ordered = new ArrayList<>();
    copies.forEach(ordered::add);
    if (ordered.isEmpty()) {
      throw new IllegalArgumentException("No article to choose from");
    }
    ordered.sort(ORDER);
    String first = ordered.get(0).getArticleId();
    for (int i = 1; i < ordered.size(); i++) {
      ordered.set(i, Article.newBuilder(ordered.get(i)).setReprintOf(first).build());
    }
    return List.copyOf(ordered);
  }
}
