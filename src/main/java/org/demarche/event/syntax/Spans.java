package org.demarche.event.syntax;

import java.util.Set;

/** Which tokens of a sentence make the phrase of a token. */
public final class Spans {
  private static final Set<String> PLACES =
      Set.of("in", "from", "throughout", "inside", "across", "near", "outside", "of", "with");

  private final Syntax syntax;

  public Spans(Syntax syntax) {
    this.syntax = syntax;
  }

  /** A modifier's phrase is the run of modifiers it stands in: "North Korean" of "missile". */
  public int start(int token) {
    if (!isModifier(token)) {
      return syntax.phraseStart(token);
    }
    int start = token;
    while (start > 0
        && (continues(start - 1, token, start) || isHyphen(start - 1) || isHyphen(start))) {
      start--;
    }
    return Math.min(start, syntax.phraseStart(token));
  }

  public int end(int token) {
    return Math.max(syntax.phraseEnd(token), token + 1);
  }

  private boolean continues(int before, int token, int start) {
    int head = syntax.head(before);
    boolean ofRun = isModifier(before) && head == syntax.head(token);
    boolean inRun = head >= start && head <= token && syntax.relation(before) != Relation.DET;
    return ofRun || inRun || syntax.tag(before).equals("AFX");
  }

  /** A hyphen between two words, as in "US-China", which CoreNLP takes for three tokens. */
  private boolean isHyphen(int token) {
    return syntax.tag(token).equals("HYPH");
  }

  public boolean isModifier(int token) {
    return syntax.relation(token) == Relation.AMOD || syntax.relation(token) == Relation.COMPOUND;
  }

  /** The end of a phrase with the place right behind it: "security forces in Guinea". */
  public int endWithPlace(int token) {
    int end = end(token);
    if (isModifier(token)) {
      return end;
    }
    for (int behind : syntax.dependents(token, Relation.NMOD, Relation.ACL)) {
      int place = syntax.isVerb(behind) ? placeOf(behind) : behind;
      int opens = syntax.isVerb(behind) ? behind : firstCase(place);
      if (place >= 0 && opens == end && PLACES.contains(syntax.preposition(place))) {
        return Math.max(end, end(place));
      }
    }
    return end;
  }

  private int placeOf(int participle) {
    return syntax.dependents(participle, Relation.OBL).stream()
        .filter(place -> firstCase(place) == participle + 1)
        .findFirst()
        .orElse(-1);
  }

  private int firstCase(int token) {
    return syntax.dependents(token, Relation.CASE).stream().findFirst().orElse(-1);
  }
}
