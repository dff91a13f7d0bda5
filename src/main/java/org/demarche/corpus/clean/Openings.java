package org.demarche.corpus.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.record.SegmentKind;

/**
 * Finds where the openings of other stories begin at the end of a page.
 *
 * <p>An opening is one long paragraph that is cut off in mid-sentence, often after a kicker in
 * capitals. Three of them at the end of a page are taken for teasers; fewer only when they open
 * with a kicker or hardly share a name with the body, since an article may be cut off itself.
 */
final class Openings {
  /** Captions, bylines and items of lists are shorter, galleries and transcripts longer. */
  private static final int MIN_CHARACTERS = 200;

  private static final int MAX_CHARACTERS = 1500;

  /** As many cut-off paragraphs as no single article ends in. */
  private static final int SURELY = 3;

  /** Of a paragraph's names, the share in the body up to which it is another story. */
  private static final double MAX_SHARED_NAMES = 0.35;

  private static final Pattern KICKER =
      Pattern.compile("[‘'“\"]?\\p{Lu}[\\p{Lu}\\p{Nd} ,.’'&–-]{3,60}[’'”\"]?: \\S.*+");

  /** Ends within a sentence. Tweets, credits and telephone numbers end in digits or brackets. */
  private static final Pattern CUT_OFF =
      Pattern.compile(".*+(?<=[\\p{L}\\p{Mn}],?+[\\p{Pf}\"']?+|[-–—])");

  /** A capital where no sentence begins. */
  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{Nd},] )\\p{Lu}[\\p{L}’-]++");

  private Openings() {}

  /** Index of the first of the lines that are openings; the number of lines when none is. */
  static int first(String text, List<Line> lines) {
    int first = lines.size();
    int cut = 0;
    while (first > 0 && isCandidate(text, lines.get(first - 1))) {
      first--;
      cut += isCutOff(lines.get(first).of(text)) ? 1 : 0;
    }
    int found = lines.size() - first;
    if (found == 0 || cut == 0 || !endsBefore(text, lines, first)) {
      return lines.size();
    }
    if (found >= SURELY) {
      return first;
    }
    while (first < lines.size() && !isAnotherStory(text, lines, first)) {
      first++;
    }
    return first;
  }

  /** A long paragraph that is cut off, or that a kicker marks as the beginning of a story. */
  private static boolean isCandidate(String text, Line line) {
    int characters = line.end() - line.start();
    if (line.kind() != SegmentKind.BODY
        || characters < MIN_CHARACTERS
        || characters > MAX_CHARACTERS) {
      return false;
    }
    String paragraph = line.of(text);
    return KICKER.matcher(paragraph).matches() || isCutOff(paragraph);
  }

  private static boolean isCutOff(String paragraph) {
    return CUT_OFF.matcher(paragraph).matches();
  }

  /** Whether there is an article above, whose last paragraph is whole. */
  private static boolean endsBefore(String text, List<Line> lines, int first) {
    for (int i = first - 1; i >= 0; i--) {
      if (lines.get(i).kind() == SegmentKind.BODY) {
        return !isCutOff(lines.get(i).of(text));
      }
    }
    return false;
  }

  private static boolean isAnotherStory(String text, List<Line> lines, int index) {
    String paragraph = lines.get(index).of(text);
    if (KICKER.matcher(paragraph).matches()) {
      return true;
    }
    Set<String> names = names(paragraph);
    Set<String> above = names(text.substring(0, lines.get(index).start()));
    long shared = names.stream().filter(above::contains).count();
    return names.size() >= 3 && shared <= MAX_SHARED_NAMES * names.size();
  }

  private static Set<String> names(String text) {
    Set<String> names = new HashSet<>();
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group());
    }
    return names;
  }
}
