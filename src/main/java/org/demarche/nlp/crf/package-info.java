/**
 * CoreNLP's statistical entity classifiers, decoded in a fraction of CoreNLP's time.
 *
 * <p>{@link org.demarche.nlp.crf.CrfEnsemble} takes the weights of the conditional random fields
 * that CoreNLP's {@code ner} annotator runs and labels as its {@code ClassifierCombiner} does.
 * Features are looked up by fingerprints of their names, which compose, so no name is built; what a
 * word brings by itself is kept from one sentence to the next; and only the best labelling is
 * computed, no probabilities.
 */
package org.demarche.nlp.crf;
