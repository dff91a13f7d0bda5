package org.demarche.pipeline;

import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.BigEndianLongCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.demarche.record.Article;
import org.demarche.record.ReprintFinding;
import org.demarche.record.ReprintText;
import org.demarche.reprint.Candidates;
import org.demarche.reprint.Reprints;
import org.demarche.reprint.SharedPassage;
import org.demarche.reprint.Signature;

/**
 * Marks the articles that are copies of others, of this run or of the last nights.
 *
 * <p>All that has to be brought together is what has one passage, the candidates of one article, or
 * the possible copies of one: there is no key that the whole corpus has.
 */
final class FindReprints extends PTransform<PCollection<Article>, PCollection<Article>> {
  private static final long serialVersionUID = 1L;
  private static final StringUtf8Coder STRING = StringUtf8Coder.of();
  private static final AvroCoder<Article> ARTICLE = AvroCoder.specific(Article.class);
  private static final AvroCoder<ReprintText> TEXT = AvroCoder.specific(ReprintText.class);
  private static final AvroCoder<ReprintFinding> FINDING = AvroCoder.specific(ReprintFinding.class);
  private static final KvCoder<String, String> STRINGS = KvCoder.of(STRING, STRING);

  private final transient Sharding sharding;
  private final transient PCollection<ReprintText> lastNights;

  FindReprints(Sharding sharding, PCollection<ReprintText> lastNights) {
    this.sharding = sharding;
    this.lastNights = lastNights;
  }

  @Override
  public PCollection<Article> expand(PCollection<Article> articles) {
    PCollection<ReprintText> texts =
        articles
            .apply(
                "AsTexts",
                MapElements.into(TypeDescriptor.of(ReprintText.class))
                    .via(article -> Reprints.text(article, 0)))
            .setCoder(TEXT);
    PCollection<KV<String, ReprintText>> own = texts.apply("KeyOwn", new KeyTexts());
    PCollection<KV<String, ReprintText>> all =
        PCollectionList.of(texts)
            .and(lastNights)
            .apply("OwnAndLastNights", Flatten.pCollections())
            .apply("KeyAll", new KeyTexts());
    PCollection<KV<String, ReprintFinding>> findings =
        own.apply(
                "Judge",
                new JoinValues<>(
                    sharding,
                    TEXT,
                    candidates(all),
                    TEXT,
                    KvCoder.of(STRING, FINDING),
                    FindReprints::judge))
            .apply("FollowToOriginals", new FollowToOriginals(sharding));
    return articles
        .apply(
            "KeyArticles",
            WithKeys.<String, Article>of(article -> Reprints.text(article, 0).getPrecedence())
                .withKeyType(TypeDescriptors.strings()))
        .setCoder(KvCoder.of(STRING, ARTICLE))
        .apply(
            "Mark",
            new JoinValues<>(sharding, ARTICLE, findings, FINDING, ARTICLE, FindReprints::mark));
  }

  /** The texts that each article may be copied from, under the article's key. */
  private PCollection<KV<String, ReprintText>> candidates(
      PCollection<KV<String, ReprintText>> all) {
    PCollection<KV<String, String>> wanted =
        all.apply(
                "Sign",
                FlatMapElements.into(
                        TypeDescriptors.kvs(TypeDescriptors.longs(), TypeDescriptors.strings()))
                    .via(FindReprints::passages))
            .apply(
                "PairWithLeader",
                new GroupValues<>(
                    sharding, BigEndianLongCoder.of(), STRING, STRINGS, FindReprints::pair))
            .apply(
                "ChooseCandidates",
                new GroupValues<>(sharding, STRING, STRING, STRINGS, FindReprints::choose));
    return all.apply(
        "FetchCandidates",
        new JoinValues<>(
            sharding, TEXT, wanted, STRING, KvCoder.of(STRING, TEXT), FindReprints::handOut));
  }

  private static List<KV<Long, String>> passages(KV<String, ReprintText> text) {
    return Signature.of(text.getValue())
        .mapToObj(passage -> KV.of(passage, text.getKey()))
        .toList();
  }

  private static void pair(
      Long passage, List<String> articles, Consumer<KV<String, String>> pairs) {
    SharedPassage.pairs(articles, (article, leader) -> pairs.accept(KV.of(article, leader)));
  }

  private static void choose(
      String article, List<String> leaders, Consumer<KV<String, String>> wanted) {
    Candidates.of(leaders).forEach(candidate -> wanted.accept(KV.of(candidate, article)));
  }

  private static void handOut(
      KV<String, ReprintText> text,
      List<String> articles,
      Consumer<KV<String, ReprintText>> candidates) {
    articles.forEach(article -> candidates.accept(KV.of(article, text.getValue())));
  }

  private static void judge(
      KV<String, ReprintText> article,
      List<ReprintText> candidates,
      Consumer<KV<String, ReprintFinding>> findings) {
    Reprints.judge(article.getValue(), candidates)
        .ifPresent(finding -> findings.accept(KV.of(article.getKey(), finding)));
  }

  private static void mark(
      KV<String, Article> article, List<ReprintFinding> findings, Consumer<Article> marked) {
    marked.accept(
        findings.isEmpty()
            ? article.getValue()
            : Reprints.mark(article.getValue(), findings.get(0)));
  }

  private static final class KeyTexts
      extends PTransform<PCollection<ReprintText>, PCollection<KV<String, ReprintText>>> {
    private static final long serialVersionUID = 1L;

    @Override
    public PCollection<KV<String, ReprintText>> expand(PCollection<ReprintText> texts) {
      return texts
          .apply(WithKeys.of(ReprintText::getPrecedence).withKeyType(TypeDescriptors.strings()))
          .setCoder(KvCoder.of(STRING, TEXT));
    }
  }
}
