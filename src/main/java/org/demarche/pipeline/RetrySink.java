package org.demarche.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.corpus.InputSink;
import org.demarche.corpus.Origin;
import org.demarche.corpus.PassedOver;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.UnusableInput;
import org.demarche.pipeline.FailedInputs.FailedFile;
import org.demarche.record.Failure;

/**
 * Lets through what failed when a file was read before.
 *
 * <p>That is an input whose origin is that of a failure; where a file as a whole failed, every
 * input of it that is not among the articles; and what is wrong with a file as a whole now.
 */
final class RetrySink implements InputSink {
  private final InputSink next;
  private final FailedFile file;
  private final Set<String> failed;
  private final Set<String> found = new HashSet<>();
  private final Set<String> opened = new HashSet<>();
  private final List<String> failedAsWhole = new ArrayList<>();

  RetrySink(InputSink next, FailedFile file) {
    this.next = next;
    this.file = file;
    this.failed = file.origins();
  }

  /** The failures whose inputs are no longer there; to be asked when the file is read. */
  List<Failure> notFound() {
    return file.failures().stream()
        .filter(failure -> !found.contains(failure.getOrigin()))
        .toList();
  }

  @Override
  public void opened(Origin origin) {
    String whole = origin.toString();
    found.add(whole);
    if (opened.add(whole) && failed.contains(whole)) {
      failedAsWhole.add(whole);
    }
    next.opened(origin);
  }

  @Override
  public void usable(RawInput input) {
    if (isWanted(input.origin().toString())) {
      next.usable(input);
    }
  }

  @Override
  public void unusable(UnusableInput input) {
    String origin = input.origin().toString();
    if (isWanted(origin) || (opened.contains(origin) && !file.used().contains(origin))) {
      next.unusable(input);
    }
  }

  /** It was counted when the file was read before. */
  @Override
  public void passedOver(PassedOver reason) {}

  private boolean isWanted(String origin) {
    found.add(origin);
    return failed.contains(origin)
        || (!file.used().contains(origin)
            && failedAsWhole.stream().anyMatch(whole -> FailedInputs.isIn(origin, whole)));
  }
}
