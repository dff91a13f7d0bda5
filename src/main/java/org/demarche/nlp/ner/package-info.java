/**
 * Named entities as CoreNLP's {@code ner} annotator finds them, at a fraction of its cost.
 *
 * <p>{@link org.demarche.nlp.ner.NerAnnotator} takes the same steps in the same order and each
 * gives the same result. What is saved is work that cannot have a result: of SUTime's rules only
 * those run that could match in the sentence at hand.
 */
package org.demarche.nlp.ner;
