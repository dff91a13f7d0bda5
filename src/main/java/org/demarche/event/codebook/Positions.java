package org.demarche.event.codebook;

import java.util.Set;

/** The positions that rules may name: where a source or a recipient stands. */
final class Positions {
  private static final Set<String> NAMES =
      Set.of(
          "subject",
          "object",
          "indirect",
          "complement",
          "owner",
          "object.owner",
          "speaker",
          "about",
          "above",
          "across",
          "after",
          "against",
          "along",
          "alongside",
          "among",
          "around",
          "as",
          "at",
          "before",
          "behind",
          "belonging",
          "below",
          "beside",
          "between",
          "beyond",
          "by",
          "for",
          "from",
          "in",
          "inside",
          "into",
          "near",
          "of",
          "off",
          "on",
          "onto",
          "out",
          "outside",
          "over",
          "past",
          "through",
          "throughout",
          "to",
          "toward",
          "towards",
          "under",
          "upon",
          "via",
          "with",
          "within",
          "without");

  private Positions() {}

  /** Whether rules may name a position. */
  static boolean contain(String name) {
    return NAMES.contains(name);
  }
}
