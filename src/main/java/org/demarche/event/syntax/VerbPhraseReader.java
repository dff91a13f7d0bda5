package org.demarche.event.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads verb phrases: auxiliaries, objects, complements, coordination. */
final class VerbPhraseReader {
  private static final Set<String> COMPLEMENTIZERS = Set.of("", "that", "whether");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "'s");
  private static final Set<String> COPULAS =
      Set.of("be", "become", "remain", "seem", "appear", "look", "feel", "stay", "prove");

  private final SyntaxDraft draft;
  private final SyntaxReader reader;

  VerbPhraseReader(SyntaxDraft draft, SyntaxReader reader) {
    this.draft = draft;
    this.reader = reader;
  }

  int verbPhrase(List<Integer> children) {
    List<Integer> phrases = children.stream().filter(child -> draft.is(child, "VP")).toList();
    List<Integer> verbs =
        children.stream()
            .filter(child -> draft.tree.isTag(child) && draft.tree.label(child).startsWith("VB"))
            .toList();
    if (phrases.size() > 1 || phrases.size() == 1 && isAuxiliary(children, phrases.get(0))) {
      int head = reader.conjuncts(phrases);
      for (int child : children) {
        if (phrases.contains(child)) {
          continue;
        }
        boolean before = draft.tree.start(child) < draft.tree.start(phrases.get(0));
        boolean auxiliary =
            before && draft.tree.isTag(child) && draft.tree.label(child).matches("MD|TO|VB.*");
        if (auxiliary) {
          draft.attach(draft.tree.start(child), head, Relation.AUX);
        } else {
          attachToVerb(child, before ? head : lastConjunct(head), children);
        }
      }
      return head;
    }
    if (verbs.isEmpty()) {
      return phrases.isEmpty() ? reader.other(children) : headAmong(children, phrases.get(0));
    }
    // In a fragment, "have launched" may stand flat.
    int main = 0;
    while (main < verbs.size() - 1
        && !draft.coordinated(children)
        && AUXILIARIES.contains(draft.lemmas.get(draft.tree.start(verbs.get(main))))) {
      main++;
    }
    int head = draft.tree.start(verbs.get(main));
    Optional<Integer> participle =
        verbs.size() == 1 ? participle(children, head) : Optional.empty();
    if (participle.isPresent()) {
      return withAuxiliary(head, participle.get(), children);
    }
    for (int i = 0; i < verbs.size(); i++) {
      draft.attach(draft.tree.start(verbs.get(i)), head, i < main ? Relation.AUX : Relation.CONJ);
    }
    attachObjects(children, head);
    boolean coordinated = draft.coordinated(children) && phrases.size() == 1;
    for (int child : children) {
      if (coordinated && child == phrases.get(0)) {
        draft.attach(reader.head(child), head, Relation.CONJ);
      } else if (draft.tree.isTag(child) ? !verbs.contains(child) : !draft.isNounPhrase(child)) {
        attachToVerb(child, head, children);
      }
    }
    return head;
  }

  /**
   * The participle that opens the object of "have" and "be" without an article: of "has [banned
   * opposition leaders]" and "is [striking militant targets]" the parser takes it for an adjective.
   */
  private Optional<Integer> participle(List<Integer> children, int verb) {
    String tag =
        switch (draft.lemmas.get(verb)) {
          case "have" -> "VBN";
          case "be" -> "VBG";
          default -> "";
        };
    return children.stream()
        .filter(draft::isNounPhrase)
        .findFirst()
        .map(phrase -> draft.tree.start(phrase))
        .filter(first -> draft.tags.get(first).equals(tag) && first + 1 < draft.tags.size())
        .filter(first -> draft.tags.get(first + 1).matches("NN.*|JJ|CD|DT|PRP.*"));
  }

  /** The verb phrase of an auxiliary whose main verb stands within its object. */
  private int withAuxiliary(int auxiliary, int participle, List<Integer> children) {
    draft.attach(auxiliary, participle, Relation.AUX);
    attachObjects(children, participle);
    draft.heads[participle] = -1;
    for (int token = participle + 1; token < draft.phraseStarts.length; token++) {
      draft.phraseStarts[token] = Math.max(draft.phraseStarts[token], participle + 1);
    }
    for (int child : children) {
      boolean own = draft.tree.start(child) == auxiliary && draft.tree.isTag(child);
      if (!own && !draft.isNounPhrase(child)) {
        attachToVerb(child, participle, children);
      }
    }
    return participle;
  }

  private boolean isAuxiliary(List<Integer> children, int phrase) {
    for (int child : children) {
      if (draft.tree.start(child) >= draft.tree.start(phrase)) {
        return false;
      }
      if (draft.tree.isTag(child)
          && (draft.is(child, "MD", "TO")
              || AUXILIARIES.contains(draft.lemmas.get(draft.tree.start(child))))) {
        return true;
      }
    }
    return false;
  }

  private int lastConjunct(int head) {
    int last = head;
    for (int token = 0; token < draft.heads.length; token++) {
      if (draft.heads[token] == head && draft.relations[token] == Relation.CONJ) {
        last = token;
      }
    }
    return last;
  }

  private int headAmong(List<Integer> children, int chosen) {
    int head = reader.head(chosen);
    for (int child : children) {
      if (child != chosen) {
        attachToVerb(child, head, children);
      }
    }
    return head;
  }

  private void attachObjects(List<Integer> children, int verb) {
    List<Integer> objects = new ArrayList<>();
    boolean comma = false;
    for (int child : children) {
      comma |= draft.is(child, ",");
      if (draft.isNounPhrase(child)) {
        int token = reader.head(child);
        if (draft.isTime(token)) {
          draft.attach(token, verb, Relation.TMOD);
        } else if (!objects.isEmpty() && (comma || draft.isMeasure(token))) {
          // "thanked its allies, Poland and Denmark", "reduced aid nearly five times"
          int apposed = objects.get(objects.size() - 1);
          draft.attach(token, comma ? apposed : verb, comma ? Relation.APPOS : Relation.DEP);
        } else {
          objects.add(token);
        }
      }
    }
    boolean copula = draft.lemmas.get(verb).equals("be");
    for (int i = 0; i < objects.size(); i++) {
      Relation relation = copula ? Relation.ATTR : Relation.OBJ;
      if (!copula && objects.size() > 1 && i == 0) {
        relation = Relation.IOBJ;
      }
      draft.attach(objects.get(i), verb, relation);
    }
  }

  void attachToVerb(int node, int verb, List<Integer> siblings) {
    int token = reader.head(node);
    Relation relation =
        switch (draft.tree.label(node)) {
          case "PP" -> draft.phraseRelation(token, Relation.OBL);
          case "ADVP", "RB", "RBR", "RBS", "WHADVP" -> Relation.ADVMOD;
          case "PRT", "RP" -> Relation.PRT;
          case "ADJP", "UCP", "JJ" ->
              COPULAS.contains(draft.lemmas.get(verb)) ? Relation.ATTR : Relation.XCOMP;
          case "S", "VP", "SINV" -> complementRelation(node, siblings);
          case "SBAR" ->
              COMPLEMENTIZERS.contains(draft.mark(token)) || isQuestion(node)
                  ? Relation.CCOMP
                  : Relation.ADVCL;
          case "NP" -> draft.isTime(token) ? Relation.TMOD : Relation.DEP;
          case "MD", "TO" -> Relation.AUX;
          case "CC" -> Relation.CC;
          default -> draft.isPunctuation(node) ? Relation.PUNCT : Relation.DEP;
        };
    draft.attach(token, verb, relation);
  }

  private boolean isQuestion(int sbar) {
    return draft.tree.hasChild(sbar, "WHNP", "WHPP")
        || draft.tree.hasChild(sbar, "WHADVP") && howOrWhy(sbar);
  }

  private boolean howOrWhy(int sbar) {
    String lemma = draft.lemmas.get(draft.tree.start(sbar)).toLowerCase(Locale.ROOT);
    return lemma.equals("how") || lemma.equals("why");
  }

  /** An S below a verb: reported speech, an infinitive, a gerund, or a participle after a comma. */
  private Relation complementRelation(int node, List<Integer> siblings) {
    int position = siblings.indexOf(node);
    boolean afterComma = position > 0 && draft.is(siblings.get(position - 1), ",");
    boolean subjectless = !draft.tree.hasChild(node, "NP");
    if (afterComma && subjectless && !draft.startsWithTo(node)) {
      return Relation.ADVCL;
    }
    if (subjectless || draft.startsWithTo(node) || holdsInfinitive(node)) {
      return Relation.XCOMP;
    }
    return Relation.CCOMP;
  }

  private boolean holdsInfinitive(int node) {
    for (int child : draft.tree.children(node)) {
      if (draft.is(child, "VP")) {
        return draft.tags.get(draft.tree.start(child)).equals("TO")
            || draft.tags.get(draft.tree.start(child)).equals("VB");
      }
    }
    return true;
  }
}
