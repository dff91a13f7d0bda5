package org.demarche.subject;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;

/** Finds the words and signs of a sentence that speak for a subject. */
final class TellingWords {
  private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");
  private static final Set<String> FIRST_PERSON = Set.of("i", "my");
  private static final Set<String> SECOND_PERSON = Set.of("you", "your");
  private static final Set<String> TEAMS = Set.of("COUNTRY", "CITY");
  private static final int REACH_OF_THEIR = 3;

  private final SubjectWords words;
  private final AnnotatedArticle article;

  TellingWords(SubjectWords words, AnnotatedArticle article) {
    this.words = words;
    this.article = article;
  }

  /** Each once, in the order of the sentence. */
  Set<String> of(AnnotatedSentence sentence) {
    Set<String> found = new LinkedHashSet<>();
    int token = sentence.getFirstToken();
    boolean quoted = false;
    while (token < sentence.getLastToken()) {
      quoted = isQuoted(token, quoted);
      sign(token, sentence, quoted).filter(words::knows).ifPresent(found::add);
      token += longest(token, sentence.getLastToken(), found);
    }
    return found;
  }

  /** Adds the longest known words that begin at a token; returns how many tokens to go on. */
  private int longest(int token, int end, Set<String> found) {
    String forms = "";
    String lemmas = "";
    String longest = null;
    int length = 1;
    for (int next = token; next < Math.min(token + SubjectWords.LONGEST, end); next++) {
      String space = next == token ? "" : " ";
      forms += space + form(next);
      lemmas += space + lemma(next);
      if (words.knows(forms) || words.knows(lemmas)) {
        longest = words.knows(forms) ? forms : lemmas;
        length = next - token + 1;
      }
    }
    if (longest != null) {
      found.add(longest);
    }
    return length;
  }

  private Optional<String> sign(int token, AnnotatedSentence sentence, boolean quoted) {
    String form = form(token);
    if (SCORE.matcher(form).matches()) {
      return Optional.of("<score>");
    }
    if (isLoneCountry(token, sentence)) {
      if (isPluralVerb(token + 1) || isAdverb(token + 1) && isPluralVerb(token + 2)) {
        return Optional.of("<team>");
      }
      if (isFollowedByTheir(token, sentence)) {
        return Optional.of("<they>");
      }
    }
    if (!quoted && FIRST_PERSON.contains(form)) {
      return Optional.of("<i>");
    }
    return !quoted && SECOND_PERSON.contains(form) ? Optional.of("<you>") : Optional.empty();
  }

  private boolean isQuoted(int token, boolean before) {
    return switch (article.getTags().get(token)) {
      case "``" -> true;
      case "''" -> false;
      default -> before;
    };
  }

  /** The first place that the sentence names, where that is one and not plural itself. */
  private boolean isLoneCountry(int token, AnnotatedSentence sentence) {
    boolean first = true;
    for (int before = sentence.getFirstToken(); before < token; before++) {
      first &= !isCountry(before) && !article.getTags().get(before).equals("CC");
    }
    return first && isCountry(token) && !form(token).endsWith("s");
  }

  private boolean isCountry(int token) {
    return TEAMS.contains(article.getLabels().get(token));
  }

  private boolean isPluralVerb(int token) {
    return token < article.getTags().size()
        && (article.getTags().get(token).equals("VBP") || form(token).equals("were"));
  }

  private boolean isAdverb(int token) {
    return token < article.getTags().size() && article.getTags().get(token).equals("RB");
  }

  private boolean isFollowedByTheir(int token, AnnotatedSentence sentence) {
    int end = Math.min(token + 1 + REACH_OF_THEIR, sentence.getLastToken());
    for (int next = token + 1; next < end; next++) {
      if (form(next).equals("their")) {
        return true;
      }
    }
    return false;
  }

  private String form(int token) {
    return article
        .getArticle()
        .getText()
        .substring(article.getTokenStarts().get(token), article.getTokenEnds().get(token))
        .toLowerCase(Locale.ROOT);
  }

  private String lemma(int token) {
    return article.getLemmas().get(token).toLowerCase(Locale.ROOT);
  }
}
