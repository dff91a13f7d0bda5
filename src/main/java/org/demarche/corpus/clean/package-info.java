/**
 * What a page is cleaned of and how it is split: rules of {@code config/cleaning}, segments, and
 * the way back from the cleaned text to the raw one.
 *
 * <p>Knows texts only: nothing of files, formats or articles.
 */
package org.demarche.corpus.clean;
