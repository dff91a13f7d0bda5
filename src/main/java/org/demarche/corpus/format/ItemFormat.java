package org.demarche.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.corpus.CorpusFormat;
import org.demarche.corpus.Failures;
import org.demarche.corpus.InputSink;
import org.demarche.corpus.Origin;
import org.demarche.corpus.PassedOver;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.UnusableInput;
import org.demarche.corpus.UnusableInputException;
import org.demarche.corpus.Utf8;
import org.demarche.corpus.page.PageText;
import org.demarche.record.FailureCode;
import org.jsoup.nodes.Element;

/** XML files of items, each of which is an input. */
abstract class ItemFormat implements CorpusFormat {
  private static final long serialVersionUID = 1L;

  /** Times as NITF has them, such as {@code 20261118T101500Z}. */
  private static final Pattern BASIC_TIME =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})(.*)");

  /** The names of the elements that are items. */
  abstract Set<String> itemNames();

  /**
   * The fields of an item but its text; empty when it never was an article, as a picture.
   *
   * @param head what stood before the items
   */
  abstract Optional<RawInput.Builder> fields(Element item, Map<String, String> head)
      throws UnusableInputException;

  /** The text of an item that is an article; empty when it has none. */
  abstract Optional<PageText> body(Element item);

  @Override
  public final void read(Origin file, InputStream in, ReadLimits limits, InputSink sink)
      throws IOException, UnusableInputException {
    XmlItems items = new XmlItems(in, itemNames(), limits);
    long number = 0;
    for (Element item = items.next(); item != null; item = items.next()) {
      number++;
      Origin origin = file.record(number);
      String content =
          Utf8.cut(Utf8.wellFormed(item.wholeText().strip()), Failures.MAX_INPUT_BYTES);
      try {
        Optional<RawInput.Builder> fields = fields(item, items.head());
        if (fields.isPresent()) {
          sink.usable(new RawInput(origin, content, withText(fields.get(), body(item))));
        } else {
          sink.passedOver(PassedOver.NO_TEXT);
        }
      } catch (UnusableInputException e) {
        sink.unusable(new UnusableInput(origin, e, content));
      }
    }
    if (number == 0) {
      throw new UnusableInputException(
          FailureCode.FILE_EMPTY, "The file has none of: " + String.join(", ", itemNames()));
    }
  }

  private static RawInput.Fields withText(RawInput.Builder fields, Optional<PageText> body)
      throws UnusableInputException {
    if (body.isEmpty()) {
      throw new UnusableInputException(FailureCode.FIELD_MISSING, "The item has no text");
    }
    return body.get().fill(fields).build();
  }

  /** The text of the first element of a selector that has any; null when there is none. */
  static String text(Element item, String... selectors) {
    for (String selector : selectors) {
      for (Element element : item.select(selector)) {
        if (element.hasText()) {
          return Utf8.wellFormed(element.text());
        }
      }
    }
    return null;
  }

  /** The first attribute of this name that is not blank; null when there is none. */
  static String attribute(Element item, String selector, String name) {
    return item.select(selector).stream()
        .map(element -> element.attr(name))
        .filter(value -> !value.isBlank())
        .findFirst()
        .map(Utf8::wellFormed)
        .orElse(null);
  }

  static String either(String first, String second) {
    return first == null || first.isBlank() ? second : first;
  }

  static String withoutBy(String byline) {
    return byline == null ? null : byline.strip().replaceFirst("^(?i:by)\\s+", "");
  }

  static String time(String value) {
    return value == null
        ? null
        : BASIC_TIME.matcher(value.strip()).replaceFirst("$1-$2-$3T$4:$5:$6$7");
  }
}
