/**
 * What a record says of an event beside type and sides: realis, date, place, contexts, speaker,
 * confidence.
 */
package org.demarche.event.mention;
