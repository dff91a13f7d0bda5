package org.demarche.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.demarche.corpus.Origin;
import org.demarche.corpus.RawInput;

/** Writes articles in one format, as other programs would. */
interface ArticleWriter {
  /** Names of files end like this, without the dot. */
  String extension();

  /** Most articles of a file: 1 for formats of one page a file. */
  int articlesPerFile();

  /** Whether files are also compressed as a whole; not for formats that are themselves. */
  boolean compressible();

  /** Writes a file. The stream is not closed. */
  void write(List<RawInput.Fields> articles, OutputStream out) throws IOException;

  /**
   * Where a reader finds an article.
   *
   * @param index of the article in the file, from 0
   */
  Origin origin(Origin file, int index, RawInput.Fields article);
}
