package org.demarche.reprint;

import org.demarche.corpus.ContentHash;
import org.demarche.corpus.clean.FoldedText;
import org.demarche.record.Article;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;

/** What copies of one story have in common: their body, whatever its case and punctuation. */
public final class ReprintKey {
  private ReprintKey() {}

  /**
   * Hash of an article's body, folded; 32 hexadecimal digits. Titles, captions and teasers differ
   * from outlet to outlet and do not count, unless the article has nothing else.
   */
  public static String of(Article article) {
    StringBuilder body = new StringBuilder();
    for (Segment segment : article.getSegments()) {
      if (segment.getKind() == SegmentKind.BODY) {
        body.append(article.getText(), segment.getStart(), segment.getEnd()).append('\n');
      }
    }
    String folded = FoldedText.of(body.toString());
    return ContentHash.of("body", folded.isEmpty() ? FoldedText.of(article.getText()) : folded);
  }
}
