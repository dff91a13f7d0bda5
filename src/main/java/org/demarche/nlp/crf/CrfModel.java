package org.demarche.nlp.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * A linear-chain conditional random field over the labels of a sentence's tokens.
 *
 * @param labels what a token may be labelled
 * @param background the index of the label of tokens outside any entity
 * @param nodes features of a token, with a weight for each label
 * @param edges features of a token, with a weight for each pair of the label before and its own, at
 *     {@code before * labels.size() + own}; negative infinity for pairs that must not be
 * @param knownWords words that the model has seen in lower case
 */
record CrfModel(
    Templates templates,
    List<String> labels,
    int background,
    FeatureTable nodes,
    FeatureTable edges,
    KnownWords knownWords) {

  static CrfModel readFrom(DataInputStream in) throws IOException {
    Templates templates = Templates.readFrom(in);
    List<String> labels = Texts.read(in);
    int background = in.readInt();
    FeatureTable nodes = FeatureTable.readFrom(in, labels.size());
    FeatureTable edges = FeatureTable.readFrom(in, labels.size() * labels.size());
    return new CrfModel(templates, labels, background, nodes, edges, KnownWords.readFrom(in));
  }

  void writeTo(DataOutputStream out) throws IOException {
    templates.writeTo(out);
    Texts.write(out, labels);
    out.writeInt(background);
    nodes.writeTo(out);
    edges.writeTo(out);
    knownWords.writeTo(out);
  }
}
