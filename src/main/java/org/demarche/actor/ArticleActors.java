package org.demarche.actor;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.AnnotatedArticle;

/** Who the phrases of an article refer to. Tokens count within the article. */
public final class ArticleActors {
  private final ActorResolver resolver;
  private final AnnotatedArticle article;
  private final LocalDate published;

  public ArticleActors(ActorResolver resolver, AnnotatedArticle article) {
    this.resolver = resolver;
    this.article = article;
    this.published = article.getArticle().getPublishedAt().atOffset(ZoneOffset.UTC).toLocalDate();
  }

  /** The actors of a phrase; the last token is exclusive. */
  public List<Actor> resolve(int firstToken, int lastToken, int headToken) {
    List<String> words = new ArrayList<>();
    for (int token = firstToken; token < lastToken; token++) {
      words.add(
          article
              .getArticle()
              .getText()
              .substring(article.getTokenStarts().get(token), article.getTokenEnds().get(token)));
    }
    return resolver.resolve(new ActorPhrase(words, headToken - firstToken), published);
  }
}
