/**
 * From files to articles: reading a format, cleaning the page, splitting it into segments.
 *
 * <p>What cannot be used is an {@link org.demarche.corpus.UnusableInputException} with a code, and
 * becomes a row of the table {@code failures} in {@link org.demarche.corpus.Failures}, for all
 * stages. First stage of the way of an article; depends on no other.
 */
package org.demarche.corpus;
