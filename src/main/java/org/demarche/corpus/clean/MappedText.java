package org.demarche.corpus.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.demarche.record.SegmentKind;

/** A text on its way to being clean, which knows where each of its characters came from. */
final class MappedText {
  private final List<Removal> removals = new ArrayList<>();
  private String text;

  /** Position in the raw text of each character, and of the end. */
  private int[] raw;

  MappedText(String rawText) {
    text = rawText;
    raw = new int[rawText.length() + 1];
    Arrays.setAll(raw, i -> i);
  }

  /** Puts {@code replacement} in the place of {@code [start, end)}. */
  record Edit(int start, int end, String replacement) {}

  String text() {
    return text;
  }

  /** The lines that hold something, without the spaces around them. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (int start = 0; start <= text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      Line line = new Line(start, end, SegmentKind.BODY, false).trimmed(text);
      if (!line.isEmpty()) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  /**
   * The same lines, of which some are known as captions.
   *
   * @param captions the parts of the raw text that are captions, in order
   */
  List<Line> lines(List<TextRange> captions) {
    List<Line> lines = lines();
    Iterator<TextRange> ranges = captions.iterator();
    TextRange range = ranges.hasNext() ? ranges.next() : null;
    for (int i = 0; i < lines.size() && range != null; ) {
      int start = raw[lines.get(i).start()];
      if (start >= range.end()) {
        range = ranges.hasNext() ? ranges.next() : null;
      } else {
        if (start >= range.start()) {
          lines.set(i, lines.get(i).as(SegmentKind.CAPTION));
        }
        i++;
      }
    }
    return lines;
  }

  Offsets offsets() {
    return Offsets.of(raw, text.length());
  }

  List<Removal> removals() {
    return removals;
  }

  /** Applies edits, which are in order and do not overlap, without a trace. */
  void edit(List<Edit> edits) {
    if (edits.isEmpty()) {
      return;
    }
    StringBuilder edited = new StringBuilder(text.length());
    int[] positions = new int[text.length() + 1 + growth(edits)];
    int from = 0;
    for (Edit edit : edits) {
      copy(edited, positions, from, edit.start());
      for (int i = 0; i < edit.replacement().length(); i++) {
        int source = Math.max(edit.start(), Math.min(edit.start() + i, edit.end() - 1));
        positions[edited.length()] = raw[source];
        edited.append(edit.replacement().charAt(i));
      }
      from = edit.end();
    }
    copy(edited, positions, from, text.length());
    positions[edited.length()] = raw[text.length()];
    text = edited.toString();
    raw = Arrays.copyOf(positions, edited.length() + 1);
  }

  /** Applies edits and remembers them under a rule's id. */
  void edit(String rule, List<Edit> edits) {
    for (Edit edit : edits) {
      remember(rule, edit.start(), edit.end(), edit.replacement());
    }
    edit(edits);
  }

  /** Remembers a removal that is applied later. */
  void remember(String rule, int start, int end, String replacement) {
    int rawEnd = end > start ? raw[end - 1] + 1 : raw[start];
    removals.add(new Removal(rule, raw[start], rawEnd, text.substring(start, end), replacement));
  }

  private void copy(StringBuilder edited, int[] positions, int start, int end) {
    System.arraycopy(raw, start, positions, edited.length(), end - start);
    edited.append(text, start, end);
  }

  private static int growth(List<Edit> edits) {
    int growth = 0;
    for (Edit edit : edits) {
      growth += Math.max(0, edit.replacement().length() - (edit.end() - edit.start()));
    }
    return growth;
  }
}
