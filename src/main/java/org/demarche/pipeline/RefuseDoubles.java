package org.demarche.pipeline;

import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.demarche.record.Article;
import org.demarche.record.Failure;
import org.demarche.reprint.Doubles;

/** Keeps one of several inputs with one article id; the others are failures. */
final class RefuseDoubles
    extends PTransform<PCollection<Article>, WithFailures.Result<PCollection<Article>, Failure>> {
  private static final long serialVersionUID = 1L;

  private final transient Sharding sharding;

  RefuseDoubles(Sharding sharding) {
    this.sharding = sharding;
  }

  @Override
  public WithFailures.Result<PCollection<Article>, Failure> expand(PCollection<Article> read) {
    TupleTag<Article> kept = new TupleTag<>("kept");
    TupleTag<Failure> doubles = new TupleTag<>("doubles");
    AvroCoder<Article> coder = AvroCoder.specific(Article.class);
    PCollectionTuple chosen =
        read.apply(
                "KeyById",
                WithKeys.of(Article::getArticleId).withKeyType(TypeDescriptors.strings()))
            .apply("Shard", sharding.shard(StringUtf8Coder.of(), coder))
            .apply("Group", GroupByKey.create())
            .apply(
                "Choose",
                ParDo.of(new ChooseFn(doubles)).withOutputTags(kept, TupleTagList.of(doubles)));
    return WithFailures.Result.of(
        chosen.get(kept).setCoder(coder),
        chosen.get(doubles).setCoder(AvroCoder.specific(Failure.class)));
  }

  private static final class ChooseFn
      extends DoFn<KV<Integer, Iterable<KV<String, Article>>>, Article> {
    private static final long serialVersionUID = 1L;

    private final TupleTag<Failure> failures;

    ChooseFn(TupleTag<Failure> failures) {
      this.failures = failures;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<KV<String, Article>>> shard,
        MultiOutputReceiver out,
        ProcessContext context) {
      Sharding.byKey(shard.getValue())
          .values()
          .forEach(
              articles -> {
                Doubles doubles = Doubles.of(articles);
                context.output(doubles.kept());
                doubles.failures().forEach(out.get(failures)::output);
              });
    }
  }
}
