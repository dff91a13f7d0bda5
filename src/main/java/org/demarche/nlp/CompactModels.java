package org.demarche.nlp;

import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
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
import java.util.Properties;
import org.demarche.nlp.parser.Parser;
import org.demarche.nlp.parser.ParserModel;
import org.demarche.nlp.sentiment.SentimentNetwork;

/**
 * CoreNLP's models in our own form, which loads at once and in little memory.
 *
 * <p>The build writes those of the default configuration beside the classes. One that is not there
 * is taken from CoreNLP's model, which needs gigabytes and many seconds.
 */
public final class CompactModels {
  static final String PARSER = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";
  static final String SENTIMENT = "edu/stanford/nlp/models/sentiment/sentiment.ser.gz";

  private CompactModels() {}

  /**
   * Writes the models that are missing.
   *
   * @param args the folder of the classes
   */
  public static void main(String[] args) throws IOException {
    Path parser = Path.of(args[0], resource(PARSER, ParserModel.FORMAT));
    if (Files.notExists(parser)) {
      write(parser, parserOf(PARSER)::writeTo);
    }
    Path sentiment = Path.of(args[0], resource(SENTIMENT, SentimentNetwork.FORMAT));
    if (Files.notExists(sentiment)) {
      write(sentiment, sentimentOf(SENTIMENT)::writeTo);
    }
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

  static String resource(String path, int format) {
    return "models/%s.%d".formatted(path, format);
  }

  private static InputStream open(String resource) {
    return CompactModels.class.getClassLoader().getResourceAsStream(resource);
  }

  private static DataInputStream data(InputStream in) {
    return new DataInputStream(new BufferedInputStream(in));
  }

  /** Aside first, so that a build that is interrupted leaves no half of a file. */
  private static void write(Path file, Form model) throws IOException {
    Files.createDirectories(file.getParent());
    Path aside = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(aside)))) {
      model.writeTo(out);
    }
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private interface Form {
    void writeTo(DataOutputStream out) throws IOException;
  }
}
