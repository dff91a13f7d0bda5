package org.demarche.corpus;

import java.util.ArrayList;
import java.util.List;
import org.demarche.record.Failure;
import org.demarche.record.FailureCode;

/** Keeps what a format reads. */
public final class Collected implements InputSink {
  public final List<RawInput> inputs = new ArrayList<>();
  public final List<Failure> failures = new ArrayList<>();
  public final List<PassedOver> others = new ArrayList<>();

  @Override
  public void opened(Origin file) {}

  @Override
  public void usable(RawInput input) {
    inputs.add(input);
  }

  @Override
  public void unusable(UnusableInput input) {
    failures.add(Failures.of(input));
  }

  @Override
  public void passedOver(PassedOver reason) {
    others.add(reason);
  }

  public List<FailureCode> codes() {
    return failures.stream().map(Failure::getCode).toList();
  }

  public List<String> texts() {
    return inputs.stream().map(input -> input.fields().text()).toList();
  }
}
