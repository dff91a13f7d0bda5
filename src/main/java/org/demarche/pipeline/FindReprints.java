package org.demarche.pipeline;

import java.util.Iterator;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.BigEndianLongCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TupleTag;
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
 * <p>All that is ever brought together is what has one passage, the candidates of one article, or
 * the possible copies of one, so nothing grows with the corpus but the number of keys.
 */
final class FindReprints extends PTransform<PCollection<Article>, PCollection<Article>> {
  private static final long serialVersionUID = 1L;

  private final transient PCollection<ReprintText> lastNights;

  FindReprints(PCollection<ReprintText> lastNights) {
    this.lastNights = lastNights;
  }

  @Override
  public PCollection<Article> expand(PCollection<Article> articles) {
    PCollection<KV<String, ReprintText>> own =
        articles
            .apply(
                "AsTexts",
                MapElements.into(TypeDescriptor.of(ReprintText.class))
                    .via(article -> Reprints.text(article, 0)))
            .setCoder(AvroCoder.specific(ReprintText.class))
            .apply("KeyOwn", keyed(ReprintText.class, ReprintText::getPrecedence));
    PCollection<KV<String, ReprintText>> all =
        PCollectionList.of(own)
            .and(
                lastNights.apply(
                    "KeyLastNights", keyed(ReprintText.class, ReprintText::getPrecedence)))
            .apply("OwnAndLastNights", Flatten.pCollections());

    PCollection<KV<String, ReprintText>> candidates = candidates(all);
    TupleTag<ReprintText> article = new TupleTag<>("article");
    TupleTag<ReprintText> candidate = new TupleTag<>("candidate");
    PCollection<KV<String, ReprintFinding>> findings =
        KeyedPCollectionTuple.of(article, own)
            .and(candidate, candidates)
            .apply("BringCandidates", CoGroupByKey.create())
            .apply("Judge", ParDo.of(new JudgeFn(article, candidate)))
            .setCoder(keyedCoder(ReprintFinding.class))
            .apply("FollowToOriginals", new FollowToOriginals());
    return articles
        .apply(
            "KeyArticles", keyed(Article.class, marked -> Reprints.text(marked, 0).getPrecedence()))
        .apply("MarkReprints", new Mark(findings));
  }

  /** The texts that each article may be copied from, under the article's key. */
  private static PCollection<KV<String, ReprintText>> candidates(
      PCollection<KV<String, ReprintText>> all) {
    PCollection<KV<String, String>> wanted =
        all.apply("Sign", ParDo.of(new SignFn()))
            .setCoder(KvCoder.of(BigEndianLongCoder.of(), StringUtf8Coder.of()))
            .apply("GroupByPassage", GroupByKey.create())
            .apply("PairWithLeader", ParDo.of(new PairFn()))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of()))
            .apply("GroupByArticle", GroupByKey.create())
            .apply("ChooseCandidates", ParDo.of(new ChooseFn()))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of()));
    TupleTag<ReprintText> text = new TupleTag<>("text");
    TupleTag<String> wantedBy = new TupleTag<>("wantedBy");
    return KeyedPCollectionTuple.of(text, all)
        .and(wantedBy, wanted)
        .apply("FetchTexts", CoGroupByKey.create())
        .apply("HandOut", ParDo.of(new HandOutFn(text, wantedBy)))
        .setCoder(keyedCoder(ReprintText.class));
  }

  private static <T extends SpecificRecord> KvCoder<String, T> keyedCoder(Class<T> type) {
    return KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(type));
  }

  private static <T extends SpecificRecord>
      PTransform<PCollection<T>, PCollection<KV<String, T>>> keyed(
          Class<T> type, SerializableFunction<T, String> key) {
    return new PTransform<>() {
      private static final long serialVersionUID = 1L;

      @Override
      public PCollection<KV<String, T>> expand(PCollection<T> values) {
        return values
            .apply(WithKeys.of(key).withKeyType(TypeDescriptors.strings()))
            .setCoder(keyedCoder(type));
      }
    };
  }

  private static final class SignFn extends DoFn<KV<String, ReprintText>, KV<Long, String>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<String, ReprintText> text, OutputReceiver<KV<Long, String>> out) {
      for (long passage : Signature.of(text.getValue())) {
        out.output(KV.of(passage, text.getKey()));
      }
    }
  }

  private static final class PairFn extends DoFn<KV<Long, Iterable<String>>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Long, Iterable<String>> passage, OutputReceiver<KV<String, String>> out) {
      SharedPassage.pairs(
          passage.getValue(), (article, leader) -> out.output(KV.of(article, leader)));
    }
  }

  private static final class ChooseFn
      extends DoFn<KV<String, Iterable<String>>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<String>> article, OutputReceiver<KV<String, String>> out) {
      for (String candidate : Candidates.of(article.getValue())) {
        out.output(KV.of(candidate, article.getKey()));
      }
    }
  }

  private static final class HandOutFn
      extends DoFn<KV<String, CoGbkResult>, KV<String, ReprintText>> {
    private static final long serialVersionUID = 1L;

    private final TupleTag<ReprintText> text;
    private final TupleTag<String> wantedBy;

    HandOutFn(TupleTag<ReprintText> text, TupleTag<String> wantedBy) {
      this.text = text;
      this.wantedBy = wantedBy;
    }

    @ProcessElement
    public void process(
        @Element KV<String, CoGbkResult> joined, OutputReceiver<KV<String, ReprintText>> out) {
      ReprintText candidate = joined.getValue().getOnly(text);
      for (String article : joined.getValue().getAll(wantedBy)) {
        out.output(KV.of(article, candidate));
      }
    }
  }

  private static final class JudgeFn
      extends DoFn<KV<String, CoGbkResult>, KV<String, ReprintFinding>> {
    private static final long serialVersionUID = 1L;

    private final TupleTag<ReprintText> article;
    private final TupleTag<ReprintText> candidate;

    JudgeFn(TupleTag<ReprintText> article, TupleTag<ReprintText> candidate) {
      this.article = article;
      this.candidate = candidate;
    }

    @ProcessElement
    public void process(
        @Element KV<String, CoGbkResult> joined, OutputReceiver<KV<String, ReprintFinding>> out) {
      Iterator<ReprintText> candidates = joined.getValue().getAll(candidate).iterator();
      if (candidates.hasNext()) {
        Reprints.judge(joined.getValue().getOnly(article), () -> candidates)
            .ifPresent(finding -> out.output(KV.of(joined.getKey(), finding)));
      }
    }
  }

  /** Puts what was found into the articles. */
  private static final class Mark
      extends PTransform<PCollection<KV<String, Article>>, PCollection<Article>> {
    private static final long serialVersionUID = 1L;

    private final transient PCollection<KV<String, ReprintFinding>> findings;

    Mark(PCollection<KV<String, ReprintFinding>> findings) {
      this.findings = findings;
    }

    @Override
    public PCollection<Article> expand(PCollection<KV<String, Article>> articles) {
      TupleTag<Article> article = new TupleTag<>("article");
      TupleTag<ReprintFinding> finding = new TupleTag<>("finding");
      return KeyedPCollectionTuple.of(article, articles)
          .and(finding, findings)
          .apply("BringFindings", CoGroupByKey.create())
          .apply(
              "Mark",
              MapElements.into(TypeDescriptor.of(Article.class))
                  .via(joined -> mark(joined.getValue(), article, finding)))
          .setCoder(AvroCoder.specific(Article.class));
    }

    private static Article mark(
        CoGbkResult joined, TupleTag<Article> article, TupleTag<ReprintFinding> finding) {
      ReprintFinding found = joined.getOnly(finding, null);
      Article unmarked = joined.getOnly(article);
      return found == null ? unmarked : Reprints.mark(unmarked, found);
    }
  }
}
