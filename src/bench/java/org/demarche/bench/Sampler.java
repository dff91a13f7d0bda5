package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * Samples the stacks of running threads with Java's flight recorder, both sides alike: a hundred
 * times a second, at a cost that is lost in the noise.
 */
final class Sampler implements AutoCloseable {
  private static final String EVENT = "jdk.ExecutionSample";
  private static final Duration PERIOD = Duration.ofMillis(10);

  /** These only pass an article on to the steps. */
  private static final Set<String> PASS_ON =
      Set.of(
          "StanfordCoreNLP",
          "AnnotationPipeline",
          "SentenceAnnotator",
          "Redwood",
          "CoreNlpAnnotator",
          "Models");

  private static final Pattern PLUMBING =
      Pattern.compile("(java|jdk|sun|com\\.sun|org\\.demarche\\.bench)\\.");

  private final Recording recording = new Recording();

  private Sampler() {}

  static Sampler start() {
    Sampler sampler = new Sampler();
    sampler.recording.enable(EVENT).withPeriod(PERIOD);
    sampler.recording.start();
    return sampler;
  }

  /** Stops, and counts the samples. */
  void addTo(StepShares shares) throws IOException {
    recording.stop();
    Path file = Files.createTempFile("demarche-bench", ".jfr");
    try {
      recording.dump(file);
      try (RecordingFile events = new RecordingFile(file)) {
        while (events.hasMoreEvents()) {
          RecordedEvent event = events.readEvent();
          if (event.getEventType().getName().equals(EVENT) && event.getStackTrace() != null) {
            shares.add(classes(event.getStackTrace()));
          }
        }
      }
    } finally {
      Files.delete(file);
    }
  }

  @Override
  public void close() {
    recording.close();
  }

  /** The classes on a stack from the outermost, each once in a row. */
  private static List<String> classes(RecordedStackTrace stack) {
    if (stack.isTruncated()) {
      return List.of("(a stack too deep to record)");
    }
    List<String> classes = new ArrayList<>();
    List<RecordedFrame> frames = stack.getFrames();
    for (int i = frames.size() - 1; i >= 0; i--) {
      String name = frames.get(i).getMethod().getType().getName();
      String outer = name.replaceFirst("\\$.*", "");
      String step = outer.substring(outer.lastIndexOf('.') + 1);
      boolean repeated = !classes.isEmpty() && classes.get(classes.size() - 1).equals(step);
      if (!repeated && !PASS_ON.contains(step) && !PLUMBING.matcher(name).lookingAt()) {
        classes.add(step);
      }
    }
    return classes;
  }
}
