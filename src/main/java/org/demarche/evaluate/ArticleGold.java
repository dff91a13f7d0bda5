package org.demarche.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the articles of a gold of whole articles, those without an event too. */
final class ArticleGold {
  private static final String READ_LIST = "articles.txt";

  private ArticleGold() {}

  /**
   * The articles, with their events.
   *
   * @param corpus the articles' texts
   * @param remarks told when the list of articles is missing
   */
  static List<ArticlesEvaluation.Read> read(Path gold, Path corpus, Consumer<String> remarks) {
    Map<String, List<GoldRow>> byArticle = new LinkedHashMap<>();
    listed(gold, remarks).forEach(id -> byArticle.put(id, new ArrayList<>()));
    GoldRow.read(gold)
        .forEach(
            row ->
                byArticle.computeIfAbsent(row.text("article"), id -> new ArrayList<>()).add(row));
    Map<String, RawText> texts = CorpusFile.read(corpus, byArticle.keySet());
    List<ArticlesEvaluation.Read> articles = new ArrayList<>();
    byArticle.forEach(
        (id, events) -> {
          RawText raw = texts.get(id);
          articles.add(
              new ArticlesEvaluation.Read(
                  raw, events.stream().map(e -> Gold.Event.ofArticle(e, raw.text())).toList()));
        });
    return articles;
  }

  private static List<String> listed(Path gold, Consumer<String> remarks) {
    Path list = gold.resolveSibling(READ_LIST);
    if (!Files.exists(list)) {
      remarks.accept(
          "%s is missing: only articles with an event in the gold are coded, and precision is too"
                  .formatted(list)
              + " high");
      return List.of();
    }
    return GoldRow.lines(list).stream().map(String::strip).filter(id -> !id.isEmpty()).toList();
  }
}
