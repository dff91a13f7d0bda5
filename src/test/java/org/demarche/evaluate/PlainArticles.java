package org.demarche.evaluate;

import java.util.List;
import org.demarche.record.Article;
import org.demarche.record.DateBasis;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;

/** Takes a raw text for an article as it stands, all of it body. */
final class PlainArticles implements ArticleSource {
  @Override
  public Article article(RawText raw) {
    return Article.newBuilder()
        .setArticleId(raw.id())
        .setTitle(raw.title().orElse(null))
        .setPublishedAt(raw.publishedAt().orElse(Undated.TIME))
        .setPublishedBasis(raw.publishedAt().isPresent() ? DateBasis.INPUT : DateBasis.RUN)
        .setOrigin(raw.id())
        .setText(raw.text())
        .setSegments(List.of(new Segment(SegmentKind.BODY, 0, raw.text().length())))
        .setCleanOffsets(List.of(0))
        .setRawOffsets(List.of(0))
        .build();
  }
}
