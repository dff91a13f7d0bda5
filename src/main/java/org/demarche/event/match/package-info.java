/**
 * Where rules of the codebook hold in a sentence: the trigger, the verb that carries or turns it,
 * and who acts on whom. It makes no records.
 */
package org.demarche.event.match;
