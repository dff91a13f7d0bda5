package org.demarche.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.config.Config;
import org.demarche.config.YamlNode;

/** The words that tell an actor's sector, from {@code config/actors/sectors.yaml}. */
final class Sectors {
  static final String FILE = "actors/sectors.yaml";

  /** The codes, in the order of the ontology. */
  static final Set<String> CODES =
      Set.of(
          "GOV", "MIL", "COP", "JUD", "LEG", "PTY", "OPP", "REB", "CRM", "IGO", "NGO", "BUS", "MED",
          "EDU", "REL", "ELI", "CVL");

  /** How much a word says of its sector. */
  enum Strength {
    ROLE,
    HEAD,
    WEAK,
    MODIFIER
  }

  /** A word of the lexicon. */
  record SectorWord(String sector, Strength strength) {}

  /** A word of the lexicon at words [start, end) of a phrase. */
  record Hit(SectorWord word, int start, int end) {}

  private final Trie<SectorWord> words = new Trie<>();
  private final Set<List<String>> written = new HashSet<>();
  private final Set<String> former = new HashSet<>();
  private final Set<String> diplomats = new HashSet<>();
  private final Set<String> quantities = new HashSet<>();
  private final Set<String> carriers = new HashSet<>();
  private final Set<String> honorifics = new HashSet<>();

  private Sectors() {}

  static Sectors load(Config config) {
    YamlNode root =
        config
            .yaml(FILE)
            .allowing("sectors", "former", "diplomats", "quantities", "carriers", "honorifics");
    Sectors sectors = new Sectors();
    for (Map.Entry<String, YamlNode> entry : root.get("sectors").entries().entrySet()) {
      YamlNode sector = entry.getValue().allowing("roles", "heads", "weak", "modifiers");
      if (!CODES.contains(entry.getKey())) {
        throw sector.error("unknown sector '%s'".formatted(entry.getKey()));
      }
      sectors.add(sector, "roles", entry.getKey(), Strength.ROLE);
      sectors.add(sector, "heads", entry.getKey(), Strength.HEAD);
      sectors.add(sector, "weak", entry.getKey(), Strength.WEAK);
      sectors.add(sector, "modifiers", entry.getKey(), Strength.MODIFIER);
    }
    root.get("former").texts().forEach(word -> sectors.former.add(Word.key(word)));
    root.get("diplomats").texts().forEach(word -> sectors.diplomats.add(Word.key(word)));
    root.get("quantities").texts().forEach(word -> sectors.quantities.add(Word.key(word)));
    root.get("honorifics").texts().forEach(word -> sectors.honorifics.add(Word.key(word)));
    for (String word : root.get("carriers").texts()) {
      sectors.carriers.add(Word.key(word));
      sectors.carriers.add(Plurals.of(Word.key(word)));
    }
    return sectors;
  }

  private void add(YamlNode sector, String key, String code, Strength strength) {
    for (YamlNode item : sector.find(key).map(YamlNode::items).orElse(List.of())) {
      List<String> keys = Word.keys(item.text());
      SectorWord known = words.find(keys);
      if (!written.add(keys)) {
        throw item.error(
            "'%s' is a word of %s already, %s cannot have it too"
                .formatted(item.text(), known.sector(), code));
      }
      SectorWord word = new SectorWord(code, strength);
      words.put(keys, word);
      List<String> plural = plural(keys);
      if (strength != Strength.MODIFIER && words.find(plural) == null) {
        words.put(plural, word);
      }
    }
  }

  private static List<String> plural(List<String> keys) {
    List<String> plural = new ArrayList<>(keys);
    plural.set(keys.size() - 1, Plurals.of(keys.get(keys.size() - 1)));
    return plural;
  }

  /** The lexicon's words in a phrase, longest first from the left, without overlaps. */
  List<Hit> find(List<Word> phrase) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < phrase.size(); ) {
      int start = i;
      Trie.Match<SectorWord> match = words.longest(phrase, i, (word, begin, end) -> word);
      if (match == null) {
        i++;
      } else {
        hits.add(new Hit(match.value(), start, match.end()));
        i = match.end();
      }
    }
    return hits;
  }

  /** The sector of an office, from its last words that the lexicon knows. */
  Optional<String> ofRole(String role) {
    List<Word> phrase = Word.ofText(role);
    List<Hit> hits = find(phrase);
    return hits.stream()
        .filter(hit -> hit.word().strength() != Strength.WEAK)
        .reduce((first, second) -> first)
        .or(() -> hits.stream().findFirst())
        .map(hit -> hit.word().sector());
  }

  boolean isFormer(Word word) {
    return former.contains(word.key());
  }

  /** Whether it only counts what follows with "of": a number, "dozens", "pair". */
  boolean isQuantity(Word word) {
    return Character.isDigit(word.key().charAt(0)) || quantities.contains(word.key());
  }

  /** Whether a surname may stand after it: a word of the lexicon, "former", "Mr." */
  boolean standsBeforeNames(Word word, int at, List<Hit> hits) {
    return honorifics.contains(word.key())
        || former.contains(word.key())
        || hits.stream().anyMatch(hit -> hit.end() == at + 1);
  }

  /** Whether it has the sector of the word before it, and none by itself: "base". */
  boolean isCarrier(Word word) {
    return carriers.contains(word.key());
  }

  boolean isDiplomat(List<Word> phrase, Hit hit) {
    return diplomats.contains(phrase.get(hit.end() - 1).key())
        || (phrase.get(hit.end() - 1).key().endsWith("s")
            && diplomats.contains(Plurals.singular(phrase.get(hit.end() - 1).key())));
  }
}
