package org.demarche.event.match;

import org.demarche.event.codebook.Codebook;
import org.demarche.event.syntax.Syntax;
import org.demarche.event.syntax.SyntaxReader;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;

/**
 * A sentence with its grammar and phrases.
 *
 * @param index position of the sentence in the article
 */
public record SentenceView(
    AnnotatedArticle article,
    AnnotatedSentence sentence,
    int index,
    Syntax syntax,
    Clauses clauses,
    Grammar grammar,
    Phrases phrases) {

  public static SentenceView of(Codebook codebook, AnnotatedArticle article, int index, Who who) {
    AnnotatedSentence sentence = article.getSentences().get(index);
    Syntax syntax = SyntaxReader.read(article, sentence, codebook.operators().frames());
    Clauses clauses = new Clauses(syntax, codebook.operators());
    return new SentenceView(
        article,
        sentence,
        index,
        syntax,
        clauses,
        new Grammar(syntax, clauses),
        new Phrases(article, sentence, syntax, who, codebook.people()));
  }

  /** First UTF-16 code unit of a token in the article's text. */
  public int start(int token) {
    return article.getTokenStarts().get(sentence.getFirstToken() + token);
  }

  /** One past the last UTF-16 code unit of a token. */
  public int end(int token) {
    return article.getTokenEnds().get(sentence.getFirstToken() + token);
  }
}
