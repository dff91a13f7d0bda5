package org.demarche.reprint;

import java.util.Arrays;
import java.util.List;
import org.demarche.corpus.clean.FoldedText;
import org.demarche.record.Article;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;
import org.demarche.record.Span;

/**
 * The words of an article's body, folded, each with its place in the article's text.
 *
 * <p>Titles, captions and teasers differ from outlet to outlet and do not count, unless the article
 * has nothing else.
 */
public final class Body {
  private final StringBuilder folded = new StringBuilder();
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int size;

  private Body() {}

  /** The body of an article. */
  public static Body of(Article article) {
    Body body = new Body();
    List<Segment> segments = article.getSegments();
    for (Segment segment : segments) {
      if (segment.getKind() == SegmentKind.BODY) {
        body.addWords(article.getText(), segment.getStart(), segment.getEnd());
      }
    }
    if (body.size == 0) {
      body.addWords(article.getText(), 0, article.getText().length());
    }
    return body;
  }

  /** The words in lower case, with one space between them; empty when there is none. */
  public String words() {
    return folded.toString();
  }

  /** Number of words. */
  public int size() {
    return size;
  }

  /** Where some words that follow each other stand in the article's text. */
  public Span span(int firstWord, int afterLastWord) {
    return new Span(starts[firstWord], ends[afterLastWord - 1]);
  }

  private void addWords(String text, int from, int to) {
    int start = -1;
    int end = from;
    for (int i = from; i < to; ) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      if (Character.isLetterOrDigit(codePoint)) {
        start = start < 0 ? i : start;
        end = next;
      } else if (Character.getType(codePoint) != Character.FORMAT) {
        // Format characters (soft hyphens, zero-width spaces) stand inside words.
        addWord(text, start, end);
        start = -1;
      }
      i = next;
    }
    addWord(text, start, end);
  }

  private void addWord(String text, int start, int end) {
    if (start < 0) {
      return;
    }
    int mark = folded.length();
    if (mark > 0) {
      folded.append(' ');
    }
    int first = folded.length();
    if (!addAscii(text, start, end)) {
      folded.setLength(first);
      folded.append(FoldedText.of(text.substring(start, end)).replace(" ", ""));
    }
    if (folded.length() == first) {
      folded.setLength(mark);
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /** Whether the word is ASCII, which needs no Unicode tables; if not, part of it may be added. */
  private boolean addAscii(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return false;
      }
      folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
    }
    return true;
  }
}
