package org.demarche.pipeline;

import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.demarche.record.Failure;

/** Applies a step of a stage to each record: what it makes of them, and what it refused. */
final class Attempt<I extends SpecificRecord, O extends SpecificRecord>
    extends PTransform<PCollection<I>, WithFailures.Result<PCollection<O>, Failure>> {
  private static final long serialVersionUID = 1L;

  private final Class<O> outputType;
  private final AttemptFn.StepSource<I, O> source;
  private final AttemptFn.FailureOf<I> failureOf;
  private final ProgressCounter failed;

  Attempt(
      Class<O> outputType,
      AttemptFn.StepSource<I, O> source,
      AttemptFn.FailureOf<I> failureOf,
      ProgressCounter failed) {
    this.outputType = outputType;
    this.source = source;
    this.failureOf = failureOf;
    this.failed = failed;
  }

  @Override
  public WithFailures.Result<PCollection<O>, Failure> expand(PCollection<I> input) {
    TupleTag<O> done = new TupleTag<>("done");
    TupleTag<Failure> refused = new TupleTag<>("refused");
    PCollectionTuple outputs =
        input.apply(
            ParDo.of(new AttemptFn<>(source, failureOf, refused, failed))
                .withOutputTags(done, TupleTagList.of(refused)));
    return WithFailures.Result.of(
        outputs.get(done).setCoder(AvroCoder.specific(outputType)),
        outputs.get(refused).setCoder(AvroCoder.specific(Failure.class)));
  }
}
