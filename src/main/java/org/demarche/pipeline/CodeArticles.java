package org.demarche.pipeline;

import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
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

/**
 * Annotates and codes articles and writes their rows aside, batch by batch; hands on the names of
 * the files by table.
 *
 * <p>Not a transform for each of the three, since the direct runner keeps all that goes from one
 * transform to the next until the first has seen the whole corpus, and works a while for each
 * bundle: memory would grow with the corpus, and more than a third of the time would be the
 * runner's.
 */
final class CodeArticles
    extends PTransform<
        PCollection<Article>, WithFailures.Result<PCollection<KV<String, String>>, Failure>> {
  private static final long serialVersionUID = 1L;

  /** Enough for a hundred workers; each batch has files of its own, so not many more. */
  private static final int BATCHES = 128;

  private final transient JobSettings settings;
  private final transient Stages stages;
  private final transient String folder;

  /**
   * @param folder address of the folder that files are written into
   */
  CodeArticles(JobSettings settings, Stages stages, String folder) {
    this.settings = settings;
    this.stages = stages;
    this.folder = folder;
  }

  @Override
  public WithFailures.Result<PCollection<KV<String, String>>, Failure> expand(
      PCollection<Article> articles) {
    TupleTag<KV<String, String>> files = new TupleTag<>("files");
    TupleTag<Failure> failures = new TupleTag<>("failures");
    PCollectionTuple coded =
        articles
            .apply(
                "Batch", WithKeys.of(CodeArticles::batch).withKeyType(TypeDescriptors.integers()))
            .setCoder(KvCoder.of(VarIntCoder.of(), AvroCoder.specific(Article.class)))
            .apply("GroupBatches", GroupByKey.create())
            .apply(
                "CodeBatch",
                ParDo.of(new CodeBatchFn(settings, stages, folder, failures))
                    .withOutputTags(files, TupleTagList.of(failures)));
    return WithFailures.Result.of(
        coded.get(files).setCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of())),
        coded.get(failures).setCoder(AvroCoder.specific(Failure.class)));
  }

  private static int batch(Article article) {
    return Math.floorMod(article.getArticleId().hashCode(), BATCHES);
  }
}
