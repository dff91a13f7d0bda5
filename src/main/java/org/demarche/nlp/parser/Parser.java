package org.demarche.nlp.parser;

import java.util.List;

/**
 * Parses tagged sentences, as CoreNLP's ParserAnnotator does with the same model. Safe for many
 * threads.
 *
 * <p>Time and memory grow in proportion to the sentence.
 */
public final class Parser {
  private final ParserModel model;
  private final Binarizer binarizer = new Binarizer();

  public Parser(ParserModel model) {
    this.model = model;
  }

  /**
   * Parses a sentence. One that cannot be parsed gets a flat tree with the label {@code X}.
   *
   * @param words the tokens' words as the tokeniser escapes them, such as {@code -LRB-}
   * @param tags their Penn Treebank parts of speech
   */
  public Parse parse(List<String> words, List<String> tags) {
    if (words.size() != tags.size()) {
      throw new IllegalArgumentException(
          "%d words have %d tags".formatted(words.size(), tags.size()));
    }
    TreeFinish finish = new TreeFinish(words, tags);
    Node tree =
        new Decoder(model)
            .decode(words, tags)
            .map(state -> finish.tree(state, model.symbols()))
            .orElseGet(finish::flat);
    return new Parse(new Preorder().add(tree).tree(), binarizer.closings(tree, words.size()));
  }
}
