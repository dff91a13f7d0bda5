package org.demarche.pipeline;

import java.io.Serializable;
import org.demarche.corpus.format.FieldMapping;
import org.demarche.corpus.format.Formats;

/**
 * Files that are read in one way.
 *
 * @param pattern a file, a folder or a pattern, absolute or with a scheme such as {@code gs://}
 * @param format the format of the files, by the names of {@link Formats}
 * @param fields the files' name for each of our fields, for formats that have names
 */
public record Input(String pattern, String format, FieldMapping fields) implements Serializable {}
