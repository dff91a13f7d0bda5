package org.demarche.corpus.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;

/**
 * Finds the language of an article.
 *
 * <ul>
 *   <li>Its own body counts; titles, captions and teasers do not.
 *   <li>The text decides: it is in another language when half or more of its letters stand in
 *       paragraphs of that. Less is a quotation, and stays.
 *   <li>The input's tag only tips the scale: it counts alone when the text has less than {@value
 *       #MIN_WORDS} words, and when the page is mixed, which it is when a twentieth or more of its
 *       letters stand in paragraphs of the tag's language.
 * </ul>
 */
public final class ArticleLanguage {
  static final int MIN_WORDS = 20;

  /** From this share of small words on, a text as a whole is English. */
  private static final double SURELY_ENGLISH = 0.2;

  /** Below this share, a paragraph may be in another language. */
  private static final double MAYBE_OTHER = 0.1;

  /** Shorter paragraphs are names and headings. */
  private static final int MIN_PARAGRAPH_WORDS = 8;

  /** Share of a page's letters from which on another language is no single quotation. */
  private static final double MIXED = 0.05;

  private static final double MOST = 0.5;

  private final String body;
  private final Optional<LanguageTag> declared;

  private ArticleLanguage(String body, Optional<LanguageTag> declared) {
    this.body = body;
    this.declared = declared;
  }

  /**
   * The language of a cleaned text; empty when neither the text nor the input says.
   *
   * @param declared the tag that the input gives; one that names no language is passed over
   */
  public static Optional<LanguageTag> of(
      String text, List<Segment> segments, Optional<String> declared) {
    return new ArticleLanguage(body(text, segments), declared.flatMap(LanguageTag::of)).find();
  }

  private static String body(String text, List<Segment> segments) {
    StringBuilder body = new StringBuilder(text.length());
    for (Segment segment : segments) {
      if (segment.getKind() == SegmentKind.BODY) {
        body.append(text, segment.getStart(), segment.getEnd()).append('\n');
      }
    }
    return body.length() == 0 ? text : body.toString();
  }

  private Optional<LanguageTag> find() {
    EnglishWords words = EnglishWords.in(body);
    if (words.words() < MIN_WORDS && !words.isOtherScript()) {
      return declared;
    }
    Optional<LanguageTag> otherDeclared = declared.filter(tag -> !tag.isEnglish());
    if (words.share() >= SURELY_ENGLISH && otherDeclared.isEmpty()) {
      return english();
    }
    Map<String, Integer> others = lettersOfOthers();
    return otherDeclared
        .filter(tag -> others.getOrDefault(tag.language(), 0) >= MIXED * words.letters())
        .or(() -> mostOf(others, words.letters()))
        .or(this::english);
  }

  private static Optional<LanguageTag> mostOf(Map<String, Integer> others, int letters) {
    return others.entrySet().stream()
        .filter(other -> other.getValue() >= MOST * letters)
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(other -> new LanguageTag(other.getKey()));
  }

  /** The input's tag when it is English too, as that may say more. */
  private Optional<LanguageTag> english() {
    return declared.filter(LanguageTag::isEnglish).or(() -> Optional.of(LanguageTag.ENGLISH));
  }

  /** How many letters stand in paragraphs of which other language. */
  private Map<String, Integer> lettersOfOthers() {
    Map<String, Integer> others = new HashMap<>();
    for (int start = 0; start < body.length(); ) {
      int feed = body.indexOf('\n', start);
      int end = feed < 0 ? body.length() : feed;
      EnglishWords words = EnglishWords.in(body, start, end);
      otherLanguage(words, start, end)
          .ifPresent(tag -> others.merge(tag.language(), words.letters(), Integer::sum));
      start = end + 1;
    }
    return others;
  }

  /** The language of a paragraph that is surely not in English. */
  private Optional<LanguageTag> otherLanguage(EnglishWords words, int start, int end) {
    if (words.isOtherScript()) {
      return Languages.of(body.substring(start, end))
          .filter(tag -> !tag.isEnglish())
          .or(() -> Optional.of(LanguageTag.UNKNOWN));
    }
    if (words.words() < MIN_PARAGRAPH_WORDS || words.share() >= MAYBE_OTHER) {
      return Optional.empty();
    }
    return Languages.of(body.substring(start, end)).filter(tag -> !tag.isEnglish());
  }
}
