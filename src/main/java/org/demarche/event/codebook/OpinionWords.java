package org.demarche.event.codebook;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.demarche.config.Config;
import org.demarche.config.YamlNode;

/** The words that speak well or badly of somebody: {@code config/events/tone.yaml}. */
public final class OpinionWords {
  static final String FILE = "events/tone.yaml";

  private static final double STRONGER = 1.5;
  private static final double WEAKER = 0.5;

  /** The polarity of each word, 1 or -1, by the kind of word: N, V, J or R, then the lemma. */
  private final Map<String, Integer> polarities = new HashMap<>();

  private final Set<String> intensifiers;
  private final Set<String> diminishers;
  private final Set<String> reversing;

  private OpinionWords(YamlNode file) {
    file.allowing("positive", "negative", "intensifiers", "diminishers", "reversing");
    add(file.get("positive"), 1);
    add(file.get("negative"), -1);
    this.intensifiers = Set.copyOf(file.get("intensifiers").texts());
    this.diminishers = Set.copyOf(file.get("diminishers").texts());
    this.reversing = Set.copyOf(file.get("reversing").texts());
  }

  static OpinionWords load(Config config) {
    return new OpinionWords(config.yaml(FILE));
  }

  private void add(YamlNode node, int polarity) {
    node.allowing("verbs", "adjectives", "nouns", "adverbs");
    add(node.get("verbs"), "V", polarity);
    add(node.get("adjectives"), "J", polarity);
    add(node.get("nouns"), "N", polarity);
    add(node.get("adverbs"), "R", polarity);
  }

  private void add(YamlNode words, String kind, int polarity) {
    for (YamlNode word : words.items()) {
      Integer other = polarities.put(kind + word.text(), polarity);
      if (other != null) {
        throw word.error("'%s' is there twice".formatted(word.text()));
      }
    }
  }

  /** 1 for a word that praises, -1 for one that blames, 0 for others. */
  public int polarity(String lemma, String tag) {
    return polarities.getOrDefault(tag.charAt(0) + lemma, 0);
  }

  /** By how much a modifier makes an opinion stronger; 1 for most words. */
  public double strength(String modifier) {
    if (intensifiers.contains(modifier)) {
      return STRONGER;
    }
    return diminishers.contains(modifier) ? WEAKER : 1;
  }

  /** Whether a word takes the opposite of what depends on it. */
  public boolean isReversing(String lemma) {
    return reversing.contains(lemma);
  }
}
