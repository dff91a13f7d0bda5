package org.demarche.subject;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.config.Config;
import org.demarche.config.YamlNode;

/** The words that speak for each subject: {@code config/events/subjects.yaml}. Immutable. */
public final class SubjectWords {
  public static final String FILE = "events/subjects.yaml";

  static final int LONGEST = 3;

  private static final List<String> WEIGHTS = List.of("1", "2", "3", "4", "9");

  /** The subject that all others are weighed against. */
  static final int PUBLIC = 0;

  private final List<String> subjects = new ArrayList<>(List.of("public affairs"));

  /** The weight of each word for each subject, in the order of the subjects. */
  private final Map<String, double[]> weights = new HashMap<>();

  /** The weights of words that speak for nothing. */
  private final double[] none;

  /** The subjects in which countries act: as teams. */
  private final Set<Integer> withCountries = new HashSet<>();

  private final Limits limits;

  /**
   * When a text is about a subject; {@code subjects.yaml} describes them.
   *
   * @param isLong sentences of an article that is judged by what it does not say
   */
  record Limits(
      double from,
      double context,
      double country,
      double official,
      int isLong,
      double quiet,
      double news) {}

  private SubjectWords(YamlNode file) {
    file.allowing("limits", "subjects", "public");
    YamlNode numbers =
        file.get("limits")
            .allowing("from", "context", "country", "official", "long", "quiet", "news");
    this.limits =
        new Limits(
            numbers.get("from").number(),
            numbers.get("context").number(),
            numbers.get("country").number(),
            numbers.get("official").number(),
            numbers.get("long").integer(),
            numbers.get("quiet").number(),
            numbers.get("news").number());
    Map<String, YamlNode> named = file.get("subjects").entries();
    subjects.addAll(named.keySet());
    this.none = new double[subjects.size()];
    add(PUBLIC, file.get("public"));
    named.forEach((name, words) -> add(subjects.indexOf(name), words));
  }

  /**
   * Reads the file.
   *
   * @throws org.demarche.config.ConfigException with file, line and what was expected
   */
  public static SubjectWords load(Config config) {
    return new SubjectWords(config.yaml(FILE));
  }

  private void add(int subject, YamlNode byWeight) {
    byWeight.allowing(
        Stream.concat(Stream.of("countries"), WEIGHTS.stream()).toArray(String[]::new));
    if (byWeight.find("countries").map(YamlNode::flag).orElse(false)) {
      withCountries.add(subject);
    }
    for (String weight : WEIGHTS) {
      byWeight
          .find(weight)
          .map(YamlNode::items)
          .orElse(List.of())
          .forEach(word -> add(subject, weight, word));
    }
  }

  private void add(int subject, String weight, YamlNode word) {
    if (word.text().split(" ").length > LONGEST) {
      throw word.error("'%s' is longer than %d words".formatted(word.text(), LONGEST));
    }
    double[] all = weights.computeIfAbsent(word.text(), key -> new double[subjects.size()]);
    if (all[subject] != 0) {
      throw word.error("'%s' is there twice for %s".formatted(word.text(), subjects.get(subject)));
    }
    all[subject] = Integer.parseInt(weight);
  }

  Limits limits() {
    return limits;
  }

  /** Whether countries act in a subject, as teams do in sport. */
  boolean hasCountries(int subject) {
    return withCountries.contains(subject);
  }

  /** The subjects' names, that of public affairs first. */
  List<String> subjects() {
    return List.copyOf(subjects);
  }

  /** Whether these words speak for any subject. */
  boolean knows(String words) {
    return weights.containsKey(words);
  }

  /** The weight of words for a subject; 0 when they do not speak for it. */
  double weight(String words, int subject) {
    return weights.getOrDefault(words, none)[subject];
  }

  /** How much words speak for each subject, in the order of the subjects. */
  double[] sum(Iterable<String> words) {
    double[] sum = new double[subjects.size()];
    for (String word : words) {
      double[] all = weights.getOrDefault(word, none);
      Arrays.setAll(sum, subject -> sum[subject] + all[subject]);
    }
    return sum;
  }
}
