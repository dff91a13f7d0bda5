package org.demarche.nlp.gazetteer;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The matches of a sentence, and which of them are kept: those that CoreNLP's {@code
 * MultiPatternMatcher.findNonOverlapping} keeps.
 */
final class Candidates {
  private final Sentence sentence;
  private final Entries entries;
  private final boolean allTokensNeedTags;
  private List<Match> matches = List.of();

  /**
   * @param allTokensNeedTags whether an entry only matches where each token has a part of speech
   *     that its file is restricted to
   */
  Candidates(Sentence sentence, Entries entries, boolean allTokensNeedTags) {
    this.sentence = sentence;
    this.entries = entries;
    this.allTokensNeedTags = allTokensNeedTags;
  }

  /** Takes in where a phrase was found; for one entry, in the order of {@code start}. */
  void add(int entry, int start, int end) {
    Match match = new Match(entry, entries.rule(entry), start, end);
    if (hasText(match) && hasTags(match) && isFirst(match) && isTriggered(match)) {
      if (matches.isEmpty()) {
        matches = new ArrayList<>();
      }
      matches.add(match);
    }
  }

  /** The matches that are kept, none of which overlap, in the order of the text. */
  List<Match> kept() {
    if (matches.size() < 2) {
      return matches;
    }
    matches.sort(Comparator.comparingInt(Match::start));
    List<Match> kept = new ArrayList<>();
    int from = 0;
    while (from < matches.size()) {
      int end = matches.get(from).end();
      int to = from + 1;
      while (to < matches.size() && matches.get(to).start() < end) {
        end = Math.max(end, matches.get(to).end());
        to++;
      }
      keep(matches.subList(from, to), kept);
      from = to;
    }
    return kept;
  }

  /** Of matches that hang together, keeps the best and what does not overlap with better ones. */
  private void keep(List<Match> cluster, List<Match> kept) {
    if (cluster.size() == 1) {
      kept.add(cluster.get(0));
      return;
    }
    List<Match> chosen = new ArrayList<>();
    for (Match match : cluster.stream().sorted(this::compare).toList()) {
      if (chosen.stream().noneMatch(match::overlaps)) {
        chosen.add(match);
      }
    }
    chosen.sort(Comparator.comparingInt(Match::start));
    kept.addAll(chosen);
  }

  /** The better first. */
  private int compare(Match one, Match other) {
    int order = Double.compare(other.rule().priority(), one.rule().priority());
    if (order == 0) {
      order = Double.compare(other.rule().weight(), one.rule().weight());
    }
    if (order == 0) {
      order = Integer.compare(other.length(), one.length());
    }
    if (order == 0 && one.entry() != other.entry()) {
      order = compareTriggers(one, other);
    }
    return order == 0 ? Integer.compare(one.start(), other.start()) : order;
  }

  /**
   * By the first token that makes CoreNLP try the entry, then exact before caseless phrases, then
   * the entries' order. At that last step CoreNLP's own order is that of a hash set of objects, and
   * changes from run to run.
   */
  private int compareTriggers(Match one, Match other) {
    int order = Integer.compare(firstTrigger(one), firstTrigger(other));
    if (order == 0 && firstTrigger(one) >= 0) {
      order = one.rule().file().caseRule().compareTo(other.rule().file().caseRule());
    }
    return order == 0 ? Integer.compare(one.entry(), other.entry()) : order;
  }

  /** Where the first trigger of the match's entry is in the sentence; -1 if it needs none. */
  private int firstTrigger(Match match) {
    if (entries.trigger(match.entry()) == Entries.NO_TRIGGER) {
      return -1;
    }
    String key = triggerKey(match);
    for (int i = 0; i < sentence.size(); i++) {
      if (isTrigger(key, match.rule(), i)) {
        return i;
      }
    }
    return sentence.size();
  }

  private boolean isTriggered(Match match) {
    int trigger = entries.trigger(match.entry());
    return trigger == Entries.NO_TRIGGER
        || isTrigger(triggerKey(match), match.rule(), match.start() + trigger)
        || firstTrigger(match) < sentence.size();
  }

  private String triggerKey(Match match) {
    int trigger = match.start() + entries.trigger(match.entry());
    return entries.triggerKey(match.entry(), sentence.text(trigger));
  }

  private boolean isTrigger(String key, Rule rule, int token) {
    String text = sentence.text(token);
    return text != null && rule.file().caseRule().key(text).equals(key);
  }

  /** Whether the entry has no match that overlaps with this one and begins before. */
  private boolean isFirst(Match match) {
    for (int i = matches.size() - 1; i >= 0; i--) {
      Match earlier = matches.get(i);
      if (earlier.start() <= match.start() - match.length()) {
        return true;
      }
      if (earlier.entry() == match.entry()) {
        return false;
      }
    }
    return true;
  }

  private boolean hasText(Match match) {
    for (int i = match.start(); i < match.end(); i++) {
      if (!sentence.text(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasTags(Match match) {
    Pattern tags = match.rule().file().tags().orElse(null);
    if (!allTokensNeedTags || tags == null) {
      return true;
    }
    for (CoreLabel token : sentence.tokens().subList(match.start(), match.end())) {
      if (token.tag() == null || !tags.matcher(token.tag()).matches()) {
        return false;
      }
    }
    return true;
  }
}
