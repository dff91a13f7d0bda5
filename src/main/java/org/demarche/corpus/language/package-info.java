/**
 * Which language an article is in: told by its words, and by n-grams where they leave doubt.
 *
 * <p>Knows texts only. Nothing else in the program knows of other languages than English.
 */
package org.demarche.corpus.language;
