/**
 * What a text is about, as far as that keeps it from telling events: sport, markets, weather,
 * stories, the arts, and the rest of life.
 *
 * <p>The words are data in {@code config/events/subjects.yaml}. This room knows texts only: what
 * follows from a subject is for the coder to say.
 */
package org.demarche.subject;
