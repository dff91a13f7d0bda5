package org.demarche.nlp.crf;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Labels the tokens of a sentence as CoreNLP's {@code ClassifierCombiner} does with the same
 * classifiers. Safe for use by many threads.
 *
 * <p>Taken from loaded classifiers once ({@link #of}), it is written ({@link #writeTo}) and read
 * again ({@link #readFrom}) in a fraction of the time that they take to load.
 */
public final class CrfEnsemble {
  /** Number of the form that is written; another one when it, or how models are taken, changes. */
  public static final int FORMAT = 1;

  /** Tells a file of this kind. */
  private static final int MAGIC = 0x44435246;

  private final List<CrfModel> models;
  private final DistSimLexicon lexicon;
  private final Vocabulary vocabulary;
  private final LabelMerge merge;

  private CrfEnsemble(List<CrfModel> models, DistSimLexicon lexicon) {
    this.models = models;
    this.lexicon = lexicon;
    this.vocabulary = new Vocabulary(models, lexicon);
    CrfModel first = models.get(0);
    this.merge =
        new LabelMerge(
            models.stream().map(CrfModel::labels).toList(), first.labels().get(first.background()));
  }

  /**
   * The same models as the classifiers', which are not needed any longer.
   *
   * @param classifiers in the order of their precedence
   * @throws IllegalArgumentException if a classifier uses features that are not implemented here,
   *     or they do not have one lexicon of similar words
   */
  public static CrfEnsemble of(List<CRFClassifier<CoreLabel>> classifiers) {
    List<CrfImport> imports = classifiers.stream().map(CrfImport::new).toList();
    var lexicon = imports.get(0).lexicon();
    for (CrfImport other : imports) {
      if (!other.lexicon().equals(lexicon)) {
        throw new IllegalArgumentException("The classifiers' lexicons of similar words differ");
      }
    }
    return new CrfEnsemble(
        imports.stream().map(CrfImport::model).toList(), DistSimLexicon.of(lexicon));
  }

  /**
   * Reads what {@link #writeTo} wrote.
   *
   * @throws IOException if it cannot be read, or was written in another format
   */
  public static CrfEnsemble readFrom(DataInputStream in) throws IOException {
    int magic = in.readInt();
    if (magic != MAGIC) {
      throw new IOException("Not a file of CRF models: begins with %08x".formatted(magic));
    }
    int count = in.readInt();
    List<CrfModel> models = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      models.add(CrfModel.readFrom(in));
    }
    return new CrfEnsemble(List.copyOf(models), DistSimLexicon.readFrom(in));
  }

  /** Writes the models, about 37 MB for CoreNLP's three; compression gains a tenth. */
  public void writeTo(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(models.size());
    for (CrfModel model : models) {
      model.writeTo(out);
    }
    lexicon.writeTo(out);
  }

  /**
   * The label of each token of a sentence, {@code O} outside any entity. Looks at the tokens' text
   * and part of speech.
   */
  public List<String> label(List<CoreLabel> tokens) {
    Sentence sentence = sentence(tokens);
    List<List<String>> labellings = new ArrayList<>(models.size());
    for (int number = 0; number < models.size(); number++) {
      labellings.add(label(sentence, number));
    }
    return merge.merge(labellings);
  }

  /** The label that one of the models gives to each token. */
  List<String> label(List<CoreLabel> tokens, int number) {
    return label(sentence(tokens), number);
  }

  private List<String> label(Sentence sentence, int number) {
    CrfModel model = models.get(number);
    List<String> labels = new ArrayList<>(sentence.length());
    for (int label : Decoder.best(sentence, model, number)) {
      labels.add(model.labels().get(label));
    }
    return labels;
  }

  private Sentence sentence(List<CoreLabel> tokens) {
    List<Word> words = new ArrayList<>(tokens.size());
    List<String> tags = new ArrayList<>(tokens.size());
    for (CoreLabel token : tokens) {
      words.add(vocabulary.word(token.getString(CoreAnnotations.TextAnnotation.class)));
      tags.add(token.getString(CoreAnnotations.PartOfSpeechAnnotation.class));
    }
    return new Sentence(words, tags, vocabulary.padding());
  }
}
