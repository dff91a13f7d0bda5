/**
 * Pieces that compact models are made of: lists of words, and arrays of numbers in files.
 *
 * <p>Knows neither CoreNLP nor any particular model.
 */
package org.demarche.nlp.model;
