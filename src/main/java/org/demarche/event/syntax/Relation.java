package org.demarche.event.syntax;

/**
 * How a token depends on its head, after Universal Dependencies, with two differences that make
 * rules shorter: a preposition is kept on its object ({@link #OBL}, {@link #NMOD}), and a copula is
 * the head of its predicate ({@link #ATTR}).
 */
public enum Relation {
  ROOT,
  /** Subject as it stands in the clause; of a passive, the one acted upon. */
  NSUBJ,
  OBJ,
  IOBJ,
  /** A prepositional phrase of a verb or adjective. */
  OBL,
  /** A prepositional phrase of a noun. */
  NMOD,
  /** A possessor. */
  POSS,
  /** What a copula or a verb like it says of its subject. */
  ATTR,
  /** A complement without a subject of its own, or an infinitive with one. */
  XCOMP,
  /** A complement clause, also what is said in reported speech. */
  CCOMP,
  ADVCL,
  /** A participle or an infinitive of a noun. */
  ACL,
  /** A relative clause. */
  RELCL,
  APPOS,
  CONJ,
  COMPOUND,
  AMOD,
  NUMMOD,
  DET,
  AUX,
  PRT,
  ADVMOD,
  /** A noun phrase for a time. */
  TMOD,
  CASE,
  MARK,
  CC,
  PUNCT,
  DEP
}
