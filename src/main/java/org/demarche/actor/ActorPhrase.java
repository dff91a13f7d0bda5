package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words for an actor and which of them is the head.
 *
 * @param words tokens as written; a possessive {@code 's} may be one of its own, as in the Penn
 *     Treebank, or the end of one
 * @param head index of the head
 */
public record ActorPhrase(List<String> words, int head) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "['’]s\\b|(?:\\p{L}\\.){2,}|\\d{1,3}(?:,\\d{3})+|(?:['’]|[-–])?[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'’&.–/-]*[\\p{L}\\p{N}])?\\.?|[^\\s]");
  private static final Set<String> ENDS_CORE =
      Set.of(
          "of",
          "in",
          "for",
          "from",
          "who",
          "which",
          "that",
          "at",
          "to",
          "near",
          "on",
          "with",
          "by",
          "against",
          "under",
          "throughout",
          "living",
          "based",
          "operating",
          "loyal",
          "ordered",
          "fleeing",
          "inside",
          "outside",
          "across",
          "around",
          "between",
          "among",
          "over",
          "as",
          "accused",
          "suspected",
          "supported",
          "backed",
          "led",
          "known",
          "involved",
          "run",
          "including",
          "ruled",
          "held",
          "detained",
          "is",
          "was",
          "were",
          "said");

  private static final Set<String> BEFORE_NOUNS =
      Set.of("the", "a", "an", "all", "some", "several", "many", "its", "his", "their", "her");

  public ActorPhrase {
    words = List.copyOf(words);
    if (head < 0 || head >= words.size()) {
      throw new IllegalArgumentException("Head %d is not a word of %s".formatted(head, words));
    }
  }

  /**
   * Tokenises a text and takes the last word before a preposition, a comma or a relative clause as
   * the head.
   *
   * @throws IllegalArgumentException if there is no word in the text
   */
  public static ActorPhrase of(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("No words in '%s'".formatted(text));
    }
    return new ActorPhrase(words, guessHead(words));
  }

  static int guessHead(List<String> words) {
    int head = -1;
    boolean bracket = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      bracket = word.equals("(") || (bracket && !word.equals(")"));
      if (head >= 0
          && (word.equals(",") || ENDS_CORE.contains(word.toLowerCase(Locale.ROOT)))
          && !bracket) {
        break;
      }
      if (!bracket && isNoun(word)) {
        head = i;
      }
    }
    return head >= 0 ? head : words.size() - 1;
  }

  private static boolean isNoun(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return Character.isLetterOrDigit(word.charAt(0))
        && !ENDS_CORE.contains(key)
        && !BEFORE_NOUNS.contains(key);
  }
}
