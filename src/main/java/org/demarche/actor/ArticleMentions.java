package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The actors that an article mentions, in order, and which of them was the last of some kind. */
final class ArticleMentions {
  private final ArticleText text;
  private final List<ArticleMention> mentions = new ArrayList<>();

  ArticleMentions(ArticleText text) {
    this.text = text;
  }

  void add(ArticleMention mention) {
    mentions.add(mention);
  }

  /** The mentions that end at or before a token, in order, of its own story only. */
  private List<ArticleMention> before(int token) {
    boolean teaser = text.isTeaser(text.sentenceOf(token));
    return mentions.stream()
        .filter(m -> m.end() <= token && text.isTeaser(text.sentenceOf(m.start())) == teaser)
        .toList();
  }

  /** The last mention before a token that is of some kind. */
  Optional<ArticleMention> last(int token, Predicate<ArticleMention> kind) {
    return before(token).stream().filter(kind).reduce((first, second) -> second);
  }

  /** The mentions of a sentence that end at or before a token and are of some kind. */
  List<ArticleMention> in(int sentence, int token, Predicate<ArticleMention> kind) {
    return mentions.stream()
        .filter(m -> m.end() <= token && text.sentenceOf(m.start()) == sentence)
        .filter(kind)
        .toList();
  }

  /**
   * The two countries named last before a token, in the order of the text.
   *
   * @return two actors, or none
   */
  List<ArticleMention> lastTwoCountries(int token) {
    List<ArticleMention> two = new ArrayList<>(2);
    List<ArticleMention> before = before(token);
    for (int i = before.size() - 1; i >= 0 && two.size() < 2; i--) {
      ArticleMention mention = before.get(i);
      Optional<String> country = mention.actor().country();
      if (country.isPresent()
          && mention.isOf("GOV")
          && two.stream().noneMatch(other -> other.actor().country().equals(country))) {
        two.add(0, mention);
      }
    }
    return two.size() == 2 ? two : List.of();
  }
}
