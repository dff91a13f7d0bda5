/**
 * The command line: reads what the user typed, calls the rooms, prints for people.
 *
 * <p>A command is a class; {@link org.demarche.cli.Demarche} names them. Knows nothing that another
 * program would need.
 */
package org.demarche.cli;
