package org.demarche.corpus.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a block of a page is, by its tag, its microdata, and the words in its class and id. */
enum BoxRole {
  /** The markup says that the article stands here. */
  ARTICLE_BODY(50),
  /** It is named as articles are. */
  CONTENT(25),
  CAPTION(0),
  /** It is named as what stands around articles. */
  AROUND(-25),
  /** Comments, links to other stories, pleas, notices: never part of the article. */
  FOREIGN(-50),
  /** A list, which holds paragraphs less often. */
  LIST(-3),
  PLAIN(0);

  private static final Set<String> CONTENT_WORDS =
      Set.of(
          "article",
          "body",
          "content",
          "entry",
          "hentry",
          "main",
          "page",
          "post",
          "story",
          "text",
          "detail",
          "articlebody",
          "articletext",
          "storybody",
          "storytext",
          "wysiwyg",
          "prose");

  private static final Set<String> FOREIGN_WORDS =
      Set.of(
          "ad",
          "adbox",
          "ads",
          "advert",
          "advertisement",
          "adslot",
          "authorbio",
          "breadcrumb",
          "breadcrumbs",
          "byline",
          "comment",
          "comments",
          "commentlist",
          "consent",
          "cookie",
          "cookies",
          "credit",
          "disqus",
          "donate",
          "donation",
          "follow",
          "gdpr",
          "gigya",
          "jpost",
          "jprelatedposts",
          "livefyre",
          "masthead",
          "mostpopular",
          "mostread",
          "moreon",
          "newsletter",
          "outbrain",
          "pagination",
          "paywall",
          "popular",
          "popup",
          "print",
          "promo",
          "promotion",
          "pullquote",
          "readmore",
          "readnext",
          "recirc",
          "recirculation",
          "recommended",
          "recommendations",
          "related",
          "relatedarticles",
          "relatedlinks",
          "relatedposts",
          "sharedaddy",
          "share",
          "sharebar",
          "sharing",
          "shareline",
          "sidebar",
          "signup",
          "skip",
          "social",
          "sponsor",
          "sponsored",
          "subscribe",
          "subscription",
          "subscribebox",
          "taboola",
          "tags",
          "taglist",
          "teaser",
          "teasers",
          "toolbar",
          "topstories",
          "trending",
          "upsell",
          "widget",
          "youmaylike",
          "youmightlike");

  private static final Set<String> AROUND_WORDS =
      Set.of(
          "author",
          "banner",
          "date",
          "footer",
          "header",
          "menu",
          "meta",
          "nav",
          "navbar",
          "navigation",
          "profile",
          "rail",
          "search",
          "timestamp",
          "topbar");

  private static final Set<String> CAPTION_WORDS =
      Set.of("caption", "captions", "cutline", "figcaption", "imagecaption", "photocaption");

  /** What blog software says of a post in the classes of its block, in the words of its tags. */
  private static final List<String> TAGS_OF_POSTS =
      List.of("tag-", "category-", "author-", "term-", "post-", "postid-", "single-", "has-");

  private final int points;

  BoxRole(int points) {
    this.points = points;
  }

  /** What it counts for a block to be the one that holds the article. */
  int points() {
    return points;
  }

  static BoxRole of(Element element) {
    if (element.attr("itemprop").contains("articleBody")
        || element.attr("property").contains("articleBody")
        || element.attr("name").equals("articleBody")) {
      return ARTICLE_BODY;
    }
    String tag = element.normalName();
    return switch (tag) {
      case "html", "body", "main" -> PLAIN;
      case "nav", "footer", "aside", "dialog" -> FOREIGN;
      case "figure", "figcaption", "caption", "media-caption" -> CAPTION;
      default -> of(tag, named(words(element)));
    };
  }

  private static BoxRole of(String tag, BoxRole named) {
    if (tag.equals("article") && named != FOREIGN && named != CAPTION) {
      return CONTENT;
    }
    return named == PLAIN && isList(tag) ? LIST : named;
  }

  private static boolean isList(String tag) {
    return tag.equals("ul") || tag.equals("ol") || tag.equals("li") || tag.equals("dl");
  }

  private static BoxRole named(List<String> words) {
    BoxRole role = PLAIN;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String pair = i + 1 < words.size() ? word + words.get(i + 1) : word;
      if (FOREIGN_WORDS.contains(word) || FOREIGN_WORDS.contains(pair)) {
        return FOREIGN;
      }
      if (CAPTION_WORDS.contains(word) || CAPTION_WORDS.contains(pair)) {
        role = CAPTION;
      } else if (role == PLAIN && AROUND_WORDS.contains(word)) {
        role = AROUND;
      } else if (role == PLAIN && (CONTENT_WORDS.contains(word) || CONTENT_WORDS.contains(pair))) {
        role = CONTENT;
      }
    }
    return role;
  }

  /** The words in the names of a block: {@code storyBody-related_links} has four. */
  private static List<String> words(Element element) {
    List<String> words = new ArrayList<>();
    for (String name : element.classNames()) {
      if (TAGS_OF_POSTS.stream().noneMatch(name::startsWith)) {
        addWords(name, words);
      }
    }
    addWords(element.id(), words);
    addWords(element.attr("role"), words);
    addWords(element.attr("data-testid"), words);
    addWords(element.attr("data-component"), words);
    return words;
  }

  private static void addWords(String name, List<String> words) {
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean border =
          i == name.length()
              || !Character.isLetter(name.charAt(i))
              || (i > start
                  && Character.isUpperCase(name.charAt(i))
                  && Character.isLowerCase(name.charAt(i - 1)));
      if (border) {
        if (i > start) {
          words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i < name.length() && Character.isLetter(name.charAt(i)) ? i : i + 1;
      }
    }
    // Names of different attributes are not one.
    words.add("");
  }
}
