package org.demarche.corpus.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.demarche.config.YamlNode;

/** Reads {@code config/cleaning/general.yaml}, whose head says how rules are written. */
final class CleaningRules {
  private static final String FILE = "cleaning/general.yaml";
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern WORD = Pattern.compile("<<([a-z-]+)>>");

  private final Map<String, String> words = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();

  private CleaningRules() {}

  /**
   * The rules, in the order in which they apply.
   *
   * @throws ConfigException if the file is not as its head says
   */
  static List<CleaningRule> load(Config config) {
    return new CleaningRules().read(config.yaml(FILE));
  }

  private List<CleaningRule> read(YamlNode file) {
    file.allowing("words", "rules");
    file.find("words")
        .ifPresent(node -> node.entries().forEach((name, list) -> words.put(name, any(list))));
    List<CleaningRule> rules = new ArrayList<>();
    for (YamlNode rule : file.get("rules").items()) {
      rules.add(rule(rule.allowing("id", "about", "inline", "line", "caption", "replacement")));
    }
    return List.copyOf(rules);
  }

  /** An expression that matches the first of the words that fits, and then no other. */
  private static String any(YamlNode list) {
    for (YamlNode word : list.items()) {
      check(word, word.text(), false);
    }
    return "(?>" + String.join("|", list.texts()) + ")";
  }

  private CleaningRule rule(YamlNode node) {
    YamlNode id = node.get("id");
    if (!ID.matcher(id.text()).matches()) {
      throw id.error("expected an id such as photo-credit, not '%s'".formatted(id.text()));
    }
    if (!ids.add(id.text())) {
      throw id.error("rule '%s' stands here a second time".formatted(id.text()));
    }
    CleaningRule.Scope scope = null;
    for (CleaningRule.Scope candidate : CleaningRule.Scope.values()) {
      if (node.find(key(candidate)).isPresent()) {
        if (scope != null) {
          throw node.error(
              "rule '%s' has both '%s' and '%s'".formatted(id.text(), key(scope), key(candidate)));
        }
        scope = candidate;
      }
    }
    if (scope == null) {
      throw node.error("rule '%s' needs one of inline, line, caption".formatted(id.text()));
    }
    String replacement = node.find("replacement").map(YamlNode::text).orElse("");
    if (scope != CleaningRule.Scope.INLINE && !replacement.isEmpty()) {
      throw node.error("only inline rules have a replacement");
    }
    return new CleaningRule(id.text(), scope, pattern(node.get(key(scope)), scope), replacement);
  }

  private static String key(CleaningRule.Scope scope) {
    return switch (scope) {
      case INLINE -> "inline";
      case LINE -> "line";
      case CAPTION -> "caption";
    };
  }

  private Pattern pattern(YamlNode node, CleaningRule.Scope scope) {
    // A list of words gives nothing back, so that each place of one counts as a single character.
    check(node, WORD.matcher(node.text()).replaceAll("x"), scope != CleaningRule.Scope.INLINE);
    String expression =
        WORD.matcher(node.text())
            .replaceAll(name -> Matcher.quoteReplacement(words(node, name.group(1))));
    Pattern pattern = Pattern.compile(expression);
    if (scope == CleaningRule.Scope.INLINE && pattern.matcher("").find()) {
      throw node.error("the expression matches nothing at all");
    }
    if (scope == CleaningRule.Scope.CAPTION && !expression.contains("(?<caption>")) {
      throw node.error("a caption rule needs a group (?<caption>…)");
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

  private static void check(YamlNode node, String expression, boolean unbounded) {
    try {
      SafePattern.check(expression, unbounded);
    } catch (IllegalArgumentException e) {
      throw node.error(e.getMessage());
    }
  }
}
