/**
 * The job: settings, the transforms that carry the stages, running them and accounting for every
 * input.
 *
 * <p>The only room that imports Beam. A transform only wires; what it does to an article is in the
 * stage's own room.
 */
package org.demarche.pipeline;
