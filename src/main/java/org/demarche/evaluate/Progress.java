package org.demarche.evaluate;

/** Told how far long work is. */
@FunctionalInterface
public interface Progress {
  /** So many of so many are done. */
  void done(int done, int total);
}
