/**
 * From files to articles: reading a file's inputs, and making an article of each.
 *
 * <p>Below this room, {@code format} knows how inputs stand in a file, and {@code clean} what a
 * page is cleaned of and how it is split. What cannot be used is an {@link
 * org.demarche.corpus.UnusableInputException} with a code, and becomes a row of the table {@code
 * failures} in {@link org.demarche.corpus.Failures}, for all stages. First stage of the way of an
 * article; depends on no other.
 */
package org.demarche.corpus;
