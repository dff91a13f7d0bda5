package org.demarche.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The countries that an article names, by names, nationalities, cities and metonyms. */
final class ArticleCountries {
  private static final int LONGEST = 4;
  private static final int FEWEST = 3;

  /**
   * A country named at tokens [start, end).
   *
   * @param text as written, hyphens between words left out
   */
  record Naming(int start, int end, String text, String country) {}

  private final ArticleText text;
  private final ActorResolver resolver;
  private final List<List<Naming>> bySentence = new ArrayList<>();

  ArticleCountries(ArticleText text, ActorResolver resolver) {
    this.text = text;
    this.resolver = resolver;
    for (int s = 0; s < text.sentences(); s++) {
      bySentence.add(namings(s));
    }
  }

  private List<Naming> namings(int sentence) {
    int first = text.start(sentence);
    List<Word> words = Word.of(text.words(first, text.end(sentence)));
    List<Naming> namings = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int end = mayStart(words.get(i), first) ? longest(words, i, first, namings) : i;
      i = Math.max(i + 1, end);
    }
    return List.copyOf(namings);
  }

  private boolean mayStart(Word word, int first) {
    return word.isCapitalised() && !text.label(first + word.token()).equals("PERSON");
  }

  private int longest(List<Word> words, int at, int first, List<Naming> namings) {
    for (int end = Math.min(words.size(), at + LONGEST); end > at; end--) {
      List<Word> candidate = words.subList(at, end);
      String name = String.join(" ", candidate.stream().map(Word::text).toList());
      Optional<String> country = resolver.placeCountry(name);
      if (country.isPresent()) {
        int start = first + candidate.get(0).token();
        int past = first + candidate.get(candidate.size() - 1).token() + 1;
        namings.add(new Naming(start, past, name, country.get()));
        return end;
      }
    }
    return at;
  }

  List<Naming> of(int sentence) {
    return bySentence.get(sentence);
  }

  /** The country a sentence names, when it names no other. */
  Optional<String> only(int sentence) {
    Set<String> countries = new LinkedHashSet<>();
    of(sentence).forEach(naming -> countries.add(naming.country()));
    return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
  }

  /**
   * The country that an article is about: at least half of all namings outside teasers, and twice
   * as many as the next; by nouns alone when nationalities leave it open.
   *
   * @param more further namings, such as the countries of the persons it mentions
   */
  Optional<String> dominating(List<String> more) {
    return dominating(more, naming -> true)
        .or(() -> dominating(List.of(), naming -> text.isName(naming.end() - 1)));
  }

  private Optional<String> dominating(List<String> more, Predicate<Naming> kind) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    more.forEach(country -> counts.merge(country, 1, Integer::sum));
    for (int s = 0; s < bySentence.size(); s++) {
      if (!text.isTeaser(s)) {
        of(s).stream()
            .filter(kind)
            .forEach(naming -> counts.merge(naming.country(), 1, Integer::sum));
      }
    }
    List<Map.Entry<String, Integer>> ranked =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (ranked.isEmpty() || total < FEWEST) {
      return Optional.empty();
    }
    int top = ranked.get(0).getValue();
    int next = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
    return top * 2 >= total && top >= next * 2
        ? Optional.of(ranked.get(0).getKey())
        : Optional.empty();
  }
}
