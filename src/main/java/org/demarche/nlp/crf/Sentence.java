package org.demarche.nlp.crf;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a sentence, as far as the models look at them. */
final class Sentence {
  private final List<Word> words;
  private final List<String> tags;
  private final Word padding;
  private final List<List<Piece>> patterns;

  /**
   * @param tags the tokens' parts of speech, empty where there is none
   * @param padding the word on all places before and after the sentence
   */
  Sentence(List<Word> words, List<String> tags, Word padding) {
    if (words.size() != tags.size()) {
      throw new IllegalArgumentException(
          "%d words, %d parts of speech".formatted(words.size(), tags.size()));
    }
    this.words = words;
    this.tags = tags;
    this.padding = padding;
    patterns = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      patterns.add(OccurrencePatterns.at(this, i));
    }
  }

  int length() {
    return words.size();
  }

  Word word(int position) {
    return isInside(position) ? words.get(position) : padding;
  }

  String tag(int position) {
    return isInside(position) ? tags.get(position) : "";
  }

  /** The names of the features that tell how the word at a position occurs elsewhere. */
  List<Piece> patterns(int position) {
    return patterns.get(position);
  }

  private boolean isInside(int position) {
    return position >= 0 && position < words.size();
  }
}
