/**
 * Synthetic corpora with known truth, for tests and benchmarks: what was put in is what must come
 * out.
 *
 * <p>Everything is a function of a seed and a number, so any article can be made again when a copy
 * of it is needed, and the same settings give the same bytes. Words and sentences stand in
 * resources beside this package. Knows the way in (formats, fields) and the tables, to compare them
 * with the truth; nothing but the command line and tests knows it.
 */
package org.demarche.generate;
