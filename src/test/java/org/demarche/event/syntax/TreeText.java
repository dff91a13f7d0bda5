package org.demarche.event.syntax;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedEntity;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.Article;
import org.demarche.record.DateBasis;
import org.demarche.record.ParseTree;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;

/**
 * Annotated articles of one sentence from a bracketed tree, for tests without a model. A leaf is
 * {@code word}, {@code word|lemma} or {@code word|lemma|LABEL}.
 */
public final class TreeText {
  private static final Pattern TOKEN = Pattern.compile("\\(([^\\s()]+)|\\)|([^\\s()]+)");
  private static final VerbFrames FRAMES =
      new VerbFrames(Set.of("promise", "use"), Set.of("give", "grant", "promise"));
  public static final Instant PUBLISHED = Instant.parse("2024-11-01T00:00:00Z");

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<AnnotatedEntity> entities = new ArrayList<>();
  private final List<String> nodes = new ArrayList<>();
  private final List<Integer> nodeStarts = new ArrayList<>();
  private final List<Integer> nodeEnds = new ArrayList<>();

  private TreeText() {}

  public static AnnotatedArticle annotated(String tree) {
    return new TreeText().read(tree);
  }

  public static Syntax syntax(String tree) {
    AnnotatedArticle article = annotated(tree);
    return SyntaxReader.read(article, article.getSentences().get(0), FRAMES);
  }

  /** The first token of a lemma. */
  public static int token(Syntax syntax, String lemma) {
    for (int token = 0; token < syntax.size(); token++) {
      if (syntax.lemma(token).equals(lemma)) {
        return token;
      }
    }
    throw new IllegalArgumentException("No token " + lemma);
  }

  private AnnotatedArticle read(String tree) {
    List<Integer> open = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(tree);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        open.add(nodes.size());
        nodes.add(matcher.group(1));
        nodeStarts.add(lemmas.size());
        nodeEnds.add(-1);
      } else if (matcher.group(2) != null) {
        leaf(matcher.group(2), nodes.get(open.get(open.size() - 1)));
      } else {
        nodeEnds.set(open.remove(open.size() - 1), lemmas.size());
      }
    }
    Article article =
        Article.newBuilder()
            .setArticleId("test")
            .setPublishedAt(PUBLISHED)
            .setPublishedBasis(DateBasis.INPUT)
            .setOrigin("test")
            .setText(text.toString())
            .setSegments(List.of(new Segment(SegmentKind.BODY, 0, text.length())))
            .setCleanOffsets(List.of(0))
            .setRawOffsets(List.of(0))
            .build();
    AnnotatedSentence sentence =
        new AnnotatedSentence(
            0,
            text.length(),
            SegmentKind.BODY,
            0,
            lemmas.size(),
            null,
            List.of(),
            new ParseTree(nodes, nodeStarts, nodeEnds));
    return new AnnotatedArticle(
        article, starts, ends, lemmas, tags, labels, List.of(sentence), entities);
  }

  private void leaf(String leaf, String tag) {
    List<String> parts = List.of(leaf.split("\\|", -1));
    if (text.length() > 0) {
      text.append(' ');
    }
    starts.add(text.length());
    text.append(parts.get(0));
    ends.add(text.length());
    lemmas.add(parts.size() > 1 && !parts.get(1).isEmpty() ? parts.get(1) : parts.get(0));
    tags.add(tag);
    String label = parts.size() > 2 ? parts.get(2) : "O";
    labels.add(label);
    if (parts.size() > 2) {
      int token = lemmas.size() - 1;
      String value = parts.size() > 3 ? parts.get(3) : null;
      entities.add(new AnnotatedEntity(0, token, token + 1, label, value));
    }
  }
}
