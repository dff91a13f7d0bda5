package org.demarche.corpus.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import org.demarche.corpus.CorpusFormat;
import org.demarche.corpus.Failures;
import org.demarche.corpus.InputSink;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.UnusableInput;
import org.demarche.corpus.UnusableInputException;
import org.demarche.corpus.Utf8;
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

  private final FieldMapping mapping;

  JsonLinesFormat(FieldMapping mapping) {
    this.mapping = mapping;
  }

  @Override
  public void read(String fileName, InputStream in, ReadLimits limits, InputSink sink)
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
      String origin = fileName + ":" + line.number();
      try {
        sink.usable(input(origin, line, limits));
      } catch (UnusableInputException e) {
        int head = Math.min(line.bytes().length, Failures.MAX_INPUT_BYTES);
        sink.unusable(new UnusableInput(origin, e, Utf8.decodeHead(line.bytes(), head)));
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

  private RawInput input(String origin, LineReader.Line line, ReadLimits limits)
      throws UnusableInputException {
    if (line.tooLong()) {
      throw new UnusableInputException(
          FailureCode.RECORD_TOO_LARGE,
          "The line is longer than the limit of %d bytes".formatted(limits.maxRecordBytes()));
    }
    Bytes.refuseBinary(line.bytes());
    String content = decode(line.bytes());
    return new RawInput(origin, content, fields(parse(content)));
  }

  private static String decode(byte[] bytes) throws UnusableInputException {
    try {
      String content = Utf8.decode(bytes);
      return content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
    } catch (CharacterCodingException e) {
      throw new UnusableInputException(
          FailureCode.FILE_NOT_UTF8, "The line is not UTF-8: " + Bytes.firstMalformed(bytes), e);
    }
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

  private RawInput.Fields fields(JsonNode record) throws UnusableInputException {
    String text = value(record, mapping.text(), FailureCode.FIELD_MISSING, false);
    if (text == null) {
      throw new UnusableInputException(
          FailureCode.FIELD_MISSING,
          "Field '%s', which holds the text, is missing or null".formatted(mapping.text()));
    }
    return new RawInput.Fields(
        value(record, mapping.id(), FailureCode.FIELD_MISSING, true),
        value(record, mapping.url(), FailureCode.FIELD_MISSING, false),
        value(record, mapping.title(), FailureCode.FIELD_MISSING, false),
        value(record, mapping.publishedAt(), FailureCode.DATE_INVALID, true),
        value(record, mapping.source(), FailureCode.FIELD_MISSING, false),
        value(record, mapping.language(), FailureCode.FIELD_MISSING, false),
        text);
  }

  /** A field's value; null when it is missing, null, or, but for the text, blank. */
  private String value(JsonNode record, String field, FailureCode code, boolean numbers)
      throws UnusableInputException {
    JsonNode value = record.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual() && !(numbers && value.isNumber())) {
      throw new UnusableInputException(
          code, "Field '%s' should be a string, not %s".formatted(field, excerpt(value)));
    }
    String text = Utf8.wellFormed(value.asText());
    if (field.equals(mapping.text())) {
      return text;
    }
    return text.isBlank() ? null : text.strip();
  }

  private static String excerpt(JsonNode node) {
    return Utf8.cut(node.toString(), 80);
  }
}
