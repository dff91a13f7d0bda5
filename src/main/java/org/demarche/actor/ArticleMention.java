package org.demarche.actor;

/**
 * An actor that an article mentions by a name or a description.
 *
 * @param start first token, counted within the article
 * @param end one past the last token
 * @param head token of the head
 * @param actor who it is
 * @param explicit whether its own words say who it is, and not the words around it
 * @param person whether it is one person
 * @param plural whether the head is a plural noun
 * @param subject whether it stands before a finite verb and after no preposition
 */
record ArticleMention(
    int start,
    int end,
    int head,
    Actor actor,
    boolean explicit,
    boolean person,
    boolean plural,
    boolean subject) {

  /** Whether it is a country, its government or an organisation: something "it" may mean. */
  boolean isBody() {
    return !person && !plural && (actor.name().isPresent() || actor.country().isPresent());
  }

  /** Whether it is a country as such: its name, its capital, its government. */
  boolean isCountry() {
    return !person && actor.country().filter(actor.id()::equals).isPresent();
  }

  boolean isOf(String sector) {
    return actor.sectors().contains(sector);
  }
}
