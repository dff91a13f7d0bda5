package org.demarche.pipeline;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.demarche.record.Article;
import org.demarche.record.Failure;
import org.demarche.reprint.Doubles;

/** Refuses articles whose id is among those that are published already. */
final class RefusePublished
    extends PTransform<PCollection<Article>, WithFailures.Result<PCollection<Article>, Failure>> {
  private static final long serialVersionUID = 1L;
  private static final TupleTag<KV<String, Article>> READ = new TupleTag<>("read");
  private static final TupleTag<KV<String, String>> PUBLISHED = new TupleTag<>("published");

  private final transient Sharding sharding;
  private final transient PCollection<Article> published;

  RefusePublished(Sharding sharding, PCollection<Article> published) {
    this.sharding = sharding;
    this.published = published;
  }

  @Override
  public WithFailures.Result<PCollection<Article>, Failure> expand(PCollection<Article> read) {
    TupleTag<Article> fresh = new TupleTag<>("fresh");
    TupleTag<Failure> doubles = new TupleTag<>("doubles");
    AvroCoder<Article> coder = AvroCoder.specific(Article.class);
    PCollection<KV<Integer, KV<String, Article>>> byId =
        read.apply(
                "KeyRead",
                WithKeys.of(Article::getArticleId).withKeyType(TypeDescriptors.strings()))
            .apply("ShardRead", sharding.shard(StringUtf8Coder.of(), coder));
    PCollection<KV<Integer, KV<String, String>>> origins =
        published
            .apply(
                "KeyPublished",
                MapElements.into(
                        TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.strings()))
                    .via(article -> KV.of(article.getArticleId(), article.getOrigin())))
            .apply("ShardPublished", sharding.shard(StringUtf8Coder.of(), StringUtf8Coder.of()));
    PCollectionTuple told =
        KeyedPCollectionTuple.of(READ, byId)
            .and(PUBLISHED, origins)
            .apply("Group", CoGroupByKey.create())
            .apply(
                "Refuse",
                ParDo.of(new RefuseFn(doubles)).withOutputTags(fresh, TupleTagList.of(doubles)));
    return WithFailures.Result.of(
        told.get(fresh).setCoder(coder),
        told.get(doubles).setCoder(AvroCoder.specific(Failure.class)));
  }

  private static final class RefuseFn extends DoFn<KV<Integer, CoGbkResult>, Article> {
    private static final long serialVersionUID = 1L;

    private final TupleTag<Failure> doubles;

    RefuseFn(TupleTag<Failure> doubles) {
      this.doubles = doubles;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, CoGbkResult> shard, MultiOutputReceiver out, ProcessContext context) {
      Map<String, String> origins =
          StreamSupport.stream(shard.getValue().getAll(PUBLISHED).spliterator(), false)
              .collect(Collectors.toMap(KV::getKey, KV::getValue));
      for (KV<String, Article> article : shard.getValue().getAll(READ)) {
        String origin = origins.get(article.getKey());
        if (origin == null) {
          context.output(article.getValue());
        } else {
          out.get(doubles).output(Doubles.failure(origin, article.getValue()));
        }
      }
    }
  }
}
