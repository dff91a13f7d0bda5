/**
 * The tone of a sentence towards somebody: opinions with their way to the target, and the other
 * features of the fitted model.
 */
package org.demarche.event.tone;
