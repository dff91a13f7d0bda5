/**
 * Copies of one wire story: which articles are copies of which, and what a copy adds.
 *
 * <p>Of a story only the original is annotated whole. A copy keeps its row in {@code articles},
 * with {@code reprint_of}; what it adds is annotated under its own id. Also finds inputs that are
 * one article twice.
 *
 * <p>The search is a few steps over texts, each of which needs only what has one key: {@link
 * org.demarche.reprint.Signature} says by which passages an article is found, {@link
 * org.demarche.reprint.SharedPassage} which articles may be copies, {@link
 * org.demarche.reprint.Candidates} of which few each is looked at, and {@link
 * org.demarche.reprint.Reprints} judges on the texts. {@link org.demarche.reprint.Precedence}
 * orders the articles, so that nothing depends on the order in which they come.
 */
package org.demarche.reprint;
