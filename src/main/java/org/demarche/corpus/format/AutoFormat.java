package org.demarche.corpus.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.demarche.corpus.CorpusFormat;
import org.demarche.corpus.InputSink;
import org.demarche.corpus.Origin;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.UnusableInputException;

/** Finds out the format of each file, and reads it by that. */
final class AutoFormat implements CorpusFormat {
  private static final long serialVersionUID = 1L;

  private final FieldMapping mapping;

  AutoFormat(FieldMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public void read(Origin file, InputStream in, ReadLimits limits, InputSink sink)
      throws IOException, UnusableInputException {
    BufferedInputStream ahead = new BufferedInputStream(in, Sample.BYTES);
    Formats.recognise(file.fileName(), Sample.ahead(ahead))
        .reader()
        .apply(mapping)
        .read(file, ahead, limits, sink);
  }
}
