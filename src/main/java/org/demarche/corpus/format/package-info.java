/**
 * How inputs stand in a file: a small class for each format, each reading one input at a time.
 *
 * <p>{@link org.demarche.corpus.format.Formats} knows them all. A format hands on what a file says
 * of an article and judges nothing; that is the business of {@link
 * org.demarche.corpus.ArticleReader}.
 */
package org.demarche.corpus.format;
