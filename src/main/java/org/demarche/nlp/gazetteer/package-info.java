/**
 * CoreNLP's fine-grained entity types, from its own mapping files, without TokensRegex.
 *
 * <p>{@link org.demarche.nlp.gazetteer.GazetteerAnnotator} labels as CoreNLP's {@code
 * TokensRegexNERAnnotator} does. Phrases are a trie over tokens whose nodes are fingerprints, so
 * that half a million phrases take a few megabytes and a token costs one look-up. Regular
 * expressions that stand for a few texts are those texts; only the others are run.
 */
package org.demarche.nlp.gazetteer;
