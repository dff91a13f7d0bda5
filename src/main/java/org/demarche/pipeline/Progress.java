package org.demarche.pipeline;

/** Is told how far a run has come. */
public interface Progress {
  /** Models and codebook are being loaded; nothing is read until that is done. */
  void loading();

  /**
   * The run has come this far. Called every second or so; the numbers never fall, and may be a
   * little high where the runner had to do something twice.
   *
   * @param read inputs read so far
   * @param done articles annotated so far, which is nearly all of the work
   * @param failed inputs that failed so far; one that fails when coded is also among those done
   */
  void at(long read, long done, long failed);
}
