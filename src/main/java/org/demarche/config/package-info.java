/**
 * Reading what experts edit: where the folder {@code config/} is, and YAML that knows its file and
 * line, so that every mistake in it is answered with both and with what was expected.
 *
 * <p>Nothing here knows what a file means; the room that uses a file checks it.
 */
package org.demarche.config;
