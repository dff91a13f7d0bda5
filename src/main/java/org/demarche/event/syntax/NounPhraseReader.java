package org.demarche.event.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads noun phrases: heads, possessors, coordination. */
final class NounPhraseReader {
  /** Words of a dateline before its bracket: "NEW YORK (Reuters) -". */
  private static final int LONGEST_PLACE = 3;

  private final SyntaxDraft draft;
  private final SyntaxReader reader;
  private final NounAttachment attachment;
  private final Quantities quantities;

  NounPhraseReader(SyntaxDraft draft, SyntaxReader reader) {
    this.draft = draft;
    this.reader = reader;
    this.attachment = new NounAttachment(draft, reader);
    this.quantities = new Quantities(draft);
  }

  int nounPhrase(List<Integer> children) {
    List<Integer> phrases =
        children.stream()
            .filter(child -> draft.isNounPhrase(child) && !draft.is(child, "QP"))
            .toList();
    if (draft.coordinated(children) && phrases.size() > 1) {
      int head = reader.conjuncts(phrases);
      for (int child : children) {
        if (!phrases.contains(child)) {
          attachment.attachToNoun(child, head, true);
        }
      }
      return head;
    }
    int dateline = datelineEnd(children);
    if (dateline > 0) {
      int head = nounPhrase(children.subList(dateline, children.size()));
      for (int child : children.subList(0, dateline)) {
        draft.attach(reader.head(child), head, Relation.DEP);
      }
      return head;
    }
    boolean complex =
        !phrases.isEmpty() && children.indexOf(phrases.get(0)) == firstContent(children);
    if (complex && !isPossessive(phrases.get(0), children) && !modifies(phrases.get(0), children)) {
      int head = reader.head(phrases.get(0));
      boolean after = false;
      for (int child : children) {
        if (child == phrases.get(0)) {
          after = true;
        } else {
          attachment.attachToNoun(child, head, after);
        }
      }
      int of = ofPhraseEnd(children);
      if (of > 0) {
        draft.phraseEnds[head] = Math.max(draft.phraseEnds[head], of);
        return quantities.counted(head);
      }
      return head;
    }
    return draft.coordinated(children) ? flatCoordination(children) : baseNounPhrase(children);
  }

  /** Where the words behind "SEOUL (Reuters) -" begin, at the start of a sentence; else 0. */
  private int datelineEnd(List<Integer> children) {
    if (draft.tree.start(children.get(0)) > LONGEST_PLACE) {
      return 0;
    }
    boolean bracket = false;
    for (int i = 0; i < children.size() - 1; i++) {
      int child = children.get(i);
      bracket |= draft.tags.get(draft.tree.end(child) - 1).equals("-RRB-");
      if (bracket && draft.tree.isTag(child) && draft.is(child, "HYPH", ":")) {
        return i + 1;
      }
    }
    return 0;
  }

  private int firstContent(List<Integer> children) {
    for (int i = 0; i < children.size(); i++) {
      if (!draft.isPunctuation(children.get(i))
          && !draft.is(children.get(i), "ADVP", "RB", "CC", "PDT", "DT")) {
        return i;
      }
    }
    return 0;
  }

  /** The end of an of-phrase that belongs to the name: "the president of South Korea". */
  private int ofPhraseEnd(List<Integer> children) {
    for (int i = 1; i < children.size(); i++) {
      int child = children.get(i);
      if (draft.is(child, "PP")
          && draft.lemmas.get(draft.tree.start(child)).equals("of")
          && i == 1) {
        return draft.tree.end(child);
      }
    }
    return -1;
  }

  private boolean isPossessive(int phrase, List<Integer> children) {
    return draft.tags.get(draft.tree.end(phrase) - 1).equals("POS")
        && children.indexOf(phrase) < children.size() - 1;
  }

  /** Whether a first phrase stands right before the head noun: "[Turkish President] Erdogan". */
  private boolean modifies(int phrase, List<Integer> children) {
    int next = children.indexOf(phrase) + 1;
    return next < children.size() && draft.tree.label(children.get(next)).startsWith("NN");
  }

  private int baseNounPhrase(List<Integer> children) {
    int chosen = lastNoun(children);
    int head = reader.head(chosen);
    int end = draft.tree.end(chosen);
    for (int child : children) {
      if (child != chosen) {
        attachment.attachToNoun(child, head, draft.tree.start(child) >= end);
      }
    }
    draft.phraseStarts[head] =
        Math.min(draft.phraseStarts[head], draft.tree.start(children.get(0)));
    draft.phraseEnds[head] = Math.max(draft.phraseEnds[head], end);
    int of = ofPhraseEnd(children.subList(children.indexOf(chosen), children.size()));
    draft.phraseEnds[head] = Math.max(draft.phraseEnds[head], of);
    return head;
  }

  private int lastNoun(List<Integer> children) {
    int last = children.size() - 1;
    // "a US national": the tagger takes the noun for an adjective.
    if (last > 0 && draft.is(children.get(last), "JJ") && draft.is(children.get(last - 1), "NNP")) {
      return children.get(last);
    }
    for (int i = children.size() - 1; i >= 0; i--) {
      if (draft.is(children.get(i), "NN", "NNS", "NNP", "NNPS", "NX", "NML", "PRP", "WP")) {
        return children.get(i);
      }
    }
    for (int i = children.size() - 1; i >= 0; i--) {
      int child = children.get(i);
      boolean possessive = draft.tags.get(draft.tree.end(child) - 1).equals("POS");
      if (draft.isNounPhrase(child) && !possessive
          || draft.is(child, "CD", "JJ", "VBG", "DT", "JJS", "JJR")) {
        return child;
      }
    }
    return children.get(children.size() - 1);
  }

  /** "The US and South Korea" in one flat phrase; adjectives before the noun are no conjuncts. */
  private int flatCoordination(List<Integer> children) {
    List<List<Integer>> groups = new ArrayList<>();
    groups.add(new ArrayList<>());
    for (int child : children) {
      if (draft.is(child, "CC", ",", "CONJP")) {
        groups.add(new ArrayList<>());
      } else {
        groups.get(groups.size() - 1).add(child);
      }
    }
    groups.removeIf(List::isEmpty);
    List<Integer> last = groups.get(groups.size() - 1);
    List<Integer> conjuncts = new ArrayList<>();
    List<Integer> modifiers = new ArrayList<>();
    for (List<Integer> group : groups) {
      boolean noun =
          group.stream()
              .anyMatch(
                  child -> draft.tree.label(child).startsWith("NN") || draft.is(child, "PRP"));
      if (noun || group == last) {
        conjuncts.add(baseNounPhrase(group));
      } else {
        modifiers.addAll(group);
      }
    }
    int head = conjuncts.get(0);
    for (int conjunct : conjuncts.subList(1, conjuncts.size())) {
      draft.attach(conjunct, head, Relation.CONJ);
    }
    int modified = conjuncts.get(conjuncts.size() - 1);
    for (int modifier : modifiers) {
      attachment.attachToNoun(modifier, modified, false);
      draft.phraseStarts[modified] =
          Math.min(draft.phraseStarts[modified], draft.tree.start(modifier));
    }
    for (int child : children) {
      if (draft.is(child, "CC", ",", "CONJP")) {
        draft.attach(reader.head(child), head, draft.is(child, ",") ? Relation.PUNCT : Relation.CC);
      }
    }
    return head;
  }
}
