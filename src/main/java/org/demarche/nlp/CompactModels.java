package org.demarche.nlp;

import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.sentiment.SentimentModel;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.demarche.nlp.crf.CrfEnsemble;
import org.demarche.nlp.gazetteer.GazetteerAnnotator;
import org.demarche.nlp.ner.NerAnnotator;
import org.demarche.nlp.parser.Parser;
import org.demarche.nlp.parser.ParserModel;
import org.demarche.nlp.sentiment.SentimentNetwork;

/**
 * CoreNLP's models in our own form, which loads at once and in little memory.
 *
 * <p>The build writes those of the default configuration beside the classes, in a folder named
 * after CoreNLP's version. One that is not there is taken from CoreNLP's model, which needs
 * gigabytes and many seconds.
 */
public final class CompactModels {
  static final String PARSER = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";
  static final String SENTIMENT = "edu/stanford/nlp/models/sentiment/sentiment.ser.gz";
  static final String CLASSIFIERS = "entities/classifiers";
  static final String FINE_TYPES = "entities/fine-types";

  /** What the names of the settings of entities begin with. */
  private static final String ENTITIES = "ner";

  private CompactModels() {}

  /**
   * Writes the models that are missing.
   *
   * @param args the folder of the classes
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Properties standard = new Properties();
    write(folder, resource(PARSER, ParserModel.FORMAT), () -> parserOf(PARSER)::writeTo);
    write(
        folder,
        resource(SENTIMENT, SentimentNetwork.FORMAT),
        () -> sentimentOf(SENTIMENT)::writeTo);
    write(
        folder,
        resource(CLASSIFIERS, CrfEnsemble.FORMAT),
        () -> NerAnnotator.classifiers(ENTITIES, standard)::writeTo);
    write(
        folder,
        resource(FINE_TYPES, GazetteerAnnotator.FORMAT),
        () -> new GazetteerAnnotator(NerAnnotator.fineTypesName(ENTITIES), standard)::writeTo);
  }

  /** The shift-reduce parser that CoreNLP's properties name. */
  static Parser parser(Properties properties) throws IOException {
    String path = properties.getProperty("parse.model", PARSER);
    try (InputStream in = open(resource(path, ParserModel.FORMAT))) {
      return new Parser(in == null ? parserOf(path) : ParserModel.readFrom(data(in)));
    }
  }

  /** The sentiment network that CoreNLP's properties name. */
  static SentimentNetwork sentiment(Properties properties) throws IOException {
    String path = properties.getProperty("sentiment.model", SENTIMENT);
    try (InputStream in = open(resource(path, SentimentNetwork.FORMAT))) {
      return in == null ? sentimentOf(path) : SentimentNetwork.readFrom(data(in));
    }
  }

  /** The statistical classifiers of entities that CoreNLP's properties name. */
  static CrfEnsemble classifiers(Properties properties) throws IOException {
    if (names(properties, ENTITIES + ".model")) {
      return NerAnnotator.classifiers(ENTITIES, properties);
    }
    try (InputStream in = open(resource(CLASSIFIERS, CrfEnsemble.FORMAT))) {
      return in == null
          ? NerAnnotator.classifiers(ENTITIES, properties)
          : CrfEnsemble.readFrom(data(in));
    }
  }

  /** What tells the fine-grained types of entities, if CoreNLP's properties ask for it. */
  static Optional<Annotator> fineTypes(Properties properties) throws IOException {
    String name = NerAnnotator.fineTypesName(ENTITIES);
    if (!NerAnnotator.asksForFineTypes(ENTITIES, properties)) {
      return Optional.empty();
    }
    if (names(properties, name + ".")) {
      return Optional.of(new GazetteerAnnotator(name, properties));
    }
    try (InputStream in = open(resource(FINE_TYPES, GazetteerAnnotator.FORMAT))) {
      return Optional.of(
          in == null
              ? new GazetteerAnnotator(name, properties)
              : GazetteerAnnotator.readFrom(data(in), name, properties));
    }
  }

  /** Where the form of a model stands. */
  static String resource(String model, int format) {
    String version = StanfordCoreNLP.class.getPackage().getImplementationVersion();
    return "models/corenlp-%s/%s.%d".formatted(version, model, format);
  }

  private static boolean names(Properties properties, String prefix) {
    return properties.stringPropertyNames().stream().anyMatch(key -> key.startsWith(prefix));
  }

  private static ParserModel parserOf(String path) {
    if (ParserGrammar.loadModel(path) instanceof ShiftReduceParser parser) {
      return ParserModel.of(parser);
    }
    throw new IllegalArgumentException(
        "The parser's model %s is not of a shift-reduce parser".formatted(path));
  }

  private static SentimentNetwork sentimentOf(String path) {
    return SentimentNetwork.of(SentimentModel.loadSerialized(path));
  }

  private static InputStream open(String resource) {
    return CompactModels.class.getClassLoader().getResourceAsStream(resource);
  }

  private static DataInputStream data(InputStream in) {
    return new DataInputStream(new BufferedInputStream(in));
  }

  /** Aside first, so that a build that is interrupted leaves no half of a file. */
  private static void write(Path folder, String resource, Source source) throws IOException {
    Path file = folder.resolve(resource);
    if (Files.exists(file)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Path aside = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(aside)))) {
      source.load().writeTo(out);
    }
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private interface Source {
    Form load() throws IOException;
  }

  private interface Form {
    void writeTo(DataOutputStream out) throws IOException;
  }
}
