package org.demarche.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.ArticlePersonNames.Name;

/**
 * The words that describe a person where an article names one: titles before, an apposition after.
 */
final class ArticleDescription {
  private static final int LONGEST = 16;
  private static final Set<String> TITLE = Set.of("NN", "NNP", "NNPS", "JJ", "POS", "HYPH");
  private static final Set<String> RUN =
      Set.of("DT", "PRP$", "CD", "JJ", "JJS", "NN", "NNP", "NNPS", "POS", "HYPH", "VBN");
  private static final Set<String> STOPS = Set.of("WP", "WDT", "WP$", "-LRB-", "-RRB-", ":", ".");

  private final ArticleText text;
  private final ActorResolver resolver;
  private final List<Name> names;

  ArticleDescription(ArticleText text, ActorResolver resolver, List<Name> names) {
    this.text = text;
    this.resolver = resolver;
    this.names = names;
  }

  /** Tokens [start, end) that describe a person, and which of them to read as the head. */
  record Span(int start, int end, int head) {}

  /** The description of a person named at some place, the name alone when there is none. */
  Span around(Name name) {
    int start = before(name);
    int end = after(name);
    Span span = new Span(start, end, name.start());
    return start == name.start() && end == name.end() ? appositionBefore(name).orElse(span) : span;
  }

  private int before(Name name) {
    int first = text.start(text.sentenceOf(name.start()));
    int start = name.start();
    while (start > first && isTitlePart(start - 1, start, name)) {
      start--;
    }
    return start;
  }

  private boolean isTitlePart(int token, int next, Name name) {
    if (text.key(token).equals("of")) {
      return next < name.start() && token > 0 && text.isNoun(token - 1);
    }
    boolean otherPerson =
        names.stream().anyMatch(other -> other.covers(token)) && !text.tag(token + 1).equals("POS");
    return TITLE.contains(text.tag(token)) && !otherPerson;
  }

  private int after(Name name) {
    int last = text.end(text.sentenceOf(name.start()));
    int start = name.end();
    if (start + 1 < last && text.key(start).equals("of") && text.isName(start + 1)) {
      int end = start + 1;
      while (end < last && text.isName(end)) {
        end++;
      }
      return end;
    }
    if (start + 1 >= last || !text.word(start).equals(",")) {
      return name.end();
    }
    start++;
    if (text.tag(start).equals("CD") && start + 2 < last && text.word(start + 1).equals(",")) {
      start += 2;
    }
    int end = start;
    while (end < last && !endsApposition(end) && end - start < LONGEST) {
      end++;
    }
    return end < last && isApposition(start, end) ? end : name.end();
  }

  private boolean endsApposition(int token) {
    return text.word(token).equals(",")
        || text.isFiniteVerb(token)
        || STOPS.contains(text.tag(token));
  }

  /** Whether a noun phrase in the singular says what somebody is, without naming someone else. */
  private boolean isApposition(int start, int end) {
    int head = -1;
    for (int i = start; i < end && RUN.contains(text.tag(i)); i++) {
      head = text.isNoun(i) ? i : head;
    }
    int runEnd = head + 1;
    boolean plural = runEnd < end && text.tag(runEnd).equals("NNS");
    if (head < 0 || plural || namesSomeone(start, end)) {
      return false;
    }
    return resolver
        .resolve(new ActorPhrase(text.words(start, end), head - start), text.day())
        .stream()
        .anyMatch(actor -> !actor.sectors().isEmpty());
  }

  private boolean namesSomeone(int start, int end) {
    return names.stream()
        .anyMatch(
            name ->
                name.start() >= start
                    && name.end() <= end
                    && !(name.end() < text.size() && text.tag(name.end()).equals("POS")));
  }

  /** "The ministry's spokesman, Liu Pengyu, said": the words before the comma. */
  private Optional<Span> appositionBefore(Name name) {
    int first = text.start(text.sentenceOf(name.start()));
    int comma = name.start() - 1;
    if (comma <= first
        || !text.word(comma).equals(",")
        || name.end() >= text.size()
        || !(text.word(name.end()).equals(",") || text.isFiniteVerb(name.end()))) {
      return Optional.empty();
    }
    int start = comma;
    int head = comma - 1;
    while (start > first
        && (RUN.contains(text.tag(start - 1)) || text.key(start - 1).matches("of|for|and"))) {
      start--;
      head = text.isPreposition(start) ? start - 1 : head;
    }
    if (head < start || !text.tag(head).matches("NN|NNP")) {
      return Optional.empty();
    }
    Span span = new Span(start, comma, head);
    return resolver
        .resolve(new ActorPhrase(text.words(start, comma), head - start), text.day())
        .stream()
        .findFirst()
        .flatMap(Actor::role)
        .map(role -> span);
  }
}
