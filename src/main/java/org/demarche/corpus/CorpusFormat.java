package org.demarche.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/**
 * How inputs stand in a file.
 *
 * <p>A format reads one input at a time and holds no more of a file than {@link
 * ReadLimits#maxRecordBytes}. Compression, archives and files that cannot be opened are not its
 * business but {@link CorpusReader}'s: it is called once for each file of an archive.
 */
public interface CorpusFormat extends Serializable {

  /**
   * Hands every input of a file to the sink.
   *
   * @param file the origin of the file; that of an input is made of it by {@link Origin#line},
   *     {@link Origin#offset} or {@link Origin#record(long)}
   * @param in the file's decompressed bytes; not closed
   * @throws UnusableInputException if the rest of the file cannot be used; what was handed on
   *     before stays good
   * @throws IOException if reading fails
   */
  void read(Origin file, InputStream in, ReadLimits limits, InputSink sink)
      throws IOException, UnusableInputException;
}
