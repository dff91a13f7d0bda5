package org.demarche.nlp.crf;

import java.util.List;

/**
 * A word as the models see it.
 *
 * @param text the word in American spelling, or empty beyond the ends of a sentence
 * @param piece the text's fingerprint
 * @param features what it brings to each model, in the models' order
 */
record Word(String text, Piece piece, List<WordFeatures> features) {

  static Word of(String text, List<CrfModel> models, DistSimLexicon lexicon) {
    return new Word(
        text,
        Piece.of(text),
        models.stream().map(model -> WordFeatures.of(model, lexicon, text)).toList());
  }

  static Word padding(List<CrfModel> models) {
    return new Word("", Piece.of(""), models.stream().map(WordFeatures::padding).toList());
  }
}
