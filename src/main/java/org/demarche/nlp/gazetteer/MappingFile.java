package org.demarche.nlp.gazetteer;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mapping file and how to read it.
 *
 * @param path a URL, a resource of the class path or a file
 * @param tags the parts of speech that its phrases are restricted to
 */
record MappingFile(String path, CaseRule caseRule, Optional<Pattern> tags, Header header) {}
