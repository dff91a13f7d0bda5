package org.demarche.corpus.format;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.corpus.Field;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.format.FormatType.Likeness;
import org.demarche.corpus.page.PageReader;
import org.demarche.corpus.page.PageText;
import org.jsoup.nodes.Element;

/** <a href="https://iptc.org/standards/nitf/">NITF</a>: an input is a document. */
final class NitfFormat extends ItemFormat {
  private static final long serialVersionUID = 1L;

  static Likeness likeness(Sample sample) {
    return sample.text().contains("<nitf") ? Likeness.LIKELY : Likeness.NONE;
  }

  @Override
  Set<String> itemNames() {
    return Set.of("nitf");
  }

  @Override
  Optional<RawInput.Builder> fields(Element item, Map<String, String> head) {
    String issued = either(tagged(item, "date.issue", "norm"), tagged(item, "story.date", "norm"));
    return Optional.of(
        RawInput.Fields.builder()
            .set(Field.ID, attribute(item, "doc-id", "id-string"))
            .set(Field.TITLE, text(item, "hedline > hl1", "head > title"))
            .set(
                Field.PUBLISHED_AT,
                time(either(issued, attribute(item, "pubdata", "date.publication"))))
            .set(Field.SOURCE, attribute(item, "pubdata", "name"))
            .set(Field.SECTION, attribute(item, "pubdata", "position.section"))
            .set(Field.AUTHOR, withoutBy(text(item, "byline > person", "byline")))
            .set(Field.AGENCY, text(item, "distributor"))
            .set(Field.DATELINE_PLACE, text(item, "dateline > location"))
            .set(Field.LANGUAGE, item.attr("lang")));
  }

  @Override
  Optional<PageText> body(Element item) {
    return Optional.ofNullable(item.getElementsByTag("body.content").first())
        .map(PageReader::textOf);
  }

  private static String tagged(Element item, String tag, String attribute) {
    Element found = item.getElementsByTag(tag).first();
    return found == null ? null : found.attr(attribute);
  }
}
