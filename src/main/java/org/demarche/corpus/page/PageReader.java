package org.demarche.corpus.page;

import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.corpus.Field;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.Utf8;
import org.demarche.record.DateBasis;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads an HTML page to the fields of an article: its main text, a paragraph a line, and what its
 * markup says of title, author, section, address, outlet, language and time.
 *
 * <p>A page that is filled by scripts has its text in JSON-LD only; then it is taken from there.
 */
public final class PageReader {
  /** Blocks nested deeper are joined with those around them; real pages stay below 100. */
  private static final int MAX_DEPTH = 256;

  /** The text in JSON-LD is taken when it is so many times longer than what the page shows. */
  private static final int MUCH_LONGER = 2;

  private PageReader() {}

  /**
   * Reads a page.
   *
   * @param html the page, decoded
   * @param url the address it was fetched from; null when it is not known
   * @return fields with a text, which is empty when the page shows none
   */
  public static RawInput.Builder read(String html, String url) {
    Document page =
        Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, url == null ? "" : url);
    Metadata metadata = new Metadata(page, url);
    String title = metadata.title().orElse(null);
    RawInput.Builder fields = RawInput.Fields.builder();
    set(fields, Field.URL, Optional.ofNullable(url));
    set(fields, Field.CANONICAL_URL, metadata.canonicalUrl());
    set(fields, Field.TITLE, Optional.ofNullable(title));
    set(fields, Field.AUTHOR, metadata.author());
    set(fields, Field.SECTION, metadata.section());
    set(fields, Field.SOURCE, metadata.source());
    set(fields, Field.LANGUAGE, metadata.language());
    set(fields, Field.PUBLISHED_AT, metadata.published());
    return text(page, title, metadata).fill(fields).publishedBasis(DateBasis.PAGE);
  }

  /** The text of a piece of HTML that is an article and nothing else, as feeds hold it. */
  public static PageText textOf(String fragment) {
    Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(fragment, "");
    return textOf(page.body());
  }

  /** The text of an element of XHTML or NITF that is an article and nothing else. */
  public static PageText textOf(Element article) {
    return PageText.of(Outline.of(article, false).lines());
  }

  private static void set(RawInput.Builder fields, Field field, Optional<String> value) {
    fields.set(field, value.map(Utf8::wellFormed).orElse(null));
  }

  private static PageText text(Document page, String title, Metadata metadata) {
    PageText shown = PageText.of(MainText.of(page.body(), title));
    return metadata
        .articleBody()
        .map(PageReader::textOfBody)
        .filter(body -> body.length() > MUCH_LONGER * shown.length())
        .orElse(shown);
  }

  private static PageText textOfBody(String body) {
    if (body.contains("</p>") || body.contains("<br")) {
      return textOf(body);
    }
    return PageText.plain(
        Parser.unescapeEntities(body, false)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n")));
  }
}
