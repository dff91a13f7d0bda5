package org.demarche.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.corpus.CorpusFormat;
import org.demarche.corpus.format.FormatType.Likeness;

/** The formats that corpora are read in. */
public final class Formats {
  /** The name under which each file's format is found out by its magic number, name and content. */
  public static final String AUTO = "auto";

  /** In the order in which a file is compared with them; text is what nothing else is. */
  private static final List<FormatType> TYPES =
      List.of(
          new FormatType("avro", Set.of("avro"), AvroFormat::likeness, AvroFormat::new),
          new FormatType("parquet", Set.of("parquet"), ParquetFormat::likeness, ParquetFormat::new),
          new FormatType("warc", Set.of("warc"), WarcFormat::likeness, mapping -> new WarcFormat()),
          new FormatType(
              "feed",
              Set.of("rss", "atom", "rdf", "xml"),
              FeedFormat::likeness,
              mapping -> new FeedFormat()),
          new FormatType(
              "newsml",
              Set.of("newsml", "xml"),
              NewsMlFormat::likeness,
              mapping -> new NewsMlFormat()),
          new FormatType(
              "nitf", Set.of("nitf", "xml"), NitfFormat::likeness, mapping -> new NitfFormat()),
          new FormatType(
              "html",
              Set.of("html", "htm", "xhtml"),
              HtmlFormat::likeness,
              mapping -> new HtmlFormat()),
          new FormatType(
              "jsonl",
              Set.of("jsonl", "ndjson", "json"),
              JsonLinesFormat::likeness,
              JsonLinesFormat::new),
          new FormatType("json", Set.of("json"), JsonFormat::likeness, JsonFormat::new),
          new FormatType(
              "csv",
              Set.of("csv"),
              sample -> CsvFormat.likeness(',', sample),
              mapping -> new CsvFormat(',', mapping)),
          new FormatType(
              "tsv",
              Set.of("tsv", "tab"),
              sample -> CsvFormat.likeness('\t', sample),
              mapping -> new CsvFormat('\t', mapping)),
          new FormatType(
              "text", Set.of("txt"), sample -> Likeness.LIKELY, mapping -> new TextFormat()));

  private Formats() {}

  /** The names of all formats, {@code auto} first. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(List.of(AUTO));
    TYPES.forEach(type -> names.add(type.name()));
    return List.copyOf(names);
  }

  /**
   * The format of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static CorpusFormat named(String name, FieldMapping mapping) {
    if (name.equals(AUTO)) {
      return new AutoFormat(mapping);
    }
    return first(type -> type.name().equals(name))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Unknown format '%s'; known formats: %s"
                        .formatted(name, String.join(", ", names()))))
        .reader()
        .apply(mapping);
  }

  /**
   * The format of a file of this name that begins like this. Of formats whose files have one
   * extension, that which the beginning looks like, else the last.
   */
  static FormatType recognise(String fileName, Sample sample) {
    String extension = extension(fileName);
    return first(type -> type.looks().apply(sample) == Likeness.SURE)
        .or(
            () ->
                first(
                    type ->
                        type.extensions().contains(extension)
                            && type.looks().apply(sample) == Likeness.LIKELY))
        .or(() -> last(type -> type.extensions().contains(extension)))
        .or(() -> first(type -> type.looks().apply(sample) == Likeness.LIKELY))
        .orElseThrow();
  }

  private static Optional<FormatType> first(Predicate<FormatType> condition) {
    return TYPES.stream().filter(condition).findFirst();
  }

  private static Optional<FormatType> last(Predicate<FormatType> condition) {
    return TYPES.stream().filter(condition).reduce((before, after) -> after);
  }

  /** What stands after the last dot, those of compression left out. */
  private static String extension(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT).replaceAll("\\.(gz|bz2|zst)$", "");
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
