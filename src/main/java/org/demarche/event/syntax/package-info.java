/**
 * The grammar of a sentence, read off its constituent tree: what depends on what, who is subject
 * and object of a verb, which words make a phrase. It knows English, and nothing of events or
 * actors.
 */
package org.demarche.event.syntax;
