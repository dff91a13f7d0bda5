package org.demarche.corpus.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Finds the lines of a page that are its article.
 *
 * <p>The way is Readability's (Arc90, Mozilla): each paragraph gives points to the block around it
 * and fewer to those further out; the block with the most points holds the article, with those
 * beside it that are like it. What differs: the figures are counted in one pass over the page, so
 * that the time is linear in its length; and blocks named as comments, links, pleas and notices are
 * told by whole words.
 */
final class MainText {
  /** With less, what was taken for foreign or hidden is looked at too. */
  private static final int ENOUGH_CHARACTERS = 200;

  /** A shorter line gives no points. */
  private static final int PARAGRAPH_CHARACTERS = 25;

  private static final int SCORED_ANCESTORS = 5;

  /** Score of a block beside the best one, as a share of its score, from which it belongs to it. */
  private static final double LIKE_THE_BEST = 0.2;

  /** A shorter line without a full stop is a button or a label, unless it is a paragraph. */
  private static final int LABEL_CHARACTERS = 40;

  private static final double LINKS = 0.5;

  private MainText() {}

  /**
   * The lines of the article.
   *
   * @param title the headline, which is left out of the text; may be null
   */
  static List<PageLine> of(Element body, String title) {
    List<PageLine> strict = find(Outline.of(body, false), title, true);
    if (characters(strict) >= ENOUGH_CHARACTERS) {
      return strict;
    }
    List<PageLine> lenient = find(Outline.of(body, true), title, false);
    return characters(lenient) > 3 * characters(strict) ? lenient : strict;
  }

  private static int characters(List<PageLine> lines) {
    return lines.stream().mapToInt(line -> line.text().length()).sum();
  }

  private static List<PageLine> find(Outline outline, String title, boolean strict) {
    dropForeign(outline, strict);
    chooseArticle(outline);
    dropLinks(outline);
    List<PageLine> kept = new ArrayList<>();
    for (PageLine line : outline.lines()) {
      if (line.box().isInArticle() && !line.box().isDropped() && isText(line, title)) {
        kept.add(line);
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static void dropForeign(Outline outline, boolean strict) {
    for (Box box : outline.boxes()) {
      boolean foreign = box.role() == BoxRole.FOREIGN;
      boolean around = box.role() == BoxRole.AROUND && !box.hasProse();
      if ((foreign && strict) || around) {
        box.drop();
      }
    }
  }

  /** Takes out of the article what is mostly links: other stories, tags, ways to share. */
  private static void dropLinks(Outline outline) {
    for (Box box : outline.boxes()) {
      if (!box.hasProse() && box.characters() > 0 && box.linkDensity() > LINKS) {
        box.drop();
      }
    }
  }

  /** Finds the blocks that hold the article; there are none if no block holds a paragraph. */
  private static void chooseArticle(Outline outline) {
    for (PageLine line : outline.lines()) {
      if (line.text().length() >= PARAGRAPH_CHARACTERS
          && !line.isCaption()
          && !line.box().isDropped()) {
        score(line);
      }
    }
    Box best = null;
    for (Box box : outline.boxes()) {
      if (box.isCandidate() && (best == null || box.score() > best.score())) {
        best = box;
      }
    }
    if (best != null) {
      best.chooseAsArticle();
      chooseSiblings(best, outline);
    }
  }

  /** A point for the paragraph, one for each comma, up to three for its length. */
  private static void score(PageLine line) {
    double linkShare = (double) line.linkCharacters() / line.text().length();
    long commas = line.text().chars().filter(c -> c == ',' || c == '，' || c == '、').count();
    double points =
        (1 + commas + Math.min(line.text().length() / 100, 3)) * Math.max(0, 1 - linkShare);
    Box own = line.box();
    Box box = own.isParagraph() && own.parent() != null ? own.parent() : own;
    for (int level = 0; box != null && level < SCORED_ANCESTORS; level++) {
      box.score(level == 0 ? points : level == 1 ? points / 2 : points / (3 * level));
      box = box.parent();
    }
  }

  private static void chooseSiblings(Box best, Outline outline) {
    double enough = Math.max(10, best.score() * LIKE_THE_BEST);
    for (Box box : outline.boxes()) {
      if (box.isBeside(best) && isPart(box, best, enough)) {
        box.chooseAsArticle();
      }
    }
  }

  /**
   * Whether a block beside the best one belongs to the article: its picture, a paragraph that is
   * set apart as the first often is, or more of it.
   */
  private static boolean isPart(Box box, Box best, double enough) {
    if (box.role() == BoxRole.CAPTION || box.isLoneProse()) {
      return true;
    }
    if (!box.isCandidate()) {
      return false;
    }
    boolean sameName =
        !best.element().className().isEmpty()
            && best.element().className().equals(box.element().className());
    return box.score() + (sameName ? best.score() * LIKE_THE_BEST : 0) >= enough;
  }

  private static boolean isText(PageLine line, String title) {
    if (line.text().equals(title) || line.box().is("h1") || line.isTime()) {
      return false;
    }
    if (line.isCaption() || line.isHeading()) {
      return true;
    }
    if (line.isLink() && !line.endsSentence()) {
      return false;
    }
    boolean paragraph = line.box().is("p") || line.box().is("li") || line.box().is("blockquote");
    return paragraph || line.text().length() >= LABEL_CHARACTERS || line.endsSentence();
  }
}
