package org.demarche.corpus;

import java.io.Serializable;

/**
 * How much a single input may be.
 *
 * @param maxRecordBytes a longer line, or a longer file of one page, is not read into memory
 * @param maxArticleCharacters an article whose text has more UTF-16 code units fails
 */
public record ReadLimits(int maxRecordBytes, int maxArticleCharacters) implements Serializable {

  /** A record of 16 MiB, an article of 200,000 characters, which are some 35,000 words. */
  public static final ReadLimits DEFAULT = new ReadLimits(16 << 20, 200_000);

  public ReadLimits {
    if (maxRecordBytes < 1 || maxArticleCharacters < 1) {
      throw new IllegalArgumentException(
          "Limits must be positive: %d bytes a record, %d characters an article"
              .formatted(maxRecordBytes, maxArticleCharacters));
    }
  }
}
