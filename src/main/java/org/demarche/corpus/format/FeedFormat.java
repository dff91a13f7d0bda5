package org.demarche.corpus.format;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.corpus.Field;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.format.FormatType.Likeness;
import org.demarche.corpus.page.PageReader;
import org.demarche.corpus.page.PageText;
import org.jsoup.nodes.Element;

/** RSS and Atom: an input is an item or an entry. The full text counts, else the summary. */
final class FeedFormat extends ItemFormat {
  private static final long serialVersionUID = 1L;

  static Likeness likeness(Sample sample) {
    String text = sample.text();
    return text.contains("<rss") || text.contains("<rdf:RDF") || text.contains("<feed")
        ? Likeness.LIKELY
        : Likeness.NONE;
  }

  @Override
  Set<String> itemNames() {
    return Set.of("item", "entry");
  }

  @Override
  Optional<RawInput.Builder> fields(Element item, Map<String, String> head) {
    return Optional.of(
        RawInput.Fields.builder()
            .set(Field.ID, text(item, "> guid", "> id"))
            .set(Field.URL, link(item))
            .set(Field.TITLE, title(item))
            .set(
                Field.PUBLISHED_AT,
                text(item, "> pubdate", "> published", "> dc-date", "> issued", "> updated"))
            .set(Field.AUTHOR, authors(item))
            .set(
                Field.SECTION,
                either(text(item, "> category"), attribute(item, "> category", "term")))
            .set(
                Field.SOURCE, either(text(item, "> source > title", "> source"), head.get("title")))
            .set(
                Field.LANGUAGE,
                either(
                    either(text(item, "> dc-language"), item.attr("lang")),
                    either(head.get("dc-language"), head.get("language")))));
  }

  private static String link(Element item) {
    String link = attribute(item, "> link[rel=alternate], > link:not([rel])", "href");
    return either(link, text(item, "> link"));
  }

  private static String title(Element item) {
    String title = text(item, "> title");
    return title == null ? null : PageReader.textOf(title).text().replace('\n', ' ');
  }

  private static String authors(Element item) {
    String names =
        item.select("> author > name, > dc-creator").eachText().stream()
            .distinct()
            .collect(Collectors.joining(", "));
    // RSS wants an address there, with the name in brackets.
    return names.isBlank()
        ? Optional.ofNullable(text(item, "> author"))
            .map(author -> author.replaceFirst("^\\S+@\\S+ \\((.+)\\)$", "$1"))
            .orElse(null)
        : withoutBy(names);
  }

  @Override
  Optional<PageText> body(Element item) {
    for (String name : new String[] {"encoded", "content", "description", "summary"}) {
      Element body = item.selectFirst("> " + name);
      if (body != null && body.hasText()) {
        boolean markup = body.attr("type").equals("xhtml") || body.childrenSize() > 0;
        return Optional.of(markup ? PageReader.textOf(body) : PageReader.textOf(body.wholeText()));
      }
    }
    return Optional.empty();
  }
}
