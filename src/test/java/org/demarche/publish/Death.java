package org.demarche.publish;

/** The process ends here; nothing may catch it. */
final class Death extends Error {
  private static final long serialVersionUID = 1L;
}
