package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Known.CountryWord;
import org.demarche.actor.Known.Organisation;
import org.demarche.actor.Known.Person;

/** Whose the head of a phrase is, from the names around it. */
final class Owners {
  /** "pro-Iranian": says nothing of the actor's own country. */
  private static final Set<String> STANCE = Set.of("pro", "anti", "non");

  /** "US-backed": another's. */
  private static final Set<String> OTHERS =
      Set.of(
          "backed",
          "occupied",
          "held",
          "controlled",
          "brokered",
          "trained",
          "made",
          "friendly",
          "supported",
          "sponsored",
          "funded",
          "imposed",
          "supplied",
          "aligned",
          "allied",
          "bound",
          "mediated",
          "administered");

  /** "US-armed", but not "Palestinian armed groups". */
  private static final Set<String> ARMED = Set.of("armed");

  /** "US-led": another's, unless nobody else is named. */
  private static final Set<String> LEADERS = Set.of("led", "ruled", "dominated", "born");

  /** Before whom an actor is sent, or whom it is against. */
  private static final Set<String> AWAY =
      Set.of(
          "to", "against", "with", "on", "over", "toward", "towards", "about", "than", "near",
          "fleeing");

  private static final Set<String> WHERE =
      Set.of("in", "near", "inside", "outside", "around", "across", "throughout");

  private final List<Word> words;
  private final List<Found> found;

  Owners(List<Word> words, List<Found> found) {
    this.words = words;
    this.found = found;
  }

  /** The two sides of a hyphened pair that is or modifies the head; empty when there is none. */
  List<Found> pairAt(int head) {
    for (int i = 1; i < found.size(); i++) {
      Found first = found.get(i - 1);
      Found second = found.get(i);
      if (isSide(first)
          && isSide(second)
          && second.start() == first.end()
          && words.get(second.start()).joined()
          && first.start() <= head
          && !hasStance(first)) {
        return List.of(first, second);
      }
    }
    return List.of();
  }

  private static boolean isSide(Found f) {
    return (f.isCountry() && !f.isCountry(CountryWord.PLACE)) || f.isAboveCountries();
  }

  private boolean hasStance(Found f) {
    return words.get(f.start()).joined()
        && f.start() > 0
        && STANCE.contains(words.get(f.start() - 1).key());
  }

  private boolean isFollowedBy(Found f, Set<String> participles) {
    return f.end() < words.size() && participles.contains(words.get(f.end()).key());
  }

  private boolean isOthers(Found f) {
    return isFollowedBy(f, OTHERS) || (isFollowedBy(f, ARMED) && words.get(f.end()).joined());
  }

  private boolean isOwn(Found f) {
    return !hasStance(f) && !isOthers(f) && !isFollowedBy(f, LEADERS);
  }

  /** Whether a name stands after "in" or the like, with no more than adjectives between. */
  boolean isWhere(Found f) {
    for (int i = f.start() - 1; i >= 0; i--) {
      Word word = words.get(i);
      if (WHERE.contains(word.key())) {
        return true;
      }
      if (word.isCapitalised() || !word.isName() || word.key().equals("of")) {
        return false;
      }
    }
    return false;
  }

  boolean isEthnic(Found f) {
    return f.start() > 0 && words.get(f.start() - 1).key().equals("ethnic");
  }

  /** The countries that stand before a head and own it: one, or several joined with "and". */
  List<Found> countriesBefore(int head) {
    return countriesBefore(head, false);
  }

  List<Found> countriesBefore(int head, boolean firstCounts) {
    List<Found> all =
        found.stream().filter(f -> f.isCountry() && f.end() <= head && !hasStance(f)).toList();
    List<Found> own = all.stream().filter(f -> isOwn(f) && !isEthnic(f)).toList();
    if (own.isEmpty()) {
      return all.stream().filter(f -> isFollowedBy(f, LEADERS) || isEthnic(f)).findFirst().stream()
          .toList();
    }
    Found chosen = firstCounts ? own.get(0) : last(own);
    List<Found> joined = new ArrayList<>(List.of(chosen));
    for (int i = own.indexOf(chosen) - 1; i >= 0 && isJoined(own.get(i), joined.get(0)); i--) {
      joined.add(0, own.get(i));
    }
    return joined;
  }

  /** The possessor nearest to the head, else the last that is more than a place, else a place. */
  private Found last(List<Found> own) {
    return own.stream()
        .filter(f -> f.end() < words.size() && words.get(f.end()).isPossessive())
        .reduce((first, second) -> second)
        .or(
            () ->
                own.stream()
                    .filter(f -> !f.isCountry(CountryWord.PLACE))
                    .reduce((first, second) -> second))
        .orElse(own.get(own.size() - 1));
  }

  private boolean isJoined(Found first, Found second) {
    return words.subList(first.end(), second.start()).stream()
            .allMatch(
                word ->
                    word.key().equals(",") || word.key().equals("and") || word.key().equals("the"))
        && first.end() < second.start();
  }

  /** An organisation of many states before the head, unless a country stands before it. */
  Optional<Found> aboveCountriesBefore(int head) {
    for (Found f : found) {
      if (f.end() > head || (f.isCountry() && isOwn(f))) {
        break;
      }
      if (f.isAboveCountries() && isOwn(f)) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }

  Optional<Found> organisationBefore(int head) {
    return found.stream()
        .filter(f -> f.known() instanceof Organisation && !f.isAboveCountries())
        .filter(f -> f.end() <= head && isOwn(f))
        .reduce((first, second) -> second);
  }

  Optional<Found> personBefore(int head) {
    return found.stream()
        .filter(f -> f.known() instanceof Person && f.end() <= head && isOwn(f))
        .reduce((first, second) -> second);
  }

  /**
   * The first name after the head that says whose it is.
   *
   * @param anywhere whether names after "to", "against" and the like count when there is no other
   */
  Optional<Found> after(int end, boolean anywhere) {
    Optional<Found> away = Optional.empty();
    for (Found f : found) {
      if (f.start() < end || hasStance(f) || (isOthers(f) && !f.isCountry())) {
        continue;
      }
      if ((!isAway(end, f.start()) || isServed(f, end)) && isOwn(f)) {
        return Optional.of(f);
      }
      if (away.isEmpty()) {
        away = Optional.of(f);
      }
    }
    return anywhere ? away : Optional.empty();
  }

  /** "An adviser to President Park": the person right after "to". */
  private boolean isServed(Found f, int end) {
    return f.known() instanceof Person && words.get(end).key().equals("to") && f.start() <= end + 3;
  }

  /** "Hassan" in "King Hassan of Morocco", when the Hassan that is known is another country's. */
  boolean isOfAnotherCountry(Found person) {
    return person.end() - person.start() == 1
        && found.stream()
            .filter(f -> f.isCountry(CountryWord.NAME) && f.start() == person.end() + 1)
            .filter(f -> words.get(person.end()).key().equals("of"))
            .anyMatch(f -> !f.known().country().equals(person.known().country()));
  }

  private boolean isAway(int end, int start) {
    for (int i = start - 1; i >= end; i--) {
      String key = words.get(i).key();
      if (AWAY.contains(key)) {
        return true;
      }
      if (key.equals("of") || key.equals("in") || key.equals("from") || key.equals(",")) {
        return false;
      }
    }
    return false;
  }
}
