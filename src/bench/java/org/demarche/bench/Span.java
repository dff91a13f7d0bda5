package org.demarche.bench;

/**
 * Characters of an article.
 *
 * @param start first UTF-16 code unit in the cleaned text
 * @param end one past the last
 */
record Span(int start, int end) {}
