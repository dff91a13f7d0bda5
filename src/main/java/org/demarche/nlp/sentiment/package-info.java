/**
 * CoreNLP's sentiment network on plain arrays: the same classes and probabilities.
 *
 * <p>It works on the shape of a binary tree and computes what the root of the tree needs: a vector
 * for every phrase, but probabilities for the whole sentence only.
 */
package org.demarche.nlp.sentiment;
