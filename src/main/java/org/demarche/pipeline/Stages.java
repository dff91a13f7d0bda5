package org.demarche.pipeline;

import java.io.Serializable;
import org.demarche.corpus.clean.Cleaner;
import org.demarche.event.ArticleCoder;
import org.demarche.nlp.Annotator;

/**
 * Where workers get the costly stages from. A value is sent to each worker; the objects it hands
 * out are shared by all threads of a JVM.
 */
public interface Stages extends Serializable {
  /** The cleaner; made anew by each call. */
  Cleaner cleaner();

  /** The annotator; the first call in a JVM may load models. */
  Annotator annotator();

  /** The coder; the first call in a JVM may load the codebook. */
  ArticleCoder coder();

  /** Version of the configuration that articles are coded with. */
  String codebookVersion();
}
