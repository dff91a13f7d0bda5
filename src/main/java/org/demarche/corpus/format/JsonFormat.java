package org.demarche.corpus.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
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

/**
 * JSON documents in UTF-8: arrays of objects, or objects one after the other, each object an
 * article. What is no JSON ends the file, since nothing says where the next record begins.
 */
final class JsonFormat implements CorpusFormat {
  private static final long serialVersionUID = 1L;
  private static final int EXCERPT_BYTES = 80;

  private final RecordFields fields;

  JsonFormat(FieldMapping mapping) {
    this.fields = new RecordFields(mapping);
  }

  static Likeness likeness(Sample sample) {
    return sample.text().startsWith("[") || sample.text().startsWith("{")
        ? Likeness.LIKELY
        : Likeness.NONE;
  }

  @Override
  public void read(Origin file, InputStream in, ReadLimits limits, InputSink sink)
      throws IOException, UnusableInputException {
    BoundedStream bounded = new BoundedStream(in, limits.maxRecordBytes());
    long number = 0;
    try (JsonParser parser = parser(bounded, limits)) {
      boolean inList = false;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == (inList ? JsonToken.END_ARRAY : JsonToken.START_ARRAY)) {
          inList = !inList;
          continue;
        }
        bounded.startRecord();
        number++;
        record(file.record(number), parser.readValueAsTree(), sink);
      }
    } catch (JsonProcessingException e) {
      throw new UnusableInputException(
          FailureCode.JSON_INVALID,
          "Not JSON in or after record %d: %s".formatted(number, e.getOriginalMessage()),
          e);
    } catch (BoundedStream.RecordTooLarge e) {
      throw new UnusableInputException(
          FailureCode.RECORD_TOO_LARGE, "Record %d: %s".formatted(number, e.getMessage()), e);
    }
    if (number == 0) {
      throw new UnusableInputException(FailureCode.FILE_EMPTY, "The file has no record");
    }
  }

  private static JsonParser parser(InputStream in, ReadLimits limits) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(limits.maxRecordBytes()).build())
            .build();
    return new JsonMapper(factory).createParser(in);
  }

  private void record(Origin origin, JsonNode record, InputSink sink) {
    try {
      if (!record.isObject()) {
        throw new UnusableInputException(
            FailureCode.JSON_INVALID, "Expected a JSON object, not " + excerpt(record));
      }
      RawInput.Fields read = fields.of(new JsonValues(record));
      sink.usable(new RawInput(origin, RecordFields.content(read), read));
    } catch (UnusableInputException e) {
      sink.unusable(new UnusableInput(origin, e, Utf8.wellFormed(record.toString())));
    }
  }

  private static String excerpt(JsonNode node) {
    return Utf8.cut(node.toString(), EXCERPT_BYTES);
  }
}
