package org.demarche.event.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;

/**
 * The dependencies of a sentence while they are being read off its tree. Tokens count within it.
 */
final class SyntaxDraft {
  private static final Set<String> MEASURES = Set.of("time", "percent", "%");

  private static final Set<String> NOUN_PHRASES =
      Set.of("NP", "NX", "NML", "NAC", "WHNP", "QP", "NP-TMP");
  private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION", "SET");

  final List<String> lemmas;
  final List<String> tags;
  final int[] heads;
  final Relation[] relations;
  final String[] prepositions;
  final String[] marks;
  final int[] antecedentSubjects;
  final int[] antecedentObjects;
  final int[] phraseStarts;
  final int[] phraseEnds;

  final List<String> labels;
  final PhraseTree tree;

  SyntaxDraft(AnnotatedArticle article, AnnotatedSentence sentence) {
    int first = sentence.getFirstToken();
    int last = sentence.getLastToken();
    int size = last - first;
    this.lemmas =
        article.getLemmas().subList(first, last).stream().map(SyntaxDraft::singular).toList();
    this.tags = new ArrayList<>(article.getTags().subList(first, last));
    this.labels = article.getLabels().subList(first, last);
    this.tree = new PhraseTree(sentence.getTree());
    this.heads = filled(size);
    this.relations = new Relation[size];
    Arrays.fill(relations, Relation.DEP);
    this.prepositions = new String[size];
    this.marks = new String[size];
    this.antecedentSubjects = filled(size);
    this.antecedentObjects = filled(size);
    this.phraseStarts = new int[size];
    this.phraseEnds = new int[size];
    for (int token = 0; token < size; token++) {
      phraseStarts[token] = token;
      phraseEnds[token] = token + 1;
    }
  }

  /** CoreNLP leaves some plurals as they are; the lexicon has singulars. */
  private static String singular(String lemma) {
    return lemma.equals("troops") ? "troop" : lemma;
  }

  private static int[] filled(int size) {
    int[] values = new int[size];
    Arrays.fill(values, -1);
    return values;
  }

  void attach(int token, int head, Relation relation) {
    if (token != head) {
      heads[token] = head;
      relations[token] = relation;
    }
  }

  void widen(int head, int node) {
    phraseStarts[head] = Math.min(phraseStarts[head], tree.start(node));
    phraseEnds[head] = Math.max(phraseEnds[head], tree.end(node));
  }

  boolean is(int node, String... wanted) {
    String label = tree.label(node);
    for (String one : wanted) {
      if (label.equals(one)) {
        return true;
      }
    }
    return false;
  }

  boolean isNounPhrase(int node) {
    return !tree.isTag(node) && NOUN_PHRASES.contains(tree.label(node));
  }

  boolean isPunctuation(int node) {
    return tree.isTag(node) && !Character.isLetter(tree.label(node).charAt(0))
        || is(node, "-LRB-", "-RRB-", "HYPH", "NFP");
  }

  boolean isTime(int token) {
    return TIMES.contains(labels.get(token));
  }

  /** "Five times", "ten percent": how much, not whom. */
  boolean isMeasure(int token) {
    return MEASURES.contains(lemmas.get(token));
  }

  boolean coordinated(List<Integer> children) {
    return children.stream().anyMatch(child -> is(child, "CC", "CONJP"));
  }

  String mark(int token) {
    return marks[token] == null ? "" : marks[token];
  }

  boolean hasDependent(int token, Relation relation) {
    for (int other = 0; other < heads.length; other++) {
      if (heads[other] == token && relations[other] == relation) {
        return true;
      }
    }
    return false;
  }

  /** Makes nouns of time that were taken for subjects of a verb its times. */
  void timesAreNoSubjects(int verb) {
    for (int token = 0; token < heads.length; token++) {
      if (heads[token] == verb && relations[token] == Relation.NSUBJ && isTime(token)) {
        relations[token] = Relation.TMOD;
      }
    }
  }

  boolean startsWithTo(int node) {
    return tags.get(tree.start(node)).equals("TO");
  }

  /** A prepositional phrase: a clause ("for failing"), a time ("on Monday"), or a side. */
  Relation phraseRelation(int token, Relation relation) {
    if (marks[token] != null) {
      return relation == Relation.NMOD ? Relation.ACL : Relation.ADVCL;
    }
    return isTime(token) ? Relation.TMOD : relation;
  }

  String lower(int node) {
    return String.join(" ", lemmas.subList(tree.start(node), tree.end(node)))
        .toLowerCase(Locale.ROOT);
  }
}
