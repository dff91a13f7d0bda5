package org.demarche.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import org.demarche.corpus.CorpusFormat;
import org.demarche.corpus.InputSink;
import org.demarche.corpus.Origin;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.UnusableInputException;
import org.demarche.record.FailureCode;

/** Plain text in UTF-8, one page a file. */
final class TextFormat implements CorpusFormat {
  private static final long serialVersionUID = 1L;

  @Override
  public void read(Origin file, InputStream in, ReadLimits limits, InputSink sink)
      throws IOException, UnusableInputException {
    byte[] bytes = in.readNBytes(limits.maxRecordBytes());
    Bytes.refuseBinary(bytes);
    if (in.read() >= 0) {
      throw new UnusableInputException(
          FailureCode.ARTICLE_TOO_LARGE,
          "The page is larger than the limit of %d bytes".formatted(limits.maxRecordBytes()));
    }
    String text = Bytes.utf8(bytes, "The file");
    sink.usable(new RawInput(file, text, RawInput.Fields.ofText(text)));
  }
}
