package org.demarche.nlp.gazetteer;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The phrases of mapping files, and where they are in a sentence. */
final class Gazetteer {
  private final Entries entries;
  private final Map<CaseRule, Phrases> phrases;

  private Gazetteer(Entries entries, Map<CaseRule, Phrases> phrases) {
    this.entries = entries;
    this.phrases = phrases;
  }

  /** The rules that have an entry. */
  List<Rule> rules() {
    return entries.rules();
  }

  /**
   * The matches in a sentence that count, none of which overlap, in the order of the text.
   *
   * @param allTokensNeedTags see {@link Candidates}
   */
  List<Match> find(List<CoreLabel> tokens, boolean allTokensNeedTags) {
    Sentence sentence = new Sentence(tokens);
    Candidates candidates = new Candidates(sentence, entries, allTokensNeedTags);
    phrases.values().forEach(one -> one.find(sentence, candidates));
    return candidates.kept();
  }

  /** Takes entries in the order of the files and their lines. */
  static final class Builder {
    private final Entries entries = new Entries();
    private final Map<CaseRule, Phrases> phrases = new EnumMap<>(CaseRule.class);

    /** The last entry for each phrase, whatever its file and case rule. */
    private final NodeTable seen = new NodeTable();

    /**
     * Adds an entry, unless an earlier one with the same phrase has at least its priority. Of two
     * that are equal, CoreNLP holds the earlier; a better one is added beside it.
     */
    void add(String[] tokens, Rule rule) {
      CaseRule caseRule = rule.file().caseRule();
      long phrase = Fingerprints.ROOT;
      for (String token : tokens) {
        phrase = Fingerprints.child(phrase, CaseRule.EXACT.hash(caseRule.key(token)));
      }
      int earlier = seen.value(phrase);
      if (earlier == NodeTable.ABSENT || rule.priority() > entries.rule(earlier).priority()) {
        int entry = entries.add(rule, tokens);
        seen.put(phrase, entry);
        phrases.computeIfAbsent(caseRule, Phrases::new).add(tokens, entry);
      }
    }

    Gazetteer build() {
      return new Gazetteer(entries, phrases);
    }
  }
}
