package org.demarche.corpus.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;

/**
 * Finds the language of an article.
 *
 * <ul>
 *   <li>Its own body counts; titles, captions and teasers do not.
 *   <li>Text with less than {@value #MIN_WORDS} words says nothing: the input's own tag counts.
 *   <li>A text of which half or more of the words stand in paragraphs of another language is in
 *       that; less is a quotation, and stays.
 *   <li>A text that has any paragraph in the language of the input's tag is in that.
 * </ul>
 */
public final class ArticleLanguage {
  static final int MIN_WORDS = 20;

  private static final String ENGLISH = "en";

  /** From this share of small words on, a text as a whole is English. */
  private static final double SURELY_ENGLISH = 0.2;

  /** Below this share, a paragraph may be in another language. */
  private static final double MAYBE_OTHER = 0.1;

  /** Shorter paragraphs are names and headings. */
  private static final int MIN_PARAGRAPH_WORDS = 8;

  private final String body;
  private final Optional<String> declared;

  private ArticleLanguage(String body, Optional<String> declared) {
    this.body = body;
    this.declared = declared.filter(tag -> !tag.equals("und"));
  }

  /**
   * The language of a cleaned text as a BCP 47 tag; empty when neither the text nor the input says.
   *
   * @param declared the tag that the input gives
   */
  public static Optional<String> of(
      String text, List<Segment> segments, Optional<String> declared) {
    return new ArticleLanguage(body(text, segments), declared).find();
  }

  /** Whether a tag is one of English's: {@code en}, {@code en-GB}. */
  public static boolean isEnglish(String tag) {
    return language(tag).equals(ENGLISH);
  }

  /** The English name of a tag's language: {@code German}. */
  public static String name(String tag) {
    return Locale.forLanguageTag(tag.replace('_', '-')).getDisplayLanguage(Locale.ENGLISH);
  }

  private static String language(String tag) {
    return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
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

  private Optional<String> find() {
    EnglishWords words = EnglishWords.in(body);
    if (words.words() < MIN_WORDS && !words.isOtherScript()) {
      return declared;
    }
    boolean otherDeclared = declared.isPresent() && !isEnglish(declared.get());
    if (words.share() >= SURELY_ENGLISH && !otherDeclared) {
      return english();
    }
    Map<String, Integer> others = otherParagraphs();
    if (otherDeclared && others.containsKey(language(declared.get()))) {
      return declared;
    }
    return others.entrySet().stream()
        .filter(other -> 2 * other.getValue() >= words.words())
        .map(Map.Entry::getKey)
        .findFirst()
        .or(this::english);
  }

  /** The input's tag when it is English too, as that may say more. */
  private Optional<String> english() {
    return declared.filter(ArticleLanguage::isEnglish).or(() -> Optional.of(ENGLISH));
  }

  /** How many words stand in paragraphs of which other language. */
  private Map<String, Integer> otherParagraphs() {
    Map<String, Integer> others = new HashMap<>();
    for (int start = 0; start < body.length(); ) {
      int feed = body.indexOf('\n', start);
      int end = feed < 0 ? body.length() : feed;
      EnglishWords words = EnglishWords.in(body, start, end);
      if (words.isOtherScript()
          || words.words() >= MIN_PARAGRAPH_WORDS && words.share() < MAYBE_OTHER) {
        Languages.of(body.substring(start, end))
            .map(ArticleLanguage::language)
            .filter(tag -> !tag.equals(ENGLISH))
            .ifPresent(tag -> others.merge(tag, words.words(), Integer::sum));
      }
      start = end + 1;
    }
    return others;
  }
}
