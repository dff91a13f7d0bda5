package org.demarche.evaluate;

/**
 * A fitted model.
 *
 * @param file the text of its file, which says what it was made from
 * @param report its figures on the gold: as it is, and fitted without the texts it answers
 */
public record Fitted(String file, Report report) {}
