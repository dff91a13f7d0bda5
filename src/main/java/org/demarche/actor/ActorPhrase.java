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
 * @param words tokens as written; a possessive {@code 's} is one of its own, as in the Penn
 *     Treebank
 * @param head index of the head
 */
public record ActorPhrase(List<String> words, int head) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "['’]s\\b|(?:\\p{L}\\.){2,}|(?:['’]|[-–])?[\\p{L}\\p{N}](?:[\\p{L}\\p{N}'’&.–/-]*[\\p{L}\\p{N}])?\\.?|[^\\s]");
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
          "including",
          "ruled",
          "held",
          "detained",
          "is",
          "was",
          "were",
          "said");

  /** What is counted follows them with "of". */
  private static final Set<String> QUANTITIES =
      Set.of(
          "hundreds",
          "thousands",
          "tens",
          "scores",
          "dozens",
          "millions",
          "billions",
          "number",
          "majority",
          "most",
          "many",
          "some",
          "several",
          "couple",
          "handful",
          "lots",
          "both",
          "one",
          "two",
          "three",
          "group",
          "groups",
          "band",
          "bands",
          "crowd",
          "crowds",
          "series");

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
      addToken(words, matcher.group());
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("No words in '%s'".formatted(text));
    }
    return new ActorPhrase(words, guessHead(words));
  }

  private static void addToken(List<String> words, String token) {
    int end = token.length();
    if (end > 2 && (token.endsWith("'s") || token.endsWith("’s"))) {
      words.add(token.substring(0, end - 2));
      words.add("'s");
    } else {
      words.add(token);
    }
  }

  private static int guessHead(List<String> words) {
    int head = -1;
    boolean bracket = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      bracket = word.equals("(") || (bracket && !word.equals(")"));
      if (head >= 0 && !bracket && endsCore(word) && !isCounted(words, head, i)) {
        break;
      }
      if (!bracket && isNoun(word)) {
        head = i;
      }
    }
    return head >= 0 ? head : words.size() - 1;
  }

  private static boolean endsCore(String word) {
    return word.equals(",") || ENDS_CORE.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "hundreds of people": the head comes after "of". */
  private static boolean isCounted(List<String> words, int head, int at) {
    return head == at - 1
        && words.get(at).equals("of")
        && QUANTITIES.contains(words.get(head).toLowerCase(Locale.ROOT));
  }

  private static boolean isNoun(String word) {
    return Character.isLetterOrDigit(word.charAt(0))
        && !ENDS_CORE.contains(word.toLowerCase(Locale.ROOT));
  }
}
