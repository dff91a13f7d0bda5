/**
 * The published tables: where their files stand, how a date's files are checked and switched in,
 * the manifest, and reading them back.
 *
 * <p>Files are written aside by the stage before (whoever that is), so nothing here knows how a run
 * is executed. Storage is behind {@link org.demarche.publish.Storage}.
 */
package org.demarche.publish;
