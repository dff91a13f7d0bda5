package org.demarche.corpus.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.config.YamlNode;

/** Reads single rules, and holds each of them to its examples. */
final class RuleReader {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern WORD = Pattern.compile("<<([a-z-]+)>>");
  private static final String SCOPES = "line, caption, teaser, heading, start, inline";

  private final Map<String, String> words = new HashMap<>();

  /**
   * @param words lists of alternatives that expressions may name
   */
  RuleReader(Map<String, YamlNode> words) {
    words.forEach((name, list) -> this.words.put(name, anyOf(list)));
  }

  /** An expression that matches the first of the words that fits, and then no other. */
  private static String anyOf(YamlNode list) {
    for (YamlNode word : list.items()) {
      check(word, word.text(), CleaningRule.Scope.INLINE);
    }
    return "(?>" + String.join("|", list.texts()) + ")";
  }

  CleaningRule read(YamlNode node) {
    node.allowing(
        "id",
        "removes",
        "leaves",
        "with",
        "line",
        "caption",
        "teaser",
        "heading",
        "start",
        "inline",
        "replacement");
    YamlNode id = node.get("id");
    if (!ID.matcher(id.text()).matches()) {
      throw id.error("expected an id such as photo-credit, not '%s'".formatted(id.text()));
    }
    CleaningRule.Scope scope = scope(node, id.text());
    String replacement = node.find("replacement").map(YamlNode::text).orElse("");
    if (scope.isWholeLine() && !replacement.isEmpty()) {
      throw node.error("only start and inline rules have a replacement");
    }
    Pattern pattern = pattern(node.get(scope.key()), scope);
    List<String> marks = node.find("with").map(YamlNode::texts).orElse(List.of());
    CleaningRule rule = CleaningRule.of(id.text(), scope, marks, pattern, replacement);
    tryExamples(rule, node.get("removes").items(), true);
    tryExamples(rule, node.get("leaves").items(), false);
    return rule;
  }

  private static CleaningRule.Scope scope(YamlNode node, String id) {
    CleaningRule.Scope scope = null;
    for (CleaningRule.Scope candidate : CleaningRule.Scope.values()) {
      if (node.find(candidate.key()).isPresent()) {
        if (scope != null) {
          throw node.error(
              "rule '%s' has both '%s' and '%s'".formatted(id, scope.key(), candidate.key()));
        }
        scope = candidate;
      }
    }
    if (scope == null) {
      throw node.error("rule '%s' needs one of %s".formatted(id, SCOPES));
    }
    return scope;
  }

  private Pattern pattern(YamlNode node, CleaningRule.Scope scope) {
    // A list of words gives nothing back, so that each place of one counts as a single character.
    check(node, WORD.matcher(node.text()).replaceAll("x"), scope);
    Pattern pattern =
        Pattern.compile(
            WORD.matcher(node.text())
                .replaceAll(name -> Matcher.quoteReplacement(words(node, name.group(1)))));
    if (!scope.isWholeLine() && pattern.matcher("").find()) {
      throw node.error("the expression matches nothing at all");
    }
    if (scope.keeps() && !pattern.pattern().contains("(?<" + scope.key() + ">")) {
      throw node.error("a %s rule needs a group (?<%1$s>…)".formatted(scope.key()));
    }
    return pattern;
  }

  private String words(YamlNode node, String name) {
    String list = words.get(name);
    if (list == null) {
      throw node.error("there are no words '%s'".formatted(name));
    }
    return list;
  }

  private static void check(YamlNode node, String expression, CleaningRule.Scope scope) {
    try {
      SafePattern.check(expression, scope.isAnchored());
    } catch (IllegalArgumentException e) {
      throw node.error(e.getMessage());
    }
  }

  private static void tryExamples(CleaningRule rule, List<YamlNode> examples, boolean removes) {
    for (YamlNode example : examples) {
      String text = example.text();
      if (new RuleMatcher(rule, text).finds(0, text.length()) != removes) {
        throw example.error(
            "rule '%s' %s '%s'"
                .formatted(
                    rule.id(), removes ? "does not know its own example" : "does not leave", text));
      }
    }
  }
}
