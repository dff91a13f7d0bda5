package org.demarche.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.demarche.config.ConfigException;
import org.demarche.corpus.PassedOver;
import org.demarche.publish.IncompleteRunException;
import org.demarche.publish.LocalStorage;
import org.demarche.publish.Manifest;
import org.demarche.publish.Publication;
import org.demarche.publish.Storage;
import org.joda.time.Duration;

/** A run: what can be wrong is checked first, then the corpus is worked off, then published. */
public final class Job {
  private static final Duration POLL = Duration.millis(500);

  private final JobSettings settings;
  private final Stages stages;
  private final String programVersion;

  public Job(JobSettings settings, Stages stages, String programVersion) {
    this.settings = settings;
    this.stages = stages;
    this.programVersion = programVersion;
  }

  /**
   * Runs the job.
   *
   * @throws ConfigException before any work, if the job cannot be run as it is set up
   * @throws IncompleteRunException if not every input is accounted for; nothing is published
   * @throws JobFailedException if the runner gives up; nothing is published
   */
  public RunSummary run(Progress progress)
      throws IOException, IncompleteRunException, JobFailedException {
    return run(progress, false);
  }

  /**
   * Tries only the failures that are published for the date again; all else that is published for
   * it stays.
   *
   * @throws ConfigException also if nothing is published for the date, or it was coded with another
   *     codebook
   */
  public RunSummary retryFailures(Progress progress)
      throws IOException, IncompleteRunException, JobFailedException {
    return run(progress, true);
  }

  private RunSummary run(Progress progress, boolean retry)
      throws IOException, IncompleteRunException, JobFailedException {
    PipelineOptions options = options();
    FileSystems.setDefaultPipelineOptions(options);
    List<InputFile> files = InputFiles.find(settings.inputs());
    Storage storage = new LocalStorage(localOutput());
    progress.loading();
    requireUsable(stages);
    try (Publication publication = Publication.open(storage, settings.date())) {
      Pipeline pipeline = Pipeline.create(options);
      JobPipeline job = new JobPipeline(settings, storage, publication);
      if (retry) {
        requireSameMaking(storage);
        String date = settings.date().toString();
        job.retry(pipeline, files, stages, FailedInputs.published(storage, date, files));
      } else {
        job.build(pipeline, files, stages);
      }
      PipelineResult result = await(pipeline, progress);
      Manifest manifest =
          publication.publish(settings.shards(), programVersion, stages.codebookVersion());
      return RunSummary.of(
          storage,
          manifest,
          settings.counter(ProgressCounter.Kind.REPEATED).value(result),
          passedOver(result));
    }
  }

  private Map<PassedOver, Long> passedOver(PipelineResult result) {
    Map<PassedOver, Long> counts = new EnumMap<>(PassedOver.class);
    for (PassedOver reason : PassedOver.values()) {
      counts.put(reason, settings.counter(reason).value(result));
    }
    return counts;
  }

  /** Rows of two codebooks in one table could not be told from each other. */
  private void requireSameMaking(Storage storage) throws IOException {
    String date = settings.date().toString();
    Manifest.Published published =
        Manifest.published(storage, date)
            .orElseThrow(
                () ->
                    new ConfigException(
                        "Nothing is published for %s below %s: there are no failures to retry"
                            .formatted(date, storage.address(""))));
    if (!published.codebookVersion().equals(stages.codebookVersion())) {
      throw new ConfigException(
          "The tables of %s were coded with codebook %s, this is %s: run the date whole"
              .formatted(date, published.codebookVersion(), stages.codebookVersion()));
    }
    if (!published.currentSchemas()) {
      throw new ConfigException(
          "The tables of %s have other columns than this program writes: run the date whole"
              .formatted(date));
    }
  }

  private Path localOutput() {
    if (settings.output().contains("://")) {
      throw new ConfigException(
          "Output %s cannot be written: tables are published to folders of this machine only"
              .formatted(settings.output()));
    }
    return Path.of(settings.output());
  }

  /**
   * A mistake in the configuration is found here rather than by a worker in the middle of a run.
   */
  private static void requireUsable(Stages stages) {
    stages.cleaner();
    stages.coder();
    stages.annotator();
  }

  private PipelineOptions options() {
    List<String> args = new ArrayList<>(settings.runnerOptions());
    addUnlessGiven(args, "--runner", settings.runner());
    if (settings.runner().equals("DirectRunner")) {
      addUnlessGiven(args, "--targetParallelism", Integer.toString(settings.parallelism()));
      // The direct runner's checks for tests: they copy and encode every element of every step.
      addUnlessGiven(args, "--enforceImmutability", "false");
      addUnlessGiven(args, "--enforceEncodability", "false");
    }
    try {
      PipelineOptions options =
          PipelineOptionsFactory.fromArgs(args.toArray(String[]::new)).create();
      options.as(DirectOptions.class).setBlockOnRun(false);
      return options;
    } catch (IllegalArgumentException e) {
      throw new ConfigException("Runner options %s: %s".formatted(args, e.getMessage()), e);
    }
  }

  private static void addUnlessGiven(List<String> args, String name, String value) {
    if (args.stream().noneMatch(arg -> arg.startsWith(name + "="))) {
      args.add(name + "=" + value);
    }
  }

  private PipelineResult await(Pipeline pipeline, Progress progress) throws JobFailedException {
    for (ProgressCounter.Kind kind : ProgressCounter.Kind.values()) {
      settings.counter(kind).reset();
    }
    for (PassedOver reason : PassedOver.values()) {
      settings.counter(reason).reset();
    }
    ProgressCounter read = settings.counter(ProgressCounter.Kind.READ);
    ProgressCounter done = settings.counter(ProgressCounter.Kind.DONE);
    ProgressCounter failed = settings.counter(ProgressCounter.Kind.FAILED);
    PipelineResult result;
    PipelineResult.State state;
    try {
      result = pipeline.run();
      do {
        state = result.waitUntilFinish(POLL);
        progress.at(read.value(result), done.value(result), failed.value(result));
      } while (state == null || !state.isTerminal());
    } catch (Pipeline.PipelineExecutionException e) {
      throw JobFailedException.because(e);
    }
    if (state != PipelineResult.State.DONE) {
      throw new JobFailedException("The runner ended the job as " + state, null);
    }
    return result;
  }
}
