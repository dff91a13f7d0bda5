/**
 * From an annotated article to coded events. This package puts the parts together: {@code syntax}
 * (grammar), {@code codebook} (what words mean), {@code match} (which rule holds, who does it to
 * whom), {@code mention} (realis, date, place) and {@code tone}, each knowing only those before it.
 *
 * <p>What counts as an event is data in {@code config/events}: the ontology, the lexicon of verbs
 * and nouns, the words that turn one event into another. The code knows grammar only.
 */
package org.demarche.event;
