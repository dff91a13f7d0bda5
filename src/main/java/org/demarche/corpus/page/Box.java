package org.demarche.corpus.page;

import org.jsoup.nodes.Element;

/** A block of a page, and what is counted in it while the main text is looked for. */
final class Box {
  private final Box parent;
  private final Element element;
  private final BoxRole role;

  /** Characters in it, and how many of them are in links. */
  private int characters;

  private int linkCharacters;

  /** Lines that stand directly in it, and blocks. */
  private int lines;

  private int boxes;

  /** Lines that stand in it or in its blocks. */
  private int allLines;

  private boolean prose;
  private boolean kept;
  private boolean dropped;
  private boolean article;
  private double score;

  /**
   * @param parent null for the outermost
   */
  Box(Box parent, Element element, BoxRole role) {
    this.parent = parent;
    this.element = element;
    this.role = role;
    if (parent != null) {
      parent.boxes++;
    }
  }

  Box parent() {
    return parent;
  }

  Element element() {
    return element;
  }

  BoxRole role() {
    return role;
  }

  boolean is(String tag) {
    return element.normalName().equals(tag);
  }

  /** Takes a line that stands directly in it into its figures and those of all around it. */
  void add(PageLine line) {
    lines++;
    for (Box box = this; box != null; box = box.parent) {
      box.allLines++;
      box.characters += line.text().length();
      box.linkCharacters += line.linkCharacters();
      box.prose |= line.isProse();
    }
  }

  /** Notes that the headline or the article stands in it, so that it is never dropped. */
  void keep() {
    for (Box box = this; box != null; box = box.parent) {
      box.kept = true;
    }
  }

  int characters() {
    return characters;
  }

  /** Share of the characters that are in links. */
  double linkDensity() {
    return characters == 0 ? 0 : (double) linkCharacters / characters;
  }

  /** Whether any line in it is a sentence of a text rather than a link or a label. */
  boolean hasProse() {
    return prose;
  }

  /** Whether it is a paragraph: a single line and no blocks. */
  boolean isParagraph() {
    return is("p") || (lines == 1 && boxes == 0);
  }

  /** Whether it holds a single line, that of a paragraph of text. */
  boolean isLoneProse() {
    return allLines == 1 && prose;
  }

  /** Takes it out of the article, unless the headline or the article is in it. */
  void drop() {
    dropped = !kept;
  }

  /** Whether it, or a block around it, is no part of the article. */
  boolean isDropped() {
    for (Box box = this; box != null; box = box.parent) {
      if (box.dropped) {
        return true;
      }
    }
    return false;
  }

  /** Notes that the article stands in it. */
  void chooseAsArticle() {
    article = true;
  }

  /** Whether it, or a block around it, was chosen as the article. */
  boolean isInArticle() {
    for (Box box = this; box != null; box = box.parent) {
      if (box.article) {
        return true;
      }
    }
    return false;
  }

  /** Whether both stand in the same block. */
  boolean isBeside(Box other) {
    return parent != null && parent.equals(other.parent);
  }

  /** Whether it, or a block around it, has this role. */
  boolean isWithin(BoxRole wanted) {
    for (Box box = this; box != null; box = box.parent) {
      if (box.role == wanted) {
        return true;
      }
    }
    return false;
  }

  void score(double points) {
    score += points;
  }

  /** How much it is like the block that holds the article; the part in links counts nothing. */
  double score() {
    return (score + role.points()) * (1 - linkDensity());
  }

  /** Whether it has been given points by a paragraph. */
  boolean isCandidate() {
    return score > 0;
  }
}
