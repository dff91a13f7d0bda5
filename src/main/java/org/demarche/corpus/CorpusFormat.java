package org.demarche.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/**
 * How inputs stand in a file.
 *
 * <p>A format reads one input at a time and holds no more of a file than {@link
 * ReadLimits#maxRecordBytes}. Compression and files that cannot be opened are not its business but
 * {@link CorpusReader}'s.
 */
public interface CorpusFormat extends Serializable {

  /**
   * Hands every input of a file to the sink.
   *
   * @param fileName the name that origins begin with
   * @param in the file's decompressed bytes; not closed
   * @throws UnusableInputException if the rest of the file cannot be used; what was handed on
   *     before stays good
   * @throws IOException if reading fails
   */
  void read(String fileName, InputStream in, ReadLimits limits, InputSink sink)
      throws IOException, UnusableInputException;
}
