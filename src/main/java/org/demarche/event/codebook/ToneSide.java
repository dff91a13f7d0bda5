package org.demarche.event.codebook;

/** What is said of somebody, on the whole. */
public enum ToneSide {
  NEGATIVE,
  NEUTRAL,
  POSITIVE
}
