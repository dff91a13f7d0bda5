package org.demarche.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.actor.Sectors.Hit;
import org.demarche.actor.Sectors.Strength;

/** What the words of a phrase say of the kind of actor: sector, role, whether it was once. */
final class SectorReading {
  static final String ELITES = "ELI";

  private static final Set<String> OF = Set.of("of", "for");
  private static final Set<String> GOVERNMENTS = Set.of("government", "regime", "authorities");

  /** Sectors of public offices; who has left one belongs to the elites. */
  private static final Set<String> PUBLIC = Set.of("GOV", "MIL", "COP", "JUD", "LEG");

  private final List<Word> words;
  private final int head;
  private final Sectors sectors;
  private final List<Hit> hits;
  private final Optional<Hit> noun;

  SectorReading(List<Word> words, int head, List<Found> found, List<Hit> all, Sectors sectors) {
    this.words = words;
    this.head = head;
    this.sectors = sectors;
    this.hits = all.stream().filter(hit -> !overlaps(hit, found)).toList();
    this.noun = noun();
  }

  private static boolean overlaps(Hit hit, List<Found> found) {
    for (Found f : found) {
      if (f.start() < hit.end() && hit.start() < f.end()) {
        return true;
      }
    }
    return false;
  }

  /** The words that name the kind: the head, the title before a name, the apposition after it. */
  private Optional<Hit> noun() {
    Optional<Hit> at =
        hits.stream().filter(hit -> hit.start() <= head && head < hit.end()).findFirst();
    if (at.isPresent()) {
      return at;
    }
    if (sectors.isCarrier(words.get(head))) {
      return hits.stream()
          .filter(hit -> hit.end() <= head && noBreak(hit.end(), head))
          .reduce((first, second) -> second);
    }
    if (!isInName(head)) {
      return Optional.empty();
    }
    return hits.stream()
        .filter(hit -> hit.end() <= head && noBreak(hit.end(), head))
        .reduce((first, second) -> second)
        .or(() -> hits.stream().filter(hit -> hit.start() > head && isApposition(hit)).findFirst());
  }

  /** Whether a word is capitalised, or the later part of one that is: "hye" in "Geun-hye". */
  private boolean isInName(int at) {
    int first = at;
    while (words.get(first).joined() && words.get(first - 1).token() == words.get(at).token()) {
      first--;
    }
    return words.get(first).isCapitalised();
  }

  private boolean noBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).key().equals(",") || words.get(i).isPossessive()) {
        return false;
      }
    }
    return true;
  }

  private boolean isApposition(Hit hit) {
    return hit.word().strength() != Strength.MODIFIER
        && words.subList(head + 1, hit.start()).stream()
            .anyMatch(word -> word.key().equals(",") || word.key().equals("("));
  }

  /** The sector of the head, with the help of the words beside it. */
  Optional<String> sector() {
    return isFormer() && present().filter(PUBLIC::contains).isPresent()
        ? Optional.of(ELITES)
        : present();
  }

  private Optional<String> present() {
    return strongSector()
        .or(
            () ->
                noun.filter(hit -> hit.word().strength() == Strength.WEAK)
                    .map(hit -> hit.word().sector()));
  }

  /** The sector, unless only a weak head says it. */
  Optional<String> strongSector() {
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    Hit hit = noun.get();
    if (hit.word().strength() != Strength.WEAK) {
      return Optional.of(hit.word().sector());
    }
    return hits.stream()
        .filter(other -> other.end() <= hit.start() && other.word().strength() != Strength.WEAK)
        .filter(other -> noBreak(other.end(), hit.start()))
        .reduce((first, second) -> second)
        .or(() -> complement(hit))
        .map(other -> other.word().sector());
  }

  /** "leader of the opposition": the words after "of". */
  private Optional<Hit> complement(Hit hit) {
    if (hit.end() >= words.size() || !OF.contains(words.get(hit.end()).key())) {
      return Optional.empty();
    }
    return hits.stream()
        .filter(other -> other.start() > hit.end() && other.start() <= hit.end() + 4)
        .filter(other -> other.word().strength() != Strength.WEAK)
        .findFirst();
  }

  /** The office or role, in lower case. */
  Optional<String> role() {
    return noun.filter(
            hit -> hit.word().strength() == Strength.ROLE || hit.word().strength() == Strength.WEAK)
        .map(
            hit ->
                words.subList(modifiersBefore(hit), hit.end()).stream()
                    .map(Word::key)
                    .collect(Collectors.joining(" ")));
  }

  private int modifiersBefore(Hit hit) {
    int start = hit.start();
    for (int i = hits.indexOf(hit) - 1; i >= 0 && hits.get(i).end() == start; i--) {
      start = hits.get(i).start();
    }
    return start > 0 && sectors.isFormer(words.get(start - 1)) ? start - 1 : start;
  }

  /** Whether a word such as "former" stands before the title and belongs to it. */
  boolean isFormer() {
    if (title().isEmpty()) {
      return false;
    }
    int start = title().get().start();
    for (int i = start - 1; i >= 0 && noBreak(i, start); i--) {
      if (sectors.isFormer(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The title before a name, such as "president". */
  Optional<Hit> title() {
    return noun.filter(hit -> hit.word().strength() == Strength.ROLE);
  }

  boolean isDiplomat() {
    return noun.filter(hit -> sectors.isDiplomat(words, hit)).isPresent();
  }

  /** Whether a name that starts at a word belongs to the title that is the head. */
  boolean titleReaches(int start) {
    if (title().isEmpty() || start < title().get().end()) {
      return false;
    }
    int end = title().get().end();
    if (start == end + 1 && words.get(end).key().equals(",")) {
      return true;
    }
    for (int i = end; i < start; i++) {
      Word word = words.get(i);
      boolean fits =
          i == end
              ? word.key().equals("of") || word.key().equals("for")
              : word.isCapitalised() || word.key().equals("and");
      int at = i;
      if (!fits
          || hits.stream()
              .anyMatch(
                  h -> h.start() <= at && at < h.end() && h.word().strength() == Strength.ROLE)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the head is the government as such, whose id is the country's. */
  boolean isGovernmentItself() {
    return noun.filter(
            hit ->
                hit.word().strength() == Strength.HEAD
                    && GOVERNMENTS.contains(words.get(hit.end() - 1).key()))
        .isPresent();
  }

  /** Whether the country may also stand after words such as "to" or "against". */
  boolean followsAnywhere() {
    return sector().filter(sector -> !sector.equals("GOV") && !sector.equals("IGO")).isPresent();
  }

  /** One past the words that name the kind. */
  int end() {
    return Math.max(head + 1, noun.map(Hit::end).orElse(0));
  }

  /** The name of an unknown person after a title. */
  Optional<String> personName() {
    if (noun.isEmpty()
        || noun.get().end() > head
        || noun.get().word().strength() == Strength.MODIFIER
        || !words.get(noun.get().end()).isCapitalised()) {
      return Optional.empty();
    }
    return Optional.of(Word.join(words.subList(noun.get().end(), head + 1)));
  }

  boolean isPlural(Found people) {
    String last = words.get(people.end() - 1).key();
    return (last.endsWith("s") && !last.equals("swiss")) || last.endsWith("men");
  }
}
