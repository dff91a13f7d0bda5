package org.demarche.corpus.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's <a href="https://schema.org/NewsArticle">JSON-LD</a> says of its article.
 *
 * <p>Outlets write it with mistakes that JSON forbids, and browsers' tools bear: line ends in
 * strings, commas too many. Such are read; a block that is no JSON at all says nothing, and the
 * page's other metadata has to do.
 */
final class JsonLd {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build()
          .readerFor(JsonNode.class);

  /** Articles nested deeper are those of lists. */
  private static final int MAX_DEPTH = 4;

  private final List<JsonNode> articles;

  private JsonLd(List<JsonNode> articles) {
    this.articles = articles;
  }

  static JsonLd of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type^=application/ld+json]")) {
      parse(script.data()).ifPresent(node -> collect(node, articles, 0));
    }
    return new JsonLd(articles);
  }

  private static Optional<JsonNode> parse(String json) {
    String bare = json.strip().replaceFirst("^(?:<!--|//<!\\[CDATA\\[|<!\\[CDATA\\[)", "");
    try {
      return Optional.ofNullable(JSON.readTree(bare));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The page's own article is at the top, in {@code @graph}, or what a page is about. */
  private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    if (node.isArray()) {
      node.forEach(item -> collect(item, articles, depth + 1));
      return;
    }
    if (isArticle(node)) {
      articles.add(node);
    }
    for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
      if (node.path(key).isContainerNode()) {
        collect(node.get(key), articles, depth + 1);
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    for (String type : texts(node.path("@type"))) {
      if (type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report")) {
        return true;
      }
    }
    return false;
  }

  Optional<String> headline() {
    return first("headline").or(() -> first("name"));
  }

  Optional<String> datePublished() {
    return first("datePublished");
  }

  Optional<String> language() {
    return first("inLanguage");
  }

  Optional<String> section() {
    return first("articleSection");
  }

  Optional<String> body() {
    return first("articleBody");
  }

  Optional<String> url() {
    return first("url").or(() -> first("mainEntityOfPage")).or(() -> first("@id"));
  }

  Optional<String> publisher() {
    return first("publisher");
  }

  /** The authors' names, joined with {@code ", "}. */
  Optional<String> authors() {
    for (JsonNode article : articles) {
      Set<String> names = new TreeSet<>();
      List<String> inOrder = new ArrayList<>();
      for (String key : List.of("author", "creator")) {
        for (String name : texts(article.path(key))) {
          if (!name.startsWith("http") && names.add(name)) {
            inOrder.add(name);
          }
        }
        if (!inOrder.isEmpty()) {
          return Optional.of(String.join(", ", inOrder));
        }
      }
    }
    return Optional.empty();
  }

  /** The first value of a key, in the first article that has one. */
  private Optional<String> first(String key) {
    for (JsonNode article : articles) {
      for (String text : texts(article.path(key))) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  /** The texts of a value: itself, those of a list, or the names or ids of things. */
  private static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isTextual() && !value.asText().isBlank()) {
      texts.add(value.asText().strip());
    } else if (value.isArray()) {
      for (JsonNode item : value) {
        if (!item.isArray()) {
          texts.addAll(texts(item));
        }
      }
    } else if (value.isObject()) {
      for (String key : List.of("name", "@value", "@id")) {
        if (!value.path(key).isContainerNode() && texts.isEmpty()) {
          texts.addAll(texts(value.path(key)));
        }
      }
    }
    return texts;
  }
}
