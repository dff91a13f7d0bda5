package org.demarche.event.codebook;

/** Whether an event is right: its type, and the countries of source and recipient. */
public enum EventVerdict {
  WRONG,
  RIGHT
}
