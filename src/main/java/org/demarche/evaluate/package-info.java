/**
 * How right the coder is: gold read from files, the same way as in a run from text to events,
 * figures by definition, and the cases behind them.
 *
 * <p>Readers of gold, one a kind; {@link org.demarche.evaluate.TextCoder}, which takes texts
 * through the stages; evaluations, which compare gold with what was found and are free of files,
 * models and threads; reports. No Beam.
 */
package org.demarche.evaluate;
