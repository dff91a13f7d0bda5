package org.demarche.reprint;

import java.util.HexFormat;
import org.demarche.record.Article;
import org.demarche.record.DateBasis;

/**
 * Which of two articles is the copy: their precedences, compared as strings, say so, whatever the
 * order in which the articles come.
 *
 * <p>The lesser goes first: the one of an earlier night, which is published already and cannot
 * become a copy any more; then the one published first; then the longer; then the one with the
 * lesser id. Ends with the article's id, so that it names the article too.
 */
public final class Precedence {
  /** More nights than this are not told apart. */
  public static final int MAX_NIGHTS = 99;

  /** Two digits for the night, sixteen for the time, eight for the length. */
  private static final int ID_START = 26;

  private static final String THIS_RUN = "99";

  private Precedence() {}

  /**
   * The precedence of an article.
   *
   * @param nightsAgo 0 for an article of this run, else how many nights before it was published
   * @param words number of words of its body
   */
  static String of(Article article, int nightsAgo, int words) {
    if (nightsAgo < 0 || nightsAgo > MAX_NIGHTS) {
      throw new IllegalArgumentException(
          "A window has 0 to %d nights, not %d".formatted(MAX_NIGHTS, nightsAgo));
    }
    HexFormat hex = HexFormat.of();
    return "%02d".formatted(MAX_NIGHTS - nightsAgo)
        + hex.toHexDigits(time(article) ^ Long.MIN_VALUE)
        + hex.toHexDigits(Integer.MAX_VALUE - words)
        + article.getArticleId();
  }

  /** An article whose time is not known does not go before one whose time is. */
  private static long time(Article article) {
    return article.getPublishedBasis() == DateBasis.RUN
        ? Long.MAX_VALUE
        : article.getPublishedAt().toEpochMilli();
  }

  /** Whether an article is one of this run, and so may be found to be a copy. */
  static boolean isOfThisRun(String precedence) {
    return precedence.startsWith(THIS_RUN);
  }

  /** The article's id. */
  public static String articleId(String precedence) {
    return precedence.substring(ID_START);
  }

  /** The same precedence with another article's id. */
  static String withArticleId(String precedence, String articleId) {
    return precedence.substring(0, ID_START) + articleId;
  }
}
