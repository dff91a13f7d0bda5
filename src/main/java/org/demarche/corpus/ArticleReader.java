package org.demarche.corpus;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.corpus.clean.CleanPage;
import org.demarche.corpus.clean.Cleaner;
import org.demarche.corpus.language.ArticleLanguage;
import org.demarche.corpus.language.LanguageTag;
import org.demarche.record.Article;
import org.demarche.record.FailureCode;

/** Makes articles of raw inputs: id, date, cleaned text and segments. Safe for many threads. */
public final class ArticleReader {
  private final Cleaner cleaner;
  private final ReadLimits limits;
  private final DateRules dates;
  private final LocalDate runDate;

  /** A reader with the usual rules for dates. */
  public ArticleReader(Cleaner cleaner, ReadLimits limits, LocalDate runDate) {
    this(cleaner, limits, DateRules.DEFAULT, runDate);
  }

  /**
   * @param runDate stands in for the date of an input that has none
   */
  public ArticleReader(Cleaner cleaner, ReadLimits limits, DateRules dates, LocalDate runDate) {
    this.cleaner = cleaner;
    this.limits = limits;
    this.dates = dates;
    this.runDate = runDate;
  }

  /**
   * The article of an input.
   *
   * @throws UnusableInputException ARTICLE_TOO_LARGE, TEXT_EMPTY if no letter is left after
   *     cleaning, LANGUAGE, or one of the codes for dates
   */
  public Article read(RawInput input) throws UnusableInputException {
    RawInput.Fields fields = input.fields();
    if (fields.text().length() > limits.maxArticleCharacters()) {
      throw new UnusableInputException(
          FailureCode.ARTICLE_TOO_LARGE,
          "The text has %d characters, the limit is %d"
              .formatted(fields.text().length(), limits.maxArticleCharacters()));
    }
    CleanPage page = clean(fields);
    if (page.text().codePoints().noneMatch(Character::isLetter)) {
      throw new UnusableInputException(
          FailureCode.TEXT_EMPTY,
          "No letter is left of the text's %d characters after cleaning"
              .formatted(fields.text().length()));
    }
    PublicationDate published = PublicationDate.of(fields, page.imprint().day(), dates, runDate);
    Optional<LanguageTag> language = language(page, fields.language());
    return Article.newBuilder()
        .setArticleId(ArticleId.of(fields))
        .setUrl(fields.url())
        .setTitle(fields.title())
        .setCanonicalUrl(fields.canonicalUrl())
        .setSource(fields.source())
        .setAuthor(orElse(fields.author(), page.imprint().author()))
        .setSection(fields.section())
        .setAgency(orElse(fields.agency(), page.imprint().agency()))
        .setDatelinePlace(orElse(fields.datelinePlace(), page.imprint().place()))
        .setLanguage(language.map(LanguageTag::tag).orElse(null))
        .setPublishedAt(published.time())
        .setPublishedBasis(published.basis())
        .setOrigin(input.origin().toString())
        .setText(page.text())
        .setSegments(page.segments())
        .setCleanOffsets(page.offsets().clean())
        .setRawOffsets(page.offsets().raw())
        .build();
  }

  /** The cleaned page of an input, and what was taken off it. */
  public CleanPage clean(RawInput.Fields fields) {
    List<String> outlet = Arrays.asList(fields.source(), fields.canonicalUrl(), fields.url());
    return cleaner.clean(outlet, fields.title(), fields.text(), fields.captions());
  }

  private static Optional<LanguageTag> language(CleanPage page, String declared)
      throws UnusableInputException {
    Optional<LanguageTag> found =
        ArticleLanguage.of(page.text(), page.segments(), Optional.ofNullable(declared));
    if (found.isPresent() && !found.get().isEnglish()) {
      throw UnusableInputException.otherLanguage(
          found.get().tag(),
          "The text is in %s (%s), not in English"
              .formatted(found.get().name(), found.get().tag()));
    }
    return found;
  }

  /** What the input says, else what the page says; null when neither does. */
  private static String orElse(String input, Optional<String> page) {
    return input == null ? page.orElse(null) : input;
  }
}
