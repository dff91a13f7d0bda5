/**
 * What a domain expert writes in {@code config/events}, read and checked: ontology, lexicon,
 * operators, opinion words, fitted weights. It says what words mean, and looks at no sentence
 * beyond the words a rule asks for.
 */
package org.demarche.event.codebook;
