package org.demarche.corpus;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much an input may be, and what reading it may cost: what keeps a hostile file from taking the
 * memory or the night.
 *
 * @param maxRecordBytes a longer line, record, header or file of one page is not read into memory
 * @param maxArticleCharacters an article whose text has more UTF-16 code units fails
 * @param maxUnpackedBytes a file that unpacks to more, over all its layers, fails
 * @param maxUnpackRatio a compressed file that unpacks to more times its size fails; looked at from
 *     16 MiB on, since small files may well be one letter again and again
 * @param maxNesting layers of compression and archives around a file
 * @param maxArchiveFiles files in an archive
 */
public record ReadLimits(
    int maxRecordBytes,
    int maxArticleCharacters,
    long maxUnpackedBytes,
    int maxUnpackRatio,
    int maxNesting,
    int maxArchiveFiles)
    implements Serializable {

  /**
   * A record of 16 MiB, an article of 200,000 characters, which are some 35,000 words; files of 64
   * GiB that unpack to no more than 200 times their size (text is packed to a third or a tenth), 3
   * layers, 100,000 files in an archive.
   */
  public static final ReadLimits DEFAULT =
      new ReadLimits(16 << 20, 200_000, 64L << 30, 200, 3, 100_000);

  public ReadLimits {
    new TreeMap<>(
            Map.of(
                "maxRecordBytes", (long) maxRecordBytes,
                "maxArticleChars", (long) maxArticleCharacters,
                "maxUnpackedBytes", maxUnpackedBytes,
                "maxUnpackRatio", (long) maxUnpackRatio,
                "maxNesting", (long) maxNesting,
                "maxArchiveFiles", (long) maxArchiveFiles))
        .forEach(ReadLimits::requirePositive);
  }

  /** Limits of size alone, the others as by default. */
  public ReadLimits(int maxRecordBytes, int maxArticleCharacters) {
    this(
        maxRecordBytes,
        maxArticleCharacters,
        DEFAULT.maxUnpackedBytes,
        DEFAULT.maxUnpackRatio,
        DEFAULT.maxNesting,
        DEFAULT.maxArchiveFiles);
  }

  private static void requirePositive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(
          "Limits must be positive: %s is %d".formatted(name, value));
    }
  }
}
