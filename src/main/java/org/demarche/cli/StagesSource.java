package org.demarche.cli;

import org.demarche.config.Config;
import org.demarche.pipeline.JobSettings;
import org.demarche.pipeline.Stages;

/** Where a run gets its annotator and coder from. */
interface StagesSource {
  Stages stages(Config config, JobSettings settings);
}
