/**
 * From the words for an actor to who that is: country, sector, role, person or organisation, as of
 * the article's date.
 *
 * <p>What is known of countries, organisations, office holders and sector words is data in {@code
 * config/actors}. An unknown name is unknown, never a guess.
 */
package org.demarche.actor;
