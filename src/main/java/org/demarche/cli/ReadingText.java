package org.demarche.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.demarche.corpus.ArticleReader;
import org.demarche.corpus.Failures;
import org.demarche.corpus.InputSink;
import org.demarche.corpus.Origin;
import org.demarche.corpus.PassedOver;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.UnusableInput;
import org.demarche.corpus.UnusableInputException;
import org.demarche.corpus.clean.Removal;
import org.demarche.record.Article;
import org.demarche.record.Failure;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;

/** Prints what reading makes of each input. */
final class ReadingText implements InputSink {
  private static final String RESET = "\u001B[0m";

  private final ArticleReader reader;
  private final long limit;
  private final boolean colours;
  private final PrintWriter out;
  private final Map<PassedOver, Long> others = new EnumMap<>(PassedOver.class);
  private long articles;
  private long failures;

  /**
   * @param limit number of inputs shown
   */
  ReadingText(ArticleReader reader, long limit, boolean colours, PrintWriter out) {
    this.reader = reader;
    this.limit = limit;
    this.colours = colours;
    this.out = out;
  }

  @Override
  public void opened(Origin file) {}

  @Override
  public void usable(RawInput input) {
    try {
      Article article = reader.read(input);
      articles++;
      if (shown()) {
        print(article, input);
      }
    } catch (UnusableInputException e) {
      print(Failures.of(input, e));
    }
  }

  @Override
  public void unusable(UnusableInput input) {
    print(Failures.of(input));
  }

  @Override
  public void passedOver(PassedOver reason) {
    others.merge(reason, 1L, Long::sum);
  }

  /** Prints how many inputs there were, with those not shown, and what was none. */
  void printSum() {
    out.printf(Locale.ROOT, "%,d articles, %,d failures%n", articles, failures);
    if (!others.isEmpty()) {
      out.println("passed over: " + PassedOverText.of(others));
    }
  }

  private boolean shown() {
    return articles + failures <= limit;
  }

  private void print(Failure failure) {
    failures++;
    if (shown()) {
      out.println(coloured("\u001B[1m", failure.getOrigin()));
      out.println("  " + coloured("\u001B[31m", failure.getCode() + ": " + failure.getMessage()));
      out.println();
    }
  }

  private void print(Article article, RawInput input) {
    out.println(coloured("\u001B[1m", article.getOrigin()));
    field("id", article.getArticleId());
    field("url", article.getUrl());
    field("canonical url", article.getCanonicalUrl());
    field("title", article.getTitle());
    field("published", article.getPublishedAt() + " (" + article.getPublishedBasis() + ")");
    field("source", article.getSource());
    field("author", article.getAuthor());
    field("section", article.getSection());
    field("agency", article.getAgency());
    field("dateline", article.getDatelinePlace());
    field("language", article.getLanguage());
    for (Segment segment : article.getSegments()) {
      String text = article.getText().substring(segment.getStart(), segment.getEnd());
      text.lines()
          .forEach(
              line ->
                  out.printf(
                      "  %-8s %s%n", segment.getKind(), coloured(colour(segment.getKind()), line)));
    }
    for (Removal removal : reader.clean(input.fields()).removals()) {
      out.println("  " + coloured("\u001B[2m", "removed  " + removal));
    }
    out.println();
  }

  private void field(String name, String value) {
    if (value != null) {
      out.printf("  %-14s %s%n", name, coloured("", value));
    }
  }

  private String coloured(String colour, String text) {
    // What a page holds must not steer the terminal.
    String plain = text.replaceAll("\\p{Cntrl}", "\uFFFD");
    return colours && !colour.isEmpty() ? colour + plain + RESET : plain;
  }

  private static String colour(SegmentKind kind) {
    return switch (kind) {
      case TITLE -> "\u001B[1;36m";
      case CAPTION -> "\u001B[33m";
      case TEASER -> "\u001B[35m";
      default -> "";
    };
  }
}
