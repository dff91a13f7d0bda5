package org.demarche.corpus;

/**
 * Why a record of a file is no input: it never was to be an article, so it is neither an article
 * nor a failure, but counted.
 */
public enum PassedOver {
  /** Requests, metadata and what else a crawler notes down, and pages it found unchanged. */
  NO_RESPONSE("records of crawls that are no responses"),
  /** Redirects, and what servers could not or would not give. */
  STATUS("responses with another status than 200"),
  /** Pictures, scripts, styles, feeds. */
  CONTENT_TYPE("responses that are no HTML"),
  /** Items that hold a picture or a film, or only refer to other items. */
  NO_TEXT("items without text of their own");

  private final String description;

  PassedOver(String description) {
    this.description = description;
  }

  /** What is passed over, in the plural. */
  public String description() {
    return description;
  }
}
