package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The plain noun phrases of an article, from the tags of its tokens. */
final class ArticlePhrases {
  private static final Set<String> STARTS = Set.of("DT", "PRP$", "PDT");
  private static final Set<String> INNER =
      Set.of("CD", "JJ", "JJR", "JJS", "VBN", "VBG", "POS", "HYPH", "NN", "NNS", "NNP", "NNPS");

  private static final Set<String> QUANTITIES =
      Set.of(
          "dozens",
          "hundreds",
          "thousands",
          "millions",
          "scores",
          "tens",
          "many",
          "most",
          "some",
          "several",
          "none",
          "few",
          "pair",
          "number",
          "majority",
          "half",
          "couple",
          "handful",
          "lot");

  /**
   * Tokens [start, end) with the head that ends the plain phrase; what follows the head is "of …".
   */
  record Phrase(int start, int end, int head) {}

  private final ArticleText text;

  private ArticlePhrases(ArticleText text) {
    this.text = text;
  }

  static List<Phrase> of(ArticleText text) {
    List<Phrase> found = new ArrayList<>();
    for (int s = 0; s < text.sentences(); s++) {
      found.addAll(of(text, s));
    }
    return List.copyOf(found);
  }

  static List<Phrase> of(ArticleText text, int sentence) {
    ArticlePhrases phrases = new ArticlePhrases(text);
    List<Phrase> found = new ArrayList<>();
    int limit = text.end(sentence);
    for (int i = text.start(sentence); i < limit; ) {
      int head = phrases.head(i, limit);
      if (head < 0) {
        i++;
      } else {
        found.add(new Phrase(i, phrases.withComplement(head, limit), head));
        i = head + 1;
      }
    }
    return List.copyOf(found);
  }

  /** The last noun of the run of words that starts at a token; -1 when none does. */
  private int head(int start, int limit) {
    int head = -1;
    for (int i = start; i < limit; i++) {
      boolean opens = STARTS.contains(text.tag(i)) && head < 0;
      if (!opens && !INNER.contains(text.tag(i))) {
        break;
      }
      if (text.isNoun(i)) {
        head = i;
      }
    }
    return head;
  }

  /**
   * The head that is counted or measured in "thousands of women", "a pair of soldiers", "many of
   * them"; the head itself for all other phrases.
   */
  static int countedBy(ArticleText text, int head, int limit) {
    boolean quantity =
        text.tag(head).equals("CD")
            || QUANTITIES.contains(text.key(head))
            || text.tag(head).equals("DT");
    if (!quantity || head + 2 >= limit || !text.key(head + 1).equals("of")) {
      return head;
    }
    if (text.tag(head + 2).equals("PRP")) {
      return head + 2;
    }
    return Math.max(head, new ArticlePhrases(text).head(head + 2, limit));
  }

  private int withComplement(int head, int limit) {
    if (head + 2 < limit && text.key(head + 1).equals("of")) {
      int complement = head(head + 2, limit);
      if (complement >= 0) {
        return complement + 1;
      }
    }
    return head + 1;
  }
}
