package org.demarche.corpus.format;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.corpus.Field;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.UnusableInputException;
import org.demarche.corpus.format.FormatType.Likeness;
import org.demarche.corpus.page.PageReader;
import org.demarche.corpus.page.PageText;
import org.demarche.record.FailureCode;
import org.jsoup.nodes.Element;

/**
 * <a href="https://iptc.org/standards/newsml-g2/">NewsML-G2</a>: an input is a news item of text,
 * alone or in a news message. Pictures and packages, which only refer to items, are no inputs.
 */
final class NewsMlFormat extends ItemFormat {
  private static final long serialVersionUID = 1L;
  private static final Set<String> WITHDRAWN =
      Set.of("stat:canceled", "stat:cancelled", "stat:withheld");

  static Likeness likeness(Sample sample) {
    String text = sample.text();
    return text.contains("<newsItem") || text.contains("<newsMessage") || text.contains(":newsItem")
        ? Likeness.LIKELY
        : Likeness.NONE;
  }

  @Override
  Set<String> itemNames() {
    return Set.of("newsitem");
  }

  @Override
  Optional<RawInput.Builder> fields(Element item, Map<String, String> head)
      throws UnusableInputException {
    String status = attribute(item, "itemmeta > pubstatus", "qcode");
    if (status != null && WITHDRAWN.contains(status)) {
      throw new UnusableInputException(
          FailureCode.ITEM_WITHDRAWN, "The item has the status '%s'".formatted(status));
    }
    String kind = attribute(item, "itemmeta > itemclass", "qcode");
    boolean inline = item.selectFirst("contentset > inlinexml, contentset > inlinedata") != null;
    if (!inline && kind != null && !kind.endsWith(":text") && !kind.endsWith(":composite")) {
      return Optional.empty();
    }
    String provider = text(item, "itemmeta > provider > name");
    return Optional.of(
        RawInput.Fields.builder()
            .set(Field.ID, item.attr("guid"))
            .set(Field.TITLE, text(item, "contentmeta > headline", "itemmeta > title"))
            .set(
                Field.PUBLISHED_AT,
                time(
                    text(
                        item,
                        "itemmeta > firstcreated",
                        "contentmeta > contentcreated",
                        "itemmeta > versioncreated")))
            .set(Field.SOURCE, either(provider, attribute(item, "itemmeta > provider", "literal")))
            .set(
                Field.AUTHOR,
                withoutBy(text(item, "contentmeta > by", "contentmeta > creator > name")))
            .set(
                Field.AGENCY,
                either(
                    text(item, "contentmeta > creditline", "contentmeta > infosource > name"),
                    provider))
            .set(Field.DATELINE_PLACE, text(item, "contentmeta > located > name"))
            .set(Field.SECTION, text(item, "contentmeta > subject > name"))
            .set(
                Field.LANGUAGE,
                either(attribute(item, "contentmeta > language", "tag"), item.attr("lang"))));
  }

  @Override
  Optional<PageText> body(Element item) {
    Element xml = item.selectFirst("contentset > inlinexml");
    if (xml != null) {
      Element nitf = xml.getElementsByTag("body.content").first();
      return Optional.of(PageReader.textOf(nitf == null ? xml : nitf));
    }
    Element data = item.selectFirst("contentset > inlinedata");
    return Optional.ofNullable(data).map(Element::wholeText).map(PageText::plain);
  }
}
