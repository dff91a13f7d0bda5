package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;

/** Pairs gold with what was found, each at most once. */
final class Matching {
  private Matching() {}

  /** A gold item and the found one it was paired with. */
  record Pair<G, F>(G gold, F found) {}

  /** How often both lists have the same keys, each occurrence counted once. */
  static <G, F> int byKey(
      List<G> gold, List<F> found, Function<G, ?> goldKey, Function<F, ?> foundKey) {
    Map<Object, Integer> left = new HashMap<>();
    gold.forEach(item -> left.merge(goldKey.apply(item), 1, Integer::sum));
    int matched = 0;
    for (F item : found) {
      if (left.merge(foundKey.apply(item), -1, Integer::sum) >= 0) {
        matched++;
      }
    }
    return matched;
  }

  /** The largest number of pairs that fit, each item in at most one (Kuhn's algorithm). */
  static <G, F> int largest(List<G> gold, List<F> found, BiPredicate<G, F> fits) {
    int[] goldOf = new int[found.size()];
    Arrays.fill(goldOf, -1);
    int matched = 0;
    for (int i = 0; i < gold.size(); i++) {
      if (augment(i, gold, found, fits, goldOf, new HashSet<>())) {
        matched++;
      }
    }
    return matched;
  }

  private static <G, F> boolean augment(
      int item,
      List<G> gold,
      List<F> found,
      BiPredicate<G, F> fits,
      int[] goldOf,
      Set<Integer> tried) {
    for (int j = 0; j < found.size(); j++) {
      if (fits.test(gold.get(item), found.get(j))
          && tried.add(j)
          && (goldOf[j] < 0 || augment(goldOf[j], gold, found, fits, goldOf, tried))) {
        goldOf[j] = item;
        return true;
      }
    }
    return false;
  }

  /** Pairs that fit, the cheapest first, until no two items that fit are left. */
  static <G, F> List<Pair<G, F>> cheapest(
      List<G> gold, List<F> found, BiPredicate<G, F> fits, ToLongBiFunction<G, F> cost) {
    record Candidate(int gold, int found, long cost) {}
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        if (fits.test(gold.get(i), found.get(j))) {
          candidates.add(new Candidate(i, j, cost.applyAsLong(gold.get(i), found.get(j))));
        }
      }
    }
    candidates.sort(Comparator.comparingLong(Candidate::cost));
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedFound = new HashSet<>();
    List<Pair<G, F>> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!usedGold.contains(candidate.gold) && !usedFound.contains(candidate.found)) {
        usedGold.add(candidate.gold);
        usedFound.add(candidate.found);
        pairs.add(new Pair<>(gold.get(candidate.gold), found.get(candidate.found)));
      }
    }
    return pairs;
  }
}
