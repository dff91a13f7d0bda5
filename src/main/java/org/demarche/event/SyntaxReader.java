package org.demarche.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;

/**
 * Reads dependencies off a phrase-structure tree, by the heads and positions of its phrases.
 *
 * <p>CoreNLP's own conversion gives the same relations at about five times the cost of parsing (see
 * {@code docs/adr/0002}); this one knows the constructions that events are told in.
 */
final class SyntaxReader {
  private static final Set<String> CLAUSES =
      Set.of("ROOT", "S", "SINV", "SQ", "SBARQ", "FRAG", "UCP", "PRN", "X", "INTJ", "LST");
  private static final Set<String> NOUN_PHRASES =
      Set.of("NP", "NX", "NML", "NAC", "WHNP", "QP", "NP-TMP");
  private static final Set<String> COMPLEMENTIZERS = Set.of("", "that", "whether");
  private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION", "SET");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "'s");
  private static final Set<String> QUANTITIES =
      Set.of(
          "thousand",
          "hundred",
          "dozen",
          "million",
          "ten",
          "score",
          "number",
          "pair",
          "couple",
          "lot",
          "majority",
          "series",
          "handful",
          "most",
          "some",
          "many",
          "several",
          "part",
          "rest",
          "all",
          "both",
          "half",
          "any",
          "few",
          "each",
          "two",
          "three",
          "wave",
          "array",
          "host");
  private static final Set<String> COPULAS =
      Set.of("be", "become", "remain", "seem", "appear", "look", "feel", "stay", "prove");

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

  private final List<String> labels;
  private final PhraseTree tree;

  private SyntaxReader(AnnotatedArticle article, AnnotatedSentence sentence) {
    int first = sentence.getFirstToken();
    int last = sentence.getLastToken();
    int size = last - first;
    this.lemmas = article.getLemmas().subList(first, last);
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

  private static int[] filled(int size) {
    int[] values = new int[size];
    Arrays.fill(values, -1);
    return values;
  }

  /** The grammar of a sentence that has a tree. */
  static Syntax read(AnnotatedArticle article, AnnotatedSentence sentence) {
    SyntaxReader reader = new SyntaxReader(article, sentence);
    int root = reader.head(reader.tree.root());
    reader.heads[root] = -1;
    reader.relations[root] = Relation.ROOT;
    return new Syntax(reader);
  }

  private void attach(int token, int head, Relation relation) {
    if (token != head) {
      heads[token] = head;
      relations[token] = relation;
    }
  }

  /** Attaches everything below a node and returns the token that heads it. */
  private int head(int node) {
    if (tree.isTag(node)) {
      return tree.start(node);
    }
    List<Integer> children = tree.children(node);
    if (children.size() == 1) {
      int head = head(children.get(0));
      if (NOUN_PHRASES.contains(tree.label(node))) {
        widen(head, node);
      }
      return head;
    }
    String label = tree.label(node);
    if (label.equals("VP")) {
      return verbPhrase(children);
    }
    if (NOUN_PHRASES.contains(label)) {
      int head = nounPhrase(children);
      return head;
    }
    if (label.equals("PP") || label.equals("WHPP")) {
      return prepositionalPhrase(children);
    }
    if (label.equals("SBAR")) {
      return subordinate(children);
    }
    if (CLAUSES.contains(label)) {
      return clause(children);
    }
    return other(children);
  }

  private void widen(int head, int node) {
    phraseStarts[head] = Math.min(phraseStarts[head], tree.start(node));
    phraseEnds[head] = Math.max(phraseEnds[head], tree.end(node));
  }

  private boolean is(int node, String... wanted) {
    String label = tree.label(node);
    for (String one : wanted) {
      if (label.equals(one)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNounPhrase(int node) {
    return !tree.isTag(node) && NOUN_PHRASES.contains(tree.label(node));
  }

  private boolean isPunctuation(int node) {
    return tree.isTag(node) && !Character.isLetter(tree.label(node).charAt(0))
        || is(node, "-LRB-", "-RRB-", "HYPH", "NFP");
  }

  private boolean isTime(int token) {
    return TIMES.contains(labels.get(token));
  }

  private boolean coordinated(List<Integer> children) {
    return children.stream().anyMatch(child -> is(child, "CC", "CONJP"));
  }

  /** Attaches the first of these nodes as the head and the others as its conjuncts. */
  private int conjuncts(List<Integer> nodes) {
    int head = head(nodes.get(0));
    for (int node : nodes.subList(1, nodes.size())) {
      attach(head(node), head, Relation.CONJ);
    }
    return head;
  }

  // ---- verb phrases

  private int verbPhrase(List<Integer> children) {
    List<Integer> phrases = children.stream().filter(child -> is(child, "VP")).toList();
    List<Integer> verbs =
        children.stream()
            .filter(child -> tree.isTag(child) && tree.label(child).startsWith("VB"))
            .toList();
    if (phrases.size() > 1 || phrases.size() == 1 && isAuxiliary(children, phrases.get(0))) {
      int head = conjuncts(phrases);
      for (int child : children) {
        if (phrases.contains(child)) {
          continue;
        }
        boolean before = tree.start(child) < tree.start(phrases.get(0));
        boolean auxiliary = before && tree.isTag(child) && tree.label(child).matches("MD|TO|VB.*");
        if (auxiliary) {
          attach(tree.start(child), head, Relation.AUX);
        } else {
          attachToVerb(child, before ? head : lastConjunct(head), children);
        }
      }
      return head;
    }
    if (verbs.isEmpty()) {
      return phrases.isEmpty() ? other(children) : headAmong(children, phrases.get(0));
    }
    int head = tree.start(verbs.get(0));
    for (int verb : verbs.subList(1, verbs.size())) {
      attach(tree.start(verb), head, Relation.CONJ);
    }
    attachObjects(children, head);
    for (int child : children) {
      if (tree.isTag(child) ? !verbs.contains(child) : !isObject(child)) {
        attachToVerb(child, head, children);
      }
    }
    return head;
  }

  private boolean isAuxiliary(List<Integer> children, int phrase) {
    for (int child : children) {
      if (tree.start(child) >= tree.start(phrase)) {
        return false;
      }
      if (tree.isTag(child)
          && (is(child, "MD", "TO") || AUXILIARIES.contains(lemmas.get(tree.start(child))))) {
        return true;
      }
    }
    return false;
  }

  private int lastConjunct(int head) {
    int last = head;
    for (int token = 0; token < heads.length; token++) {
      if (heads[token] == head && relations[token] == Relation.CONJ) {
        last = token;
      }
    }
    return last;
  }

  private int headAmong(List<Integer> children, int chosen) {
    int head = head(chosen);
    for (int child : children) {
      if (child != chosen) {
        attachToVerb(child, head, children);
      }
    }
    return head;
  }

  private boolean isObject(int node) {
    return isNounPhrase(node);
  }

  private void attachObjects(List<Integer> children, int verb) {
    List<Integer> objects = new ArrayList<>();
    for (int child : children) {
      if (isObject(child)) {
        int token = head(child);
        if (isTime(token)) {
          attach(token, verb, Relation.TMOD);
        } else {
          objects.add(token);
        }
      }
    }
    boolean copula = lemmas.get(verb).equals("be");
    for (int i = 0; i < objects.size(); i++) {
      Relation relation = copula ? Relation.ATTR : Relation.OBJ;
      if (!copula && objects.size() > 1 && i == 0) {
        relation = Relation.IOBJ;
      }
      attach(objects.get(i), verb, relation);
    }
  }

  private void attachToVerb(int node, int verb, List<Integer> siblings) {
    int token = head(node);
    Relation relation =
        switch (tree.label(node)) {
          case "PP" -> phraseRelation(token, Relation.OBL);
          case "ADVP", "RB", "RBR", "RBS", "WHADVP" -> Relation.ADVMOD;
          case "PRT", "RP" -> Relation.PRT;
          case "ADJP", "UCP", "JJ" ->
              COPULAS.contains(lemmas.get(verb)) ? Relation.ATTR : Relation.XCOMP;
          case "S", "VP", "SINV" -> complementRelation(node, siblings);
          case "SBAR" ->
              COMPLEMENTIZERS.contains(mark(token)) || isQuestion(node)
                  ? Relation.CCOMP
                  : Relation.ADVCL;
          case "NP" -> isTime(token) ? Relation.TMOD : Relation.DEP;
          case "MD", "TO" -> Relation.AUX;
          case "CC" -> Relation.CC;
          default -> isPunctuation(node) ? Relation.PUNCT : Relation.DEP;
        };
    attach(token, verb, relation);
  }

  /** A prepositional phrase: a clause ("for failing"), a time ("on Monday"), or a side. */
  private Relation phraseRelation(int token, Relation relation) {
    if (marks[token] != null) {
      return relation == Relation.NMOD ? Relation.ACL : Relation.ADVCL;
    }
    return isTime(token) ? Relation.TMOD : relation;
  }

  private String mark(int token) {
    return marks[token] == null ? "" : marks[token];
  }

  private boolean isQuestion(int sbar) {
    return tree.hasChild(sbar, "WHNP", "WHPP") || tree.hasChild(sbar, "WHADVP") && howOrWhy(sbar);
  }

  private boolean howOrWhy(int sbar) {
    String lemma = lemmas.get(tree.start(sbar)).toLowerCase(Locale.ROOT);
    return lemma.equals("how") || lemma.equals("why");
  }

  /** An S below a verb: reported speech, an infinitive, a gerund, or a participle after a comma. */
  private Relation complementRelation(int node, List<Integer> siblings) {
    int position = siblings.indexOf(node);
    boolean afterComma = position > 0 && is(siblings.get(position - 1), ",");
    boolean subjectless = !tree.hasChild(node, "NP");
    if (afterComma && subjectless && !startsWithTo(node)) {
      return Relation.ADVCL;
    }
    if (subjectless || startsWithTo(node) || holdsInfinitive(node)) {
      return Relation.XCOMP;
    }
    return Relation.CCOMP;
  }

  private boolean startsWithTo(int node) {
    return tags.get(tree.start(node)).equals("TO");
  }

  private boolean holdsInfinitive(int node) {
    for (int child : tree.children(node)) {
      if (is(child, "VP")) {
        return tags.get(tree.start(child)).equals("TO") || tags.get(tree.start(child)).equals("VB");
      }
    }
    return true;
  }

  // ---- clauses

  private int clause(List<Integer> children) {
    int main = mainChild(children);
    int head = head(main);
    boolean subjectFound = false;
    for (int i = children.size() - 1; i >= 0; i--) {
      int child = children.get(i);
      if (child == main) {
        continue;
      }
      if (isNounPhrase(child) && is(main, "VP", "ADJP", "NP", "PP", "ADVP")) {
        int token = head(child);
        boolean subject = !subjectFound && !(isTime(token) && hasOtherNounPhrase(children, child));
        attach(
            token, head, subject ? Relation.NSUBJ : isTime(token) ? Relation.TMOD : Relation.DEP);
        subjectFound |= subject;
      } else {
        attachToClause(child, main, head, children);
      }
    }
    return head;
  }

  private boolean hasOtherNounPhrase(List<Integer> children, int node) {
    return children.stream().anyMatch(child -> child != node && isNounPhrase(child));
  }

  private int mainChild(List<Integer> children) {
    for (String label : List.of("VP", "S", "SINV", "SQ", "SBAR")) {
      for (int child : children) {
        if (is(child, label)) {
          return child;
        }
      }
    }
    // Without a verb, the predicate is the last phrase: "the talks a success".
    for (int i = children.size() - 1; i >= 0; i--) {
      if (!isPunctuation(children.get(i)) && !tree.isTag(children.get(i))) {
        return children.get(i);
      }
    }
    return children.get(0);
  }

  private void attachToClause(int node, int main, int head, List<Integer> siblings) {
    if (is(node, "S", "SINV", "SBARQ", "SQ", "FRAG")) {
      int token = head(node);
      if (is(main, "S", "SINV", "SQ")) {
        attach(token, head, Relation.CONJ);
      } else {
        boolean participle = !tree.hasChild(node, "NP", "S") && is(node, "S");
        attach(token, head, participle ? Relation.ADVCL : Relation.CCOMP);
      }
      return;
    }
    if (is(node, "SBAR")) {
      attach(head(node), head, Relation.ADVCL);
      return;
    }
    if (is(node, "VP")) {
      attach(head(node), head, Relation.CONJ);
      return;
    }
    attachToVerb(node, head, siblings);
  }

  private int subordinate(List<Integer> children) {
    int main = mainChild(children);
    int head = head(main);
    StringBuilder mark = new StringBuilder();
    for (int child : children) {
      if (child == main) {
        continue;
      }
      int token = head(child);
      if (tree.end(child) <= tree.start(main)) {
        if (!isPunctuation(child)) {
          mark.append(mark.length() == 0 ? "" : " ").append(lower(child));
        }
        attach(token, head, isPunctuation(child) ? Relation.PUNCT : Relation.MARK);
      } else {
        attach(token, head, Relation.DEP);
      }
    }
    if (mark.length() > 0) {
      marks[head] = mark.toString();
    }
    return head;
  }

  private String lower(int node) {
    return String.join(" ", lemmas.subList(tree.start(node), tree.end(node)))
        .toLowerCase(Locale.ROOT);
  }

  // ---- noun phrases

  private int nounPhrase(List<Integer> children) {
    List<Integer> phrases =
        children.stream().filter(child -> isNounPhrase(child) && !is(child, "QP")).toList();
    if (coordinated(children) && phrases.size() > 1) {
      int head = conjuncts(phrases);
      for (int child : children) {
        if (!phrases.contains(child)) {
          attachToNoun(child, head, true);
        }
      }
      return head;
    }
    boolean complex =
        !phrases.isEmpty() && children.indexOf(phrases.get(0)) == firstContent(children);
    if (complex && !isPossessive(phrases.get(0), children) && !modifies(phrases.get(0), children)) {
      int head = head(phrases.get(0));
      boolean after = false;
      for (int child : children) {
        if (child == phrases.get(0)) {
          after = true;
        } else {
          attachToNoun(child, head, after);
        }
      }
      int of = ofPhraseEnd(children);
      if (of > 0) {
        phraseEnds[head] = Math.max(phraseEnds[head], of);
        return QUANTITIES.contains(lemmas.get(head)) ? counted(head) : head;
      }
      return head;
    }
    return coordinated(children) ? flatCoordination(children) : baseNounPhrase(children);
  }

  /** The head of "thousands of troops" is what is counted. */
  private int counted(int quantity) {
    for (int token = 0; token < heads.length; token++) {
      if (heads[token] == quantity
          && relations[token] == Relation.NMOD
          && "of".equals(prepositions[token])) {
        prepositions[token] = null;
        heads[token] = -1;
        attach(quantity, token, Relation.NUMMOD);
        for (int other = 0; other < heads.length; other++) {
          if (heads[other] == quantity && other != token) {
            heads[other] = token;
          }
        }
        phraseStarts[token] = Math.min(phraseStarts[token], phraseStarts[quantity]);
        phraseEnds[token] = Math.max(phraseEnds[token], phraseEnds[quantity]);
        return token;
      }
    }
    return quantity;
  }

  private int firstContent(List<Integer> children) {
    for (int i = 0; i < children.size(); i++) {
      if (!isPunctuation(children.get(i))
          && !is(children.get(i), "ADVP", "RB", "CC", "PDT", "DT")) {
        return i;
      }
    }
    return 0;
  }

  /** The end of an of-phrase that belongs to the name: "the president of South Korea". */
  private int ofPhraseEnd(List<Integer> children) {
    for (int i = 1; i < children.size(); i++) {
      int child = children.get(i);
      if (is(child, "PP") && lemmas.get(tree.start(child)).equals("of") && i == 1) {
        return tree.end(child);
      }
    }
    return -1;
  }

  private boolean isPossessive(int phrase, List<Integer> children) {
    return tags.get(tree.end(phrase) - 1).equals("POS")
        && children.indexOf(phrase) < children.size() - 1;
  }

  /** Whether a first phrase stands right before the head noun: "[Turkish President] Erdogan". */
  private boolean modifies(int phrase, List<Integer> children) {
    int next = children.indexOf(phrase) + 1;
    return next < children.size() && tree.label(children.get(next)).startsWith("NN");
  }

  private int baseNounPhrase(List<Integer> children) {
    int chosen = lastNoun(children);
    int head = head(chosen);
    int end = tree.end(chosen);
    for (int child : children) {
      if (child != chosen) {
        attachToNoun(child, head, tree.start(child) >= end);
      }
    }
    phraseStarts[head] = Math.min(phraseStarts[head], tree.start(children.get(0)));
    phraseEnds[head] = Math.max(phraseEnds[head], end);
    int of = ofPhraseEnd(children.subList(children.indexOf(chosen), children.size()));
    phraseEnds[head] = Math.max(phraseEnds[head], of);
    return head;
  }

  private int lastNoun(List<Integer> children) {
    for (int i = children.size() - 1; i >= 0; i--) {
      if (is(children.get(i), "NN", "NNS", "NNP", "NNPS", "NX", "NML", "PRP", "WP")) {
        return children.get(i);
      }
    }
    for (int i = children.size() - 1; i >= 0; i--) {
      int child = children.get(i);
      boolean possessive = tags.get(tree.end(child) - 1).equals("POS");
      if (isNounPhrase(child) && !possessive || is(child, "CD", "JJ", "VBG", "DT", "JJS", "JJR")) {
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
      if (is(child, "CC", ",", "CONJP")) {
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
          group.stream().anyMatch(child -> tree.label(child).startsWith("NN") || is(child, "PRP"));
      if (noun || group == last) {
        conjuncts.add(baseNounPhrase(group));
      } else {
        modifiers.addAll(group);
      }
    }
    int head = conjuncts.get(0);
    for (int conjunct : conjuncts.subList(1, conjuncts.size())) {
      attach(conjunct, head, Relation.CONJ);
    }
    int modified = conjuncts.get(conjuncts.size() - 1);
    for (int modifier : modifiers) {
      attachToNoun(modifier, modified, false);
      phraseStarts[modified] = Math.min(phraseStarts[modified], tree.start(modifier));
    }
    for (int child : children) {
      if (is(child, "CC", ",", "CONJP")) {
        attach(head(child), head, is(child, ",") ? Relation.PUNCT : Relation.CC);
      }
    }
    return head;
  }

  private void attachToNoun(int node, int noun, boolean after) {
    int token = head(node);
    Relation relation =
        switch (tree.label(node)) {
          case "NP", "NX", "NML", "QP", "WHNP" -> nounOfNoun(node, token, after);
          case "NN", "NNS", "NNP", "NNPS" -> after ? Relation.APPOS : Relation.COMPOUND;
          case "PP" -> phraseRelation(token, Relation.NMOD);
          case "JJ", "JJR", "JJS", "ADJP", "VBN", "VBG" -> Relation.AMOD;
          case "DT", "PDT", "WDT" -> Relation.DET;
          case "PRP$", "WP$" -> Relation.POSS;
          case "CD" -> Relation.NUMMOD;
          case "SBAR" -> relativeClause(node, token, noun);
          case "VP", "S" -> participle(token, noun);
          case "ADVP", "RB" -> Relation.ADVMOD;
          case "CC" -> Relation.CC;
          default -> isPunctuation(node) ? Relation.PUNCT : Relation.DEP;
        };
    attach(token, noun, relation);
  }

  private Relation nounOfNoun(int node, int token, boolean after) {
    if (tags.get(tree.end(node) - 1).equals("POS")) {
      return Relation.POSS;
    }
    if (isTime(token)) {
      return Relation.TMOD;
    }
    if (is(node, "QP")) {
      return Relation.NUMMOD;
    }
    return after ? Relation.APPOS : Relation.COMPOUND;
  }

  /** "the man who shot X" and "the man X shot": the noun is subject or object of the clause. */
  private Relation relativeClause(int sbar, int verb, int noun) {
    boolean relative = tree.hasChild(sbar, "WHNP") || tree.children(sbar).size() == 1;
    if (!relative) {
      return tree.hasChild(sbar, "WHADVP", "WHPP") ? Relation.RELCL : Relation.CCOMP;
    }
    if (mark(verb).startsWith("whose")) {
      return Relation.RELCL;
    }
    boolean hasSubject = hasDependent(verb, Relation.NSUBJ);
    if (!hasSubject) {
      antecedentSubjects[verb] = noun;
    } else if (!hasDependent(verb, Relation.OBJ)) {
      antecedentObjects[verb] = noun;
    }
    return Relation.RELCL;
  }

  private boolean hasDependent(int token, Relation relation) {
    for (int other = 0; other < heads.length; other++) {
      if (heads[other] == token && relations[other] == relation) {
        return true;
      }
    }
    return false;
  }

  /** "troops sent to", "a man carrying", "a plan to attack". */
  private Relation participle(int verb, int noun) {
    String tag = tags.get(verb);
    if (tag.equals("VBG") || tag.equals("VBN") || tag.equals("VBD")) {
      antecedentSubjects[verb] = noun;
      if (tag.equals("VBD")) {
        tags.set(verb, "VBN");
      }
    }
    return Relation.ACL;
  }

  // ---- the rest

  private int prepositionalPhrase(List<Integer> children) {
    List<Integer> phrases = children.stream().filter(child -> is(child, "PP")).toList();
    if (coordinated(children) && phrases.size() > 1) {
      return conjuncts(phrases);
    }
    StringBuilder preposition = new StringBuilder();
    int object = -1;
    for (int child : children) {
      if (tree.isTag(child) && is(child, "IN", "TO", "VBG", "VBN", "RP", "JJ", "CC", "RB")) {
        preposition.append(preposition.length() == 0 ? "" : " ").append(word(child));
      } else if (!isPunctuation(child) && !is(child, "ADVP")) {
        object = child;
      }
    }
    if (object < 0) {
      return other(children);
    }
    int head = head(object);
    if (is(object, "S", "VP", "SBAR")) {
      marks[head] = preposition.toString();
    } else {
      String inner = prepositions[head];
      prepositions[head] = inner == null ? preposition.toString() : preposition + " " + inner;
      for (int conjunct = 0; conjunct < heads.length; conjunct++) {
        if (heads[conjunct] == head && relations[conjunct] == Relation.CONJ) {
          prepositions[conjunct] = prepositions[head];
        }
      }
    }
    for (int child : children) {
      if (child != object) {
        attach(head(child), head, isPunctuation(child) ? Relation.PUNCT : Relation.CASE);
      }
    }
    return head;
  }

  private String word(int tag) {
    int token = tree.start(tag);
    // "according to", "including": the lemma of a participle would hide the preposition.
    return tags.get(token).equals("VBG")
        ? lemmas.get(token).replaceFirst("e$", "") + "ing"
        : lemmas.get(token).toLowerCase(Locale.ROOT);
  }

  private int other(List<Integer> children) {
    int chosen = children.get(children.size() - 1);
    for (int i = children.size() - 1; i >= 0; i--) {
      if (!isPunctuation(children.get(i)) && !is(children.get(i), "PP", "SBAR", "S", "CC")) {
        chosen = children.get(i);
        break;
      }
    }
    int head = head(chosen);
    for (int child : children) {
      if (child != chosen) {
        int token = head(child);
        Relation relation =
            switch (tree.label(child)) {
              case "PP" -> marks[token] == null ? Relation.OBL : Relation.ADVCL;
              case "S", "VP" -> Relation.XCOMP;
              case "SBAR" -> Relation.CCOMP;
              case "RB", "ADVP" -> Relation.ADVMOD;
              case "CC" -> Relation.CC;
              default -> isPunctuation(child) ? Relation.PUNCT : Relation.DEP;
            };
        attach(token, head, relation);
      }
    }
    return head;
  }
}
