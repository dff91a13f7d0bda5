package org.demarche.corpus.format;

import java.util.Set;
import java.util.function.Function;
import org.demarche.corpus.CorpusFormat;

/**
 * A kind of file: how it is called, how it is recognised, how it is read.
 *
 * @param name the name in a pipeline's file
 * @param extensions the ends of names of such files, without the dot, in lower case
 * @param looks what a file's beginning says
 * @param reader makes the reader, for a corpus with these names of fields
 */
record FormatType(
    String name,
    Set<String> extensions,
    Function<Sample, Likeness> looks,
    Function<FieldMapping, CorpusFormat> reader) {

  /** Whether a file's beginning is that of a format. */
  enum Likeness {
    /** It has the format's magic number, which counts more than the file's name. */
    SURE,
    /** It looks like it, which counts if the file's name does not tell. */
    LIKELY,
    NONE
  }
}
