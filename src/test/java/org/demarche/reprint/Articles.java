package org.demarche.reprint;

import java.time.Instant;
import java.util.List;
import org.demarche.record.Article;
import org.demarche.record.DateBasis;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;

/** Articles for tests: a title and a body. */
final class Articles {
  private Articles() {}

  static Article article(String id, String time, String title, String body) {
    String text = title + "\n" + body;
    return Article.newBuilder()
        .setArticleId(id)
        .setPublishedAt(Instant.parse(time))
        .setPublishedBasis(DateBasis.INPUT)
        .setOrigin("file:1")
        .setText(text)
        .setSegments(
            List.of(
                new Segment(SegmentKind.TITLE, 0, title.length()),
                new Segment(SegmentKind.BODY, title.length() + 1, text.length())))
        .setCleanOffsets(List.of(0))
        .setRawOffsets(List.of(0))
        .build();
  }

  /** So many different words, from a number on. */
  static String words(int first, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < first + count; i++) {
      words.append("word").append(i).append(i % 12 == 11 ? ". " : " ");
    }
    return words.toString().strip();
  }
}
