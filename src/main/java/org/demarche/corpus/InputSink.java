package org.demarche.corpus;

/** Takes what a format reads, one call for each input. */
public interface InputSink {

  /** A file, or a file of an archive, is going to be read; may be told of a file more than once. */
  void opened(Origin file);

  /** An input that could be read. */
  void usable(RawInput input);

  /** An input that could not. */
  void unusable(UnusableInput input);

  /** A record that is no input, so that nothing is passed over in silence. */
  void passedOver(PassedOver reason);
}
