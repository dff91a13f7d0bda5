package org.demarche.event.mention;

import org.demarche.corpus.ContentHash;
import org.demarche.record.EventType;

/** Ids of event mentions: a hash of what makes one, so that a second run gives the same. */
final class MentionId {
  private MentionId() {}

  static String of(String articleId, int start, int end, EventType type) {
    return ContentHash.of(articleId, Integer.toString(start), Integer.toString(end), type.name());
  }
}
