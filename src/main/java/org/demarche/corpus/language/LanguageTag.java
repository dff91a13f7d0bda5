package org.demarche.corpus.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A language as tables name it.
 *
 * @param tag its BCP 47 tag: {@code en}, {@code en-GB}; {@code und} when no more is known than that
 *     it is not English
 */
public record LanguageTag(String tag) {
  static final LanguageTag ENGLISH = new LanguageTag("en");
  static final LanguageTag UNKNOWN = new LanguageTag("und");

  /** The codes of ISO 639-1 by those of ISO 639-2 and by English names, in lower case. */
  private static final Map<String, String> CODES = codes();

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      codes.put(code, code);
      codes.put(language.getISO3Language(), code);
      codes.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
    return codes;
  }

  /**
   * The language that an input names: {@code en_US}, {@code eng} and {@code English} are understood
   * too. Empty when it names none.
   */
  static Optional<LanguageTag> of(String declared) {
    Locale locale = Locale.forLanguageTag(declared.strip().replace('_', '-'));
    return Optional.ofNullable(CODES.get(locale.getLanguage()))
        .map(code -> new Locale.Builder().setLocale(locale).setLanguage(code).build())
        .map(known -> new LanguageTag(known.toLanguageTag()));
  }

  /** The language without region and script: {@code en}. */
  String language() {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  /** Whether it is English of any region. */
  public boolean isEnglish() {
    return language().equals(ENGLISH.tag);
  }

  /** The language's English name: {@code German}. */
  public String name() {
    return equals(UNKNOWN)
        ? "a language that is not known"
        : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }
}
