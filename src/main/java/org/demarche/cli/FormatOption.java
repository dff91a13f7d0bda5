package org.demarche.cli;

import java.util.Iterator;
import java.util.Map;
import org.demarche.config.ConfigException;
import org.demarche.corpus.CorpusFormat;
import org.demarche.corpus.format.FieldMapping;
import org.demarche.corpus.format.Formats;
import picocli.CommandLine.Option;

/** The options of commands that read files: their format, and the names of their fields. */
public final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = Formats.AUTO,
      completionCandidates = Names.class,
      description = {
        "Format of each file: ${COMPLETION-CANDIDATES}",
        "(default: ${DEFAULT-VALUE}, found out)."
      })
  private String name;

  @Option(
      names = "--field",
      paramLabel = "OURS=THEIRS",
      description = "The files' name for one of our fields; may be repeated.")
  private Map<String, String> fields = Map.of();

  /**
   * The format that was asked for.
   *
   * @throws ConfigException if there is none of this name, or no field of a name
   */
  public CorpusFormat format() {
    if (!Formats.names().contains(name)) {
      throw new ConfigException(
          "--format must be one of %s, not '%s'"
              .formatted(String.join(", ", Formats.names()), name));
    }
    return Formats.named(name, FieldMapping.of(fields));
  }

  /** What the option may be. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Formats.names().iterator();
    }
  }
}
