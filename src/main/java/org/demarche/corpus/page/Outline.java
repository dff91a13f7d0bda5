package org.demarche.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** A page as lines of text in blocks: what a reader sees, and what the main text is found in. */
final class Outline {
  private final List<Box> boxes;
  private final List<PageLine> lines;

  private Outline(List<Box> boxes, List<PageLine> lines) {
    this.boxes = boxes;
    this.lines = lines;
  }

  /**
   * The outline of an element, mostly {@code body}.
   *
   * @param hidden whether what the page hides at first is part of it
   */
  static Outline of(Element root, boolean hidden) {
    Builder builder = new Builder(root, hidden);
    root.filter(builder);
    return new Outline(builder.boxes, builder.lines);
  }

  /** All blocks, each after those around it. */
  List<Box> boxes() {
    return boxes;
  }

  /** All lines, in the order of the page. */
  List<PageLine> lines() {
    return lines;
  }

  private static final class Builder implements NodeFilter {
    private static final Set<String> UNREAD =
        Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "iframe",
            "object",
            "embed",
            "canvas",
            "svg",
            "math",
            "audio",
            "video",
            "map",
            "select",
            "option",
            "datalist",
            "textarea",
            "button",
            "input",
            "label",
            "del",
            "img",
            "picture",
            "applet",
            "frameset");

    private static final Set<String> INLINE_DESPITE_JSOUP = Set.of("del", "ins");

    private final boolean hidden;
    private final List<Box> boxes = new ArrayList<>();
    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Box box;
    private int links;
    private int times;
    private int preformatted;
    private int linkCharacters;
    private int timeCharacters;
    private int breaks;

    Builder(Element root, boolean hidden) {
      this.hidden = hidden;
      this.box = new Box(null, root, BoxRole.of(root));
      boxes.add(box);
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode run) {
        append(run.getWholeText());
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      String tag = element.normalName();
      if (UNREAD.contains(tag) || (!hidden && isHidden(element))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      switch (tag) {
        case "br" -> breaks++;
        case "a" -> links++;
        case "time" -> times++;
        default -> {
          BoxRole role = BoxRole.of(element);
          if (depth > 0 && isBlock(element, role)) {
            endLine();
            box = new Box(box, element, role);
            boxes.add(box);
            preformatted += tag.equals("pre") ? 1 : 0;
            if (tag.equals("h1") || role == BoxRole.ARTICLE_BODY) {
              box.keep();
            }
          }
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.equals(box.element())) {
          endLine();
          preformatted -= element.normalName().equals("pre") ? 1 : 0;
          box = box.parent() == null ? box : box.parent();
        }
        links -= element.normalName().equals("a") ? 1 : 0;
        times -= element.normalName().equals("time") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isBlock(Element element, BoxRole role) {
      String tag = element.normalName();
      return (element.isBlock() && !INLINE_DESPITE_JSOUP.contains(tag))
          || tag.equals("td")
          || tag.equals("th")
          || tag.indexOf('-') >= 0
          || role == BoxRole.FOREIGN;
    }

    private static boolean isHidden(Element element) {
      if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
        return true;
      }
      String style = element.attr("style");
      return !style.isEmpty()
          && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private void append(String run) {
      for (int i = 0; i < run.length(); i++) {
        char c = run.charAt(i);
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
          if (preformatted > 0 && c == '\n') {
            breaks++;
          }
          space();
          continue;
        }
        if (breaks > 0) {
          applyBreaks();
        }
        add(c);
      }
    }

    private void space() {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        add(' ');
      }
    }

    private void add(char c) {
      text.append(c);
      linkCharacters += links > 0 ? 1 : 0;
      timeCharacters += times > 0 ? 1 : 0;
    }

    /** Two line breaks end a paragraph, a single one only where a sentence ends. */
    private void applyBreaks() {
      if (breaks > 1 || PageLine.endsSentence(text)) {
        endLine();
      } else {
        space();
      }
      breaks = 0;
    }

    private void endLine() {
      int end = text.length();
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      if (end > 0) {
        PageLine line = new PageLine(box, text.substring(0, end), linkCharacters, timeCharacters);
        lines.add(line);
        box.add(line);
      }
      text.setLength(0);
      linkCharacters = 0;
      timeCharacters = 0;
      breaks = 0;
    }
  }
}
