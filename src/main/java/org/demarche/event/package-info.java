/**
 * From an annotated article to coded events: triggers, who did it to whom, realis, date and place.
 *
 * <p>What counts as an event is data in {@code config/events}: the ontology, the lexicon of verbs
 * and nouns, the words that turn one event into another. The code knows grammar only.
 */
package org.demarche.event;
