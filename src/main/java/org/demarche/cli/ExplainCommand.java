package org.demarche.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.demarche.corpus.ArticleReader;
import org.demarche.corpus.Origin;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.UnusableInputException;
import org.demarche.corpus.clean.Cleaner;
import org.demarche.event.EventCoder;
import org.demarche.event.codebook.Codebook;
import org.demarche.nlp.AnnotationLimits;
import org.demarche.nlp.CoreNlpAnnotator;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche explain "SENTENCE"}: what coding makes of a text, and why. */
@Command(
    name = "explain",
    description = {
      "Codes a sentence or a short text and shows the steps: tree, entities, actors, the events"
          + " with their spans marked under the text, the rule that found each, and what was"
          + " considered and dropped."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  demarche explain \"Iran rejected the UN's offer on Monday.\" --date 2026-11-18")
final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ConfigOption global;

  @Parameters(paramLabel = "SENTENCE", description = "The text.")
  private String text;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The date it was published, YYYY-MM-DD (default: today).")
  private Optional<LocalDate> date = Optional.empty();

  @Override
  public Integer call() {
    Config config = global.config();
    CoreNlpAnnotator.startLoading(config);
    EventCoder coder = new EventCoder(Codebook.shared(config));
    AnnotatedArticle annotated = annotate(config);
    PrintWriter out = spec.commandLine().getOut();
    new ExplanationText(annotated, coder.explain(annotated), coder.code(annotated), out).print();
    out.flush();
    return 0;
  }

  private AnnotatedArticle annotate(Config config) {
    ArticleReader reader =
        new ArticleReader(Cleaner.load(config), ReadLimits.DEFAULT, date.orElseGet(LocalDate::now));
    try {
      Article article =
          reader.read(new RawInput(Origin.file("the text"), text, RawInput.Fields.ofText(text)));
      return CoreNlpAnnotator.shared(config, AnnotationLimits.DEFAULT).annotate(article);
    } catch (UnusableInputException e) {
      throw new ConfigException("Cannot explain the text: " + e.getMessage(), e);
    }
  }
}
