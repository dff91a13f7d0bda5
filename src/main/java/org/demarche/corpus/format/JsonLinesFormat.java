package org.demarche.corpus.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import org.demarche.corpus.CorpusFormat;
import org.demarche.corpus.InputSink;
import org.demarche.corpus.Origin;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.UnusableInput;
import org.demarche.corpus.UnusableInputException;
import org.demarche.corpus.Utf8;
import org.demarche.corpus.format.FormatType.Likeness;
import org.demarche.record.FailureCode;

/** JSON lines in UTF-8: one object, which is one article, a line; blank lines are no inputs. */
final class JsonLinesFormat implements CorpusFormat {
  private static final long serialVersionUID = 1L;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final RecordFields fields;

  JsonLinesFormat(FieldMapping mapping) {
    this.fields = new RecordFields(mapping);
  }

  static Likeness likeness(Sample sample) {
    String text = sample.text();
    int end = text.indexOf('\n');
    String line = (end < 0 ? text : text.substring(0, end)).strip();
    boolean whole = end >= 0 || !sample.isCut();
    return line.startsWith("{") && (!whole || line.endsWith("}")) ? Likeness.LIKELY : Likeness.NONE;
  }

  @Override
  public void read(Origin file, InputStream in, ReadLimits limits, InputSink sink)
      throws IOException, UnusableInputException {
    LineReader lines = new LineReader(in, limits.maxRecordBytes());
    boolean any = false;
    for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
      if (isBlank(line)) {
        continue;
      }
      if (!any && isBinary(line)) {
        Bytes.refuseBinary(line.bytes());
      }
      any = true;
      Origin origin = file.line(line.number());
      try {
        sink.usable(input(origin, line, limits));
      } catch (UnusableInputException e) {
        sink.unusable(new UnusableInput(origin, e, Bytes.head(line.bytes())));
      }
      if (line.tooLong()) {
        lines.skipLine();
      }
    }
    if (!any) {
      throw new UnusableInputException(
          FailureCode.FILE_EMPTY, "The file has no line with a record");
    }
  }

  private static boolean isBlank(LineReader.Line line) {
    if (line.tooLong()) {
      return false;
    }
    for (byte b : line.bytes()) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a file that begins with this line is something else altogether, so that it is one bad
   * file rather than many bad lines.
   */
  private static boolean isBinary(LineReader.Line line) {
    return line.bytes()[0] != '{' && Bytes.indexOfNul(line.bytes()) >= 0;
  }

  private RawInput input(Origin origin, LineReader.Line line, ReadLimits limits)
      throws UnusableInputException {
    if (line.tooLong()) {
      throw new UnusableInputException(
          FailureCode.RECORD_TOO_LARGE,
          "The line is longer than the limit of %d bytes".formatted(limits.maxRecordBytes()));
    }
    Bytes.refuseBinary(line.bytes());
    String content = decode(line.bytes());
    return new RawInput(origin, content, fields.of(new JsonValues(parse(content))));
  }

  private static String decode(byte[] bytes) throws UnusableInputException {
    String content = Bytes.utf8(bytes, "The line");
    return content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
  }

  private static JsonNode parse(String content) throws UnusableInputException {
    JsonNode node;
    try {
      node = JSON.readTree(content);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new UnusableInputException(
          FailureCode.JSON_INVALID,
          "Not JSON at column %d: %s".formatted(column, e.getOriginalMessage()),
          e);
    }
    if (!node.isObject()) {
      throw new UnusableInputException(
          FailureCode.JSON_INVALID, "Expected a JSON object, not " + excerpt(node));
    }
    return node;
  }

  private static String excerpt(JsonNode node) {
    return Utf8.cut(node.toString(), 80);
  }
}
