package org.demarche.event.codebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.demarche.record.EventType;

/** The ontology as a page of Markdown for people: {@code docs/ontology.md}. */
public final class OntologyPage {
  private static final List<String> QUADS =
      List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");

  private final Ontology ontology;
  private final StringJoiner lines = new StringJoiner("\n", "", "\n");

  private OntologyPage(Ontology ontology) {
    this.ontology = ontology;
  }

  /** The page of a codebook's ontology. */
  public static String of(Codebook codebook) {
    OntologyPage page = new OntologyPage(codebook.ontology());
    page.write();
    return page.lines.toString();
  }

  private void write() {
    add("# The ontology");
    add("Made from `config/events/ontology.yaml` by `./demarche ontology > docs/ontology.md`:");
    add("edit that file, not this page. Types, modes and contexts are those of PLOVER 2.0;");
    add("intensities, in the manner of Goldstein's scale, run from -10 to 10.");
    add("");
    add("| type | is | quad class | CAMEO root | intensity | modes |");
    add("|---|---|---|---|---|---|");
    for (EventType type : types()) {
      Ontology.Entry entry = ontology.entry(type);
      add(
          "| [%s](#%s) | %s | %d %s | %s | %s | %s |"
              .formatted(
                  type,
                  type.name().toLowerCase(Locale.ROOT),
                  entry.description().definition(),
                  entry.quad(),
                  QUADS.get(entry.quad() - 1),
                  entry.cameoRoot(),
                  number(entry.intensity()),
                  String.join(", ", entry.modes().keySet())));
    }
    types().forEach(type -> addType(type, ontology.entry(type)));
    addContexts();
  }

  private List<EventType> types() {
    return ontology.types();
  }

  private void addType(EventType type, Ontology.Entry entry) {
    add("");
    add("## " + type);
    addDescription(entry.description());
    if (!entry.modes().isEmpty()) {
      add("");
      add("| mode | is | example | intensity |");
      add("|---|---|---|---|");
      for (Map.Entry<String, Ontology.Mode> mode : entry.modes().entrySet()) {
        Ontology.Description description = mode.getValue().description();
        add(
            "| %s | %s | %s | %s |"
                .formatted(
                    mode.getKey(),
                    description.definition(),
                    String.join(" ", description.examples()),
                    number(mode.getValue().intensity())));
      }
    }
  }

  private void addContexts() {
    add("");
    add("## Contexts");
    add("What an event is about: any number of these.");
    add("");
    add("| context | is | includes | excludes | example |");
    add("|---|---|---|---|---|");
    ontology
        .contexts()
        .forEach(
            (name, context) -> {
              Ontology.Description description = context.description();
              add(
                  "| %s | %s | %s | %s | %s |"
                      .formatted(
                          name,
                          description.definition(),
                          String.join("; ", description.includes()),
                          String.join("; ", description.excludes()),
                          String.join(" ", description.examples())));
            });
  }

  private void addDescription(Ontology.Description description) {
    add(description.definition());
    add("");
    add("- Includes: %s.".formatted(String.join("; ", description.includes())));
    add("- Excludes: %s.".formatted(String.join("; ", description.excludes())));
    description.examples().forEach(example -> add("- *%s*".formatted(example)));
  }

  private void add(String line) {
    lines.add(line);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
