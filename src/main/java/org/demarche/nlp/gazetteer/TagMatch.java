package org.demarche.nlp.gazetteer;

/** How the parts of speech of a match are looked at; the names are those of CoreNLP's property. */
enum TagMatch {
  MATCH_ALL_TOKENS,
  MATCH_AT_LEAST_ONE_TOKEN,
  MATCH_ONE_TOKEN_PHRASE_ONLY
}
