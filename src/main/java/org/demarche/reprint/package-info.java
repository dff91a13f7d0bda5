/**
 * Copies of one wire story: which articles are the same text, and which of them stands for all.
 *
 * <p>Only the one that stands for all is annotated; the others keep their row in {@code articles},
 * with {@code reprint_of}. Also finds inputs that are one article twice.
 */
package org.demarche.reprint;
