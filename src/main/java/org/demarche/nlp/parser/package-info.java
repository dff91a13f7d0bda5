/**
 * A shift-reduce parser of our own that gives the trees of CoreNLP's.
 *
 * <p>It reads CoreNLP's English model into a compact form of the same weights, and decodes with the
 * same features, summed in the same order, so that the trees are the same. What differs is the
 * work: features are numbers, not strings, and the model takes about an eighth of the memory.
 */
package org.demarche.nlp.parser;
