package org.demarche.pipeline;

/** Is told how far a run has come. */
public interface Progress {
  /**
   * The run has come this far. Called every second or so; the numbers never fall, and may be a
   * little high where the runner had to do something twice.
   *
   * @param read inputs read so far
   * @param done articles coded so far
   * @param failed inputs that failed so far
   */
  void at(long read, long done, long failed);
}
