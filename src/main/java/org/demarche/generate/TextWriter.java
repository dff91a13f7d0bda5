package org.demarche.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.corpus.Origin;
import org.demarche.corpus.RawInput;

/** A page a file: headline, author and text. */
final class TextWriter implements ArticleWriter {
  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public int articlesPerFile() {
    return 1;
  }

  @Override
  public boolean compressible() {
    return true;
  }

  @Override
  public void write(List<RawInput.Fields> articles, OutputStream out) throws IOException {
    RawInput.Fields article = articles.get(0);
    String page = "%s\nBy %s\n%s\n".formatted(article.title(), article.author(), article.text());
    out.write(page.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Origin origin(Origin file, int index, RawInput.Fields article) {
    return file;
  }
}
