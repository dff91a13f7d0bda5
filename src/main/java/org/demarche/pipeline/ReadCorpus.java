package org.demarche.pipeline;

import java.util.List;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.demarche.record.Article;
import org.demarche.record.Failure;

/** Reads every file into articles, and failures for what cannot be one. */
final class ReadCorpus
    extends PTransform<PBegin, WithFailures.Result<PCollection<Article>, Failure>> {
  private static final long serialVersionUID = 1L;

  private final transient JobSettings settings;
  private final transient Stages stages;
  private final transient List<String> files;

  ReadCorpus(JobSettings settings, Stages stages, List<String> files) {
    this.settings = settings;
    this.stages = stages;
    this.files = files;
  }

  @Override
  public WithFailures.Result<PCollection<Article>, Failure> expand(PBegin begin) {
    TupleTag<Article> articles = new TupleTag<>("articles");
    TupleTag<Failure> failures = new TupleTag<>("failures");
    PCollectionTuple read =
        begin
            .apply("Files", Create.of(files).withCoder(StringUtf8Coder.of()))
            .apply("SpreadFiles", Sharding.of(settings).spread())
            .apply(
                "ReadFile",
                ParDo.of(new ReadFileFn(settings, stages, failures))
                    .withOutputTags(articles, TupleTagList.of(failures)));
    return WithFailures.Result.of(
        read.get(articles).setCoder(AvroCoder.specific(Article.class)),
        read.get(failures).setCoder(AvroCoder.specific(Failure.class)));
  }
}
