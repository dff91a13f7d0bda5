package org.demarche.corpus;

import java.util.function.Consumer;
import org.demarche.record.Article;
import org.demarche.record.Failure;

/**
 * Makes an article or a failure of each input.
 *
 * @param reader makes the articles
 * @param articles takes them
 * @param failures takes the failures
 * @param others takes why records are no inputs
 */
public record ArticleSink(
    ArticleReader reader,
    Consumer<Article> articles,
    Consumer<Failure> failures,
    Consumer<PassedOver> others)
    implements InputSink {

  @Override
  public void opened(Origin file) {}

  @Override
  public void usable(RawInput input) {
    try {
      articles.accept(reader.read(input));
    } catch (UnusableInputException e) {
      failures.accept(Failures.of(input, e));
    }
  }

  @Override
  public void unusable(UnusableInput input) {
    failures.accept(Failures.of(input));
  }

  @Override
  public void passedOver(PassedOver reason) {
    others.accept(reason);
  }
}
