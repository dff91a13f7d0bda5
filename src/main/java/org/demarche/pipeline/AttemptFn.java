package org.demarche.pipeline;

import java.io.Serializable;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.TupleTag;
import org.demarche.corpus.UnusableInputException;
import org.demarche.record.Failure;

/**
 * Applies a step of a stage to each element; an element the step refuses goes to the failures.
 *
 * <p>Every other exception fails the bundle, and so the run.
 */
final class AttemptFn<I, O> extends DoFn<I, O> {
  private static final long serialVersionUID = 1L;

  /** What is done to one element. */
  interface Step<I, O> {
    O apply(I input) throws UnusableInputException;
  }

  /** Hands out the step; called once for each copy of the transform. */
  interface StepSource<I, O> extends Serializable {
    Step<I, O> step();
  }

  /** Builds the row of {@code failures} for an element. */
  interface FailureOf<I> extends Serializable {
    Failure failure(I input, UnusableInputException refusal);
  }

  private final StepSource<I, O> source;
  private final FailureOf<I> failureOf;
  private final TupleTag<Failure> failures;
  private final ProgressCounter failed;
  private transient Step<I, O> step;

  AttemptFn(
      StepSource<I, O> source,
      FailureOf<I> failureOf,
      TupleTag<Failure> failures,
      ProgressCounter failed) {
    this.source = source;
    this.failureOf = failureOf;
    this.failures = failures;
    this.failed = failed;
  }

  @Setup
  public void fetchStep() {
    step = source.step();
  }

  @ProcessElement
  public void process(@Element I input, MultiOutputReceiver out, ProcessContext context) {
    O output;
    try {
      output = step.apply(input);
    } catch (UnusableInputException e) {
      failed.inc();
      out.get(failures).output(failureOf.failure(input, e));
      return;
    }
    context.output(output);
  }
}
