package org.demarche.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.corpus.Origin;
import org.demarche.corpus.RawInput;

/** An article a line. */
final class JsonLinesWriter implements ArticleWriter {
  @Override
  public String extension() {
    return "jsonl";
  }

  @Override
  public int articlesPerFile() {
    return 500;
  }

  @Override
  public boolean compressible() {
    return true;
  }

  @Override
  public void write(List<RawInput.Fields> articles, OutputStream out) throws IOException {
    for (RawInput.Fields article : articles) {
      out.write((JsonFields.object(article) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  @Override
  public Origin origin(Origin file, int index, RawInput.Fields article) {
    return file.line(index + 1L);
  }
}
