/**
 * CoreNLP, once per article: tokens, sentences, entity mentions, trees, sentiment.
 *
 * <p>Hands on {@link org.demarche.record.AnnotatedArticle}, a plain record. No other room imports
 * CoreNLP, so the stages after this one are tested on recorded annotations without a model.
 */
package org.demarche.nlp;
