package org.demarche.corpus;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.demarche.record.Article;
import org.demarche.record.Failure;
import org.demarche.record.FailureCode;

/**
 * Reads the files of a corpus, plain or gzip, into articles and failures.
 *
 * <p>Each input ends as exactly one of the two. An input is a text file, or a line of JSON lines
 * that is not blank; what is wrong with a file as a whole (missing, empty, binary, cut off) counts
 * as one input that failed.
 */
public final class CorpusReader {
  private static final int BUFFER_BYTES = 64 << 10;

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
   * Reads a file to articles.
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
    read(fileName, source, new ArticleSink(reader, articles, failures));
  }

  /**
   * Reads a file to raw inputs.
   *
   * @throws IOException if the storage fails, which is no fault of the input
   */
  public void read(String fileName, Source source, InputSink sink) throws IOException {
    Origin file = Origin.file(fileName);
    Head head = null;
    try (InputStream stored = source.open()) {
      head = new Head(decompressed(new BufferedInputStream(stored, BUFFER_BYTES)));
      format.read(file, nonEmpty(head), limits, sink);
    } catch (UnusableInputException e) {
      sink.unusable(new UnusableInput(file, e, head == null ? "" : head.text()));
    } catch (IOException e) {
      UnusableInputException fault = fault(e);
      sink.unusable(new UnusableInput(file, fault, head == null ? "" : head.text()));
    }
  }

  /** Recognised by the magic number, since crawls name their files as they like. */
  private static InputStream decompressed(BufferedInputStream in) throws IOException {
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    return first == 0x1F && second == 0x8B ? GzipMembers.open(in) : in;
  }

  private static InputStream nonEmpty(Head head) throws IOException, UnusableInputException {
    BufferedInputStream in = new BufferedInputStream(head, BUFFER_BYTES);
    in.mark(1);
    if (in.read() < 0) {
      throw new UnusableInputException(FailureCode.FILE_EMPTY, "The file is empty");
    }
    in.reset();
    return in;
  }

  private static UnusableInputException fault(IOException e) throws IOException {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return new UnusableInputException(FailureCode.FILE_MISSING, "There is no such file", e);
    }
    if (e instanceof AccessDeniedException) {
      return new UnusableInputException(
          FailureCode.FILE_UNREADABLE, "The file may not be read: " + e.getMessage(), e);
    }
    if (e instanceof EOFException) {
      return new UnusableInputException(
          FailureCode.FILE_TRUNCATED, "The compressed file ends too early", e);
    }
    if (e instanceof ZipException) {
      return new UnusableInputException(
          FailureCode.FILE_TRUNCATED, "The compressed file is corrupt: " + e.getMessage(), e);
    }
    throw e;
  }

  private record ArticleSink(
      ArticleReader reader, Consumer<Article> articles, Consumer<Failure> failures)
      implements InputSink {

    @Override
    public void usable(RawInput input) {
      try {
        articles.accept(reader.read(input));
      } catch (UnusableInputException e) {
        failures.accept(Failures.of(input, e));
      }
    }

    @Override
    public void unusable(UnusableInput input) {
      failures.accept(Failures.of(input));
    }
  }
}
