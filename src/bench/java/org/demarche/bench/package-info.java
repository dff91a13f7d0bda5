/**
 * The command {@code bench}: how fast the program is beside stock CoreNLP, and whether its labels
 * are the same.
 *
 * <p>Built with the program but no part of its jar; nothing else knows this package, and the
 * command line finds it by name. Beside {@code nlp} the only package that imports CoreNLP.
 */
package org.demarche.bench;
