package org.demarche.corpus;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.function.Consumer;
import org.demarche.record.Article;
import org.demarche.record.Failure;
import org.demarche.record.FailureCode;

/**
 * Reads the files of a corpus, plain, compressed or in archives, into articles and failures.
 *
 * <p>Each input ends as exactly one of the two. What an input is, is a format's business: a file, a
 * line, a record. What is wrong with a file as a whole (missing, empty, binary, cut off) counts as
 * one input that failed.
 */
public final class CorpusReader {
  private final CorpusFormat format;
  private final ReadLimits limits;

  public CorpusReader(CorpusFormat format, ReadLimits limits) {
    this.format = format;
    this.limits = limits;
  }

  /** Opens a file's bytes as they are stored. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  /**
   * Reads a file to articles; what is no input is passed over.
   *
   * @throws IOException if the storage fails, which is no fault of the input
   */
  public void read(
      String fileName,
      Source source,
      ArticleReader reader,
      Consumer<Article> articles,
      Consumer<Failure> failures)
      throws IOException {
    read(fileName, source, new ArticleSink(reader, articles, failures, reason -> {}));
  }

  /**
   * Reads a file to raw inputs.
   *
   * @throws IOException if the storage fails, which is no fault of the input
   */
  public void read(String fileName, Source source, InputSink sink) throws IOException {
    Origin file = Origin.file(fileName);
    try (StoredStream stored = new StoredStream(source.open())) {
      new Unpacker(format, limits, sink).read(file, stored);
    } catch (StoredStream.StorageFault e) {
      throw e.reason();
    } catch (NoSuchFileException | FileNotFoundException e) {
      sink.unusable(
          unopened(
              file,
              new UnusableInputException(FailureCode.FILE_MISSING, "There is no such file", e)));
    } catch (AccessDeniedException e) {
      sink.unusable(
          unopened(
              file,
              new UnusableInputException(
                  FailureCode.FILE_UNREADABLE, "The file may not be read: " + e.getMessage(), e)));
    }
  }

  private static UnusableInput unopened(Origin file, UnusableInputException cause) {
    return new UnusableInput(file, cause, "");
  }
}
