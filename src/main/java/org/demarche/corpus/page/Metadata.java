package org.demarche.corpus.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page's markup says of its article. In the order in which they count: JSON-LD, OpenGraph,
 * the {@code meta} elements of content systems, microdata, {@code time} elements and bylines.
 */
final class Metadata {
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datepublished",
          "article.published",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "publishdate",
          "publish-date",
          "publish_date",
          "pubdate",
          "publication_date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "date",
          "article.created",
          "displaydate",
          "lastpubdate",
          "prism.publicationdate",
          "citation_publication_date");

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
  private static final String TIME = "(?:,? (?:at )?\\d{1,2}:\\d{2} ?(?:[AaPp]\\.?[Mm]\\.?)?)?";

  /** What {@code published_at} can be read from; in other texts there is more than a date. */
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}.{0,40}|\\d{8}|\\d{9,13}|[A-Z][a-z]{2}, \\d{1,2} .{5,40}"
              + "|(?:%1$s \\d{1,2}, |\\d{1,2} %1$s )\\d{4}%2$s".formatted(MONTH, TIME));

  private static final Pattern OUTLET_AFTER_TITLE = Pattern.compile("\\s[|–—»·-]\\s");

  private static final int MAX_TITLE_CHARACTERS = 1000;
  private static final int MAX_BYLINE_CHARACTERS = 100;
  private static final int MAX_ADDRESS_CHARACTERS = 2000;

  private final Document page;
  private final String url;
  private final JsonLd jsonLd;
  private final Map<String, String> metas = new HashMap<>();

  /**
   * @param url the address the page was fetched from; null when it is not known
   */
  Metadata(Document page, String url) {
    this.page = page;
    this.url = url;
    this.jsonLd = JsonLd.of(page);
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
  }

  Optional<String> articleBody() {
    return jsonLd.body();
  }

  Optional<String> title() {
    return jsonLd
        .headline()
        .map(Metadata::plain)
        .or(
            () ->
                meta("og:title", "twitter:title", "headline", "dc.title").map(this::withoutOutlet))
        .or(() -> text("h1"))
        .or(() -> Optional.of(page.title()).map(this::withoutOutlet))
        .filter(title -> !title.isBlank() && title.length() <= MAX_TITLE_CHARACTERS);
  }

  /** Titles of pages end in the outlet's name, which is no part of the headline. */
  private String withoutOutlet(String title) {
    Matcher border = OUTLET_AFTER_TITLE.matcher(title);
    int end = -1;
    int start = -1;
    while (border.find()) {
      end = border.start();
      start = border.end();
    }
    if (end < 0) {
      return title;
    }
    String headline = title.substring(0, end).strip();
    String last = title.substring(start).strip();
    boolean named =
        meta("og:site_name").or(jsonLd::publisher).filter(last::equalsIgnoreCase).isPresent();
    boolean shown = page.select("h1").stream().anyMatch(h1 -> h1.text().equals(headline));
    return named || shown ? headline : title;
  }

  Optional<String> author() {
    return jsonLd
        .authors()
        .or(
            () ->
                meta(
                        "author",
                        "article:author",
                        "parsely-author",
                        "sailthru.author",
                        "dc.creator",
                        "dcterms.creator",
                        "byl",
                        "cxenseparse:author")
                    .filter(author -> !author.startsWith("http")))
        .or(() -> text("[itemprop=author] [itemprop=name]"))
        .or(() -> text("[itemprop=author]"))
        .or(() -> text("[rel=author]"))
        .or(() -> text(".byline, .author-name, .article-author"))
        .map(author -> plain(author).replaceFirst("^(?i:by)\\s+", ""))
        .filter(author -> author.length() <= MAX_BYLINE_CHARACTERS);
  }

  Optional<String> section() {
    return jsonLd
        .section()
        .or(() -> meta("article:section", "section", "parsely-section", "cxenseparse:category"))
        .map(Metadata::plain);
  }

  Optional<String> source() {
    return jsonLd
        .publisher()
        .filter(name -> !name.startsWith("http"))
        .or(() -> meta("og:site_name", "application-name", "dc.publisher", "publisher"))
        .map(Metadata::plain)
        .or(() -> address(url).map(URI::getHost).map(host -> host.replaceFirst("^www\\.", "")));
  }

  Optional<String> language() {
    return Optional.of(page.select("html").attr("lang"))
        .filter(lang -> !lang.isBlank())
        .or(jsonLd::language)
        .or(() -> meta("og:locale", "content-language", "dc.language", "language"))
        .map(lang -> lang.strip().replace('_', '-'));
  }

  /**
   * An absolute address; the outlet's front page is none, as content systems put it there by
   * mistake.
   */
  Optional<String> canonicalUrl() {
    return first(
            link -> address(link).filter(this::isOfAnArticle),
            page.select("link[rel=canonical]").attr("href"),
            metas.get("og:url"),
            jsonLd.url().orElse(null))
        .map(URI::toString);
  }

  private static <T> Optional<T> first(Function<String, Optional<T>> check, String... values) {
    for (String value : values) {
      Optional<T> checked =
          value == null || value.isBlank() ? Optional.empty() : check.apply(value);
      if (checked.isPresent()) {
        return checked;
      }
    }
    return Optional.empty();
  }

  /** A date in a form for machines, as the page has it. */
  Optional<String> published() {
    return jsonLd
        .datePublished()
        .filter(Metadata::isDate)
        .or(() -> DATES.stream().map(metas::get).filter(Metadata::isDate).findFirst())
        .or(() -> time("[itemprop=datePublished]"))
        .or(() -> time("time[pubdate]"))
        .or(this::timeAfterHeadline)
        .or(() -> time("article time, header time"));
  }

  private Optional<String> timeAfterHeadline() {
    boolean headline = false;
    for (Element element : page.select("h1, time")) {
      headline |= element.normalName().equals("h1");
      Optional<String> date = headline ? date(element) : Optional.empty();
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<String> time(String selector) {
    return Optional.ofNullable(page.selectFirst(selector)).flatMap(Metadata::date);
  }

  private static Optional<String> date(Element time) {
    return List.of(time.attr("datetime"), time.attr("content"), time.text()).stream()
        .map(String::strip)
        .filter(Metadata::isDate)
        .findFirst();
  }

  private static boolean isDate(String text) {
    return text != null && DATE.matcher(text).matches();
  }

  private boolean isOfAnArticle(URI address) {
    boolean front = address.getPath().length() <= 1 && address.getQuery() == null;
    return !front || address(url).map(own -> own.getPath().length() <= 1).orElse(true);
  }

  /** An address as an absolute one, if it is one of the web. */
  private Optional<URI> address(String link) {
    if (link == null || link.length() > MAX_ADDRESS_CHARACTERS) {
      return Optional.empty();
    }
    try {
      URI address = new URI(link.strip().replace(" ", "%20"));
      if (!address.isAbsolute() && url != null) {
        address = new URI(url).resolve(address);
      }
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private Optional<String> meta(String... names) {
    Set<String> found = new LinkedHashSet<>();
    for (String name : names) {
      if (metas.containsKey(name)) {
        found.add(metas.get(name));
      }
    }
    return found.stream().findFirst();
  }

  private Optional<String> text(String selector) {
    Element element = page.selectFirst(selector);
    return Optional.ofNullable(element).map(Element::text).filter(text -> !text.isBlank());
  }

  /** JSON-LD and meta elements hold entities escaped twice, and white space of templates. */
  private static String plain(String text) {
    return Parser.unescapeEntities(text, false).replaceAll("\\s+", " ").strip();
  }
}
