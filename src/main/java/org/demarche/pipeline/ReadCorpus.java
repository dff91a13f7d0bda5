package org.demarche.pipeline;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.SerializableCoder;
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
import org.demarche.pipeline.FailedInputs.FailedFile;
import org.demarche.record.Article;
import org.demarche.record.Failure;

/** Reads every file into articles, and failures for what cannot be one. */
final class ReadCorpus
    extends PTransform<PBegin, WithFailures.Result<PCollection<Article>, Failure>> {
  private static final long serialVersionUID = 1L;

  private final transient JobSettings settings;
  private final transient Stages stages;
  private final transient List<InputFile> files;
  private final transient Map<String, FailedFile> retried;

  /**
   * @param retried by the name of a file what failed of it before; empty to read files whole
   */
  ReadCorpus(
      JobSettings settings, Stages stages, List<InputFile> files, Map<String, FailedFile> retried) {
    this.settings = settings;
    this.stages = stages;
    this.files = files;
    this.retried = retried;
  }

  @Override
  public WithFailures.Result<PCollection<Article>, Failure> expand(PBegin begin) {
    TupleTag<Article> articles = new TupleTag<>("articles");
    TupleTag<Failure> failures = new TupleTag<>("failures");
    PCollectionTuple read =
        begin
            .apply("Files", Create.of(files).withCoder(SerializableCoder.of(InputFile.class)))
            .apply("SpreadFiles", Sharding.of(settings).spread())
            .apply(
                "ReadFile",
                ParDo.of(new ReadFileFn(settings, stages, retried, failures))
                    .withOutputTags(articles, TupleTagList.of(failures)));
    return WithFailures.Result.of(
        read.get(articles).setCoder(AvroCoder.specific(Article.class)),
        read.get(failures).setCoder(AvroCoder.specific(Failure.class)));
  }
}
