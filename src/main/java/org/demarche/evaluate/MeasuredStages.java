package org.demarche.evaluate;

import org.demarche.event.ArticleCoder;
import org.demarche.event.EventCoder;
import org.demarche.event.TargetTone;
import org.demarche.nlp.Annotator;

/** The stages of a run that an evaluation measures. Each is asked for only when it is needed. */
public interface MeasuredStages {
  /** Cleaning, as for the articles of a run. */
  ArticleSource source();

  /** Annotation; may load models. */
  Annotator annotator();

  /** Coding. */
  ArticleCoder coder();

  /** Coding that says how it came to its events. */
  EventCoder explaining();

  /** The tone towards a target. */
  TargetTone tone();

  /** Resolving mentions of actors. */
  ActorLookup actors();
}
