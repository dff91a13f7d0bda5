package org.demarche.corpus;

import java.io.IOException;

/**
 * A member of a gzip file is cut off or corrupt. It is thrown again and again until {@link #goOn}
 * is called: a format whose records stand in members of their own goes on with the next, and of
 * others the rest of the file is lost.
 */
public final class BrokenMember extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Resumption next;

  /**
   * @param next goes on behind it
   */
  BrokenMember(String message, Resumption next) {
    super(message);
    this.next = next;
  }

  /** Goes on behind what is broken. */
  @FunctionalInterface
  interface Resumption {
    void goOn() throws IOException;
  }

  /**
   * Looks for the next member, where the stream then goes on; at its end when there is none.
   *
   * @throws IOException if reading fails
   */
  public void goOn() throws IOException {
    next.goOn();
  }
}
