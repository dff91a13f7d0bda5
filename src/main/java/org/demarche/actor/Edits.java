package org.demarche.actor;

/** How far two spellings are apart. */
final class Edits {
  private Edits() {}

  /** Whether one letter added, left out or replaced makes one of the other. */
  static boolean atMostOne(String first, String second) {
    String shorter = first.length() <= second.length() ? first : second;
    String longer = first.length() <= second.length() ? second : first;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int i = 0;
    while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
      i++;
    }
    int skip = longer.length() == shorter.length() ? 1 : 0;
    return i == shorter.length() || shorter.substring(i + skip).equals(longer.substring(i + 1));
  }
}
