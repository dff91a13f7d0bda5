package org.demarche.pipeline;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.demarche.corpus.PassedOver;
import org.demarche.publish.Manifest;
import org.demarche.publish.Storage;
import org.demarche.publish.Table;
import org.demarche.publish.TableRows;
import org.demarche.record.Article;
import org.demarche.record.EventMention;
import org.demarche.record.EventType;
import org.demarche.record.Failure;
import org.demarche.record.FailureCode;
import org.demarche.record.Realis;
import org.demarche.record.SegmentKind;

/**
 * What a run published, counted over the published tables themselves.
 *
 * @param manifest the tables and their sizes
 * @param reprints articles that are copies of another
 * @param unparsed sentences without a tree and a sentiment
 * @param repeated sentences that were not annotated, since the same sentence just had been; no
 *     property of the tables, and not the same in every run
 * @param passedOver records that are no inputs, by reason; no property of the tables either, and a
 *     little high where the runner had to do something twice
 * @param ownMentions event mentions of the articles' own stories, by type
 * @param teaserMentions event mentions in teasers of other stories, by type
 * @param failures failures by code
 * @param languages failures with the code LANGUAGE by the tag of the language
 * @param strongest the actual events of own stories with the greatest intensity either way, the
 *     greatest first
 */
public record RunSummary(
    Manifest manifest,
    long reprints,
    long unparsed,
    long repeated,
    Map<PassedOver, Long> passedOver,
    Map<EventType, Long> ownMentions,
    Map<EventType, Long> teaserMentions,
    Map<FailureCode, Long> failures,
    Map<String, Long> languages,
    List<EventMention> strongest) {
  private static final int STRONGEST = 10;

  /**
   * Weakest first; among equals, those without both sides, then by id so that the choice is one.
   */
  private static final Comparator<EventMention> STRENGTH =
      Comparator.<EventMention>comparingDouble(mention -> Math.abs(mention.getIntensity()))
          .thenComparing(
              mention -> !mention.getSource().isEmpty() && !mention.getRecipient().isEmpty())
          .thenComparing(EventMention::getMentionId);

  public RunSummary {
    passedOver = Map.copyOf(passedOver);
    ownMentions = Map.copyOf(ownMentions);
    teaserMentions = Map.copyOf(teaserMentions);
    failures = Map.copyOf(failures);
    languages = Map.copyOf(languages);
    strongest = List.copyOf(strongest);
  }

  /** Number of rows of a table. */
  public long rows(Table table) {
    return manifest.tables().get(table).rows();
  }

  /** Share of inputs that failed, 0 to 1. */
  public double failureRate() {
    return manifest.inputs() == 0 ? 0 : (double) rows(Table.FAILURES) / manifest.inputs();
  }

  static RunSummary of(
      Storage storage, Manifest manifest, long repeated, Map<PassedOver, Long> passedOver)
      throws IOException {
    long[] articles = new long[2];
    TableRows.each(
        storage,
        TableRows.folder(Table.ARTICLES, manifest.date()),
        Article.class,
        article -> {
          articles[0] += article.getReprintOf() == null ? 0 : 1;
          articles[1] +=
              article.getSentencesUnparsed() == null ? 0 : article.getSentencesUnparsed();
        });
    Map<FailureCode, Long> failures = new EnumMap<>(FailureCode.class);
    Map<String, Long> languages = new TreeMap<>();
    TableRows.each(
        storage,
        TableRows.folder(Table.FAILURES, manifest.date()),
        Failure.class,
        failure -> {
          failures.merge(failure.getCode(), 1L, Long::sum);
          if (failure.getLanguage() != null) {
            languages.merge(failure.getLanguage(), 1L, Long::sum);
          }
        });
    Map<EventType, Long> own = new EnumMap<>(EventType.class);
    Map<EventType, Long> teasers = new EnumMap<>(EventType.class);
    PriorityQueue<EventMention> strongest = new PriorityQueue<>(STRENGTH);
    TableRows.each(
        storage,
        TableRows.folder(Table.EVENT_MENTIONS, manifest.date()),
        EventMention.class,
        mention -> {
          boolean teaser = mention.getSegment() == SegmentKind.TEASER;
          (teaser ? teasers : own).merge(mention.getType(), 1L, Long::sum);
          if (!teaser && mention.getRealis() == Realis.ACTUAL) {
            strongest.add(mention);
            if (strongest.size() > STRONGEST) {
              strongest.remove();
            }
          }
        });
    return new RunSummary(
        manifest,
        articles[0],
        articles[1],
        repeated,
        passedOver,
        own,
        teasers,
        failures,
        languages,
        strongest.stream().sorted(STRENGTH.reversed()).toList());
  }
}
