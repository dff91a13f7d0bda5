package org.demarche.nlp;

/** Is told what annotation does, in the thread that does it. */
public interface AnnotationObserver {
  /** Is not interested. */
  AnnotationObserver NONE = repeated -> {};

  /**
   * A sentence.
   *
   * @param repeated whether it was annotated before and is not annotated again
   */
  void sentence(boolean repeated);
}
