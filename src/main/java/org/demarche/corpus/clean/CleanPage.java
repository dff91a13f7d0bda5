package org.demarche.corpus.clean;

import java.util.List;
import org.demarche.record.Segment;

/**
 * A page after cleaning.
 *
 * @param text paragraphs, one a line
 * @param segments the parts of the text, in order; every character but line ends is in one
 * @param offsets where the text's characters stand in the raw text
 * @param removals what was taken away or replaced, rule by rule
 * @param imprint what the page says of its author, agency, place and day
 */
public record CleanPage(
    String text, List<Segment> segments, Offsets offsets, List<Removal> removals, Imprint imprint) {

  public CleanPage {
    segments = List.copyOf(segments);
    removals = List.copyOf(removals);
  }
}
