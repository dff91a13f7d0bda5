package org.demarche.event;

/** What is said of somebody, on the whole. */
public enum ToneSide {
  NEGATIVE,
  NEUTRAL,
  POSITIVE
}
