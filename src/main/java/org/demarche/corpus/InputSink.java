package org.demarche.corpus;

/** Takes what a format reads, one call for each input. */
public interface InputSink {

  /** An input that could be read. */
  void usable(RawInput input);

  /** An input that could not. */
  void unusable(UnusableInput input);
}
