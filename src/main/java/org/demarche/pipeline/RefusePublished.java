package org.demarche.pipeline;

import org.apache.beam.sdk.coders.KvCoder;
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
  private static final TupleTag<Article> READ = new TupleTag<>("read");
  private static final TupleTag<String> PUBLISHED = new TupleTag<>("published");

  private final transient PCollection<Article> published;

  RefusePublished(PCollection<Article> published) {
    this.published = published;
  }

  @Override
  public WithFailures.Result<PCollection<Article>, Failure> expand(PCollection<Article> read) {
    TupleTag<Article> fresh = new TupleTag<>("fresh");
    TupleTag<Failure> doubles = new TupleTag<>("doubles");
    PCollection<KV<String, Article>> byId =
        read.apply("KeyRead", WithKeys.of(Article::getArticleId))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(Article.class)));
    PCollection<KV<String, String>> origins =
        published.apply(
            "KeyPublished",
            MapElements.into(
                    TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.strings()))
                .via(article -> KV.of(article.getArticleId(), article.getOrigin())));
    PCollectionTuple told =
        KeyedPCollectionTuple.of(READ, byId)
            .and(PUBLISHED, origins)
            .apply("Group", CoGroupByKey.create())
            .apply(
                "Refuse",
                ParDo.of(new RefuseFn(doubles)).withOutputTags(fresh, TupleTagList.of(doubles)));
    return WithFailures.Result.of(
        told.get(fresh).setCoder(AvroCoder.specific(Article.class)),
        told.get(doubles).setCoder(AvroCoder.specific(Failure.class)));
  }

  private static final class RefuseFn extends DoFn<KV<String, CoGbkResult>, Article> {
    private static final long serialVersionUID = 1L;

    private final TupleTag<Failure> doubles;

    RefuseFn(TupleTag<Failure> doubles) {
      this.doubles = doubles;
    }

    @ProcessElement
    public void process(
        @Element KV<String, CoGbkResult> same, MultiOutputReceiver out, ProcessContext context) {
      String origin = same.getValue().getOnly(PUBLISHED, "");
      for (Article article : same.getValue().getAll(READ)) {
        if (origin.isEmpty()) {
          context.output(article);
        } else {
          out.get(doubles).output(Doubles.failure(origin, article));
        }
      }
    }
  }
}
