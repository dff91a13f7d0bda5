package org.demarche.evaluate;

/**
 * How a row of gold, or a part of one, came out.
 *
 * @param row what it is known by in every evaluation of the same gold
 * @param badness 0 when right, the more the worse
 * @param answer what was found, in a few words
 * @param description gold and answer in full, over several lines
 */
record Outcome(String row, double badness, String answer, String description) {
  boolean isWrong() {
    return badness > 0;
  }
}
