package org.demarche.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.demarche.record.EventType;

/** Ids of event mentions: a hash of what makes one, so that a second run gives the same. */
final class MentionId {
  private MentionId() {}

  static String of(String articleId, int start, int end, EventType type) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  "%s:%d:%d:%s"
                      .formatted(articleId, start, end, type)
                      .getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java always has SHA-256", e);
    }
  }
}
