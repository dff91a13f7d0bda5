package org.demarche.corpus.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.demarche.config.YamlNode;

/**
 * Reads {@code config/cleaning}: the rules for all outlets in {@code general.yaml}, whose head says
 * how rules are written, and those for some in the files that it names.
 */
final class CleaningRules {
  private static final String GENERAL = "cleaning/general.yaml";

  private final Set<String> ids = new HashSet<>();
  private RuleReader reader = new RuleReader(Map.of());

  private CleaningRules() {}

  /**
   * The rules, by outlet.
   *
   * @throws ConfigException if a file is not as the head of {@code general.yaml} says, or a rule
   *     does not do what its examples say
   */
  static Outlets load(Config config) {
    return new CleaningRules().read(config);
  }

  private Outlets read(Config config) {
    YamlNode general = config.yaml(GENERAL).allowing("words", "outlets", "rules");
    Map<String, YamlNode> words = new LinkedHashMap<>();
    general.find("words").ifPresent(node -> words.putAll(node.entries()));
    reader = new RuleReader(words);
    RuleSet all = new RuleSet(rules(general));
    Map<String, RuleSet> byName = new HashMap<>();
    for (YamlNode file : general.find("outlets").map(YamlNode::items).orElse(List.of())) {
      YamlNode outlet =
          config.yaml("cleaning/outlets/" + file.text() + ".yaml").allowing("outlets", "rules");
      RuleSet rules = new RuleSet(rules(outlet)).before(all);
      for (YamlNode name : outlet.get("outlets").items()) {
        if (byName.put(name.text().toLowerCase(Locale.ROOT), rules) != null) {
          throw name.error("outlet '%s' has rules in another place".formatted(name.text()));
        }
      }
    }
    return new Outlets(all, byName);
  }

  private List<CleaningRule> rules(YamlNode file) {
    List<CleaningRule> rules = new ArrayList<>();
    for (YamlNode node : file.get("rules").items()) {
      CleaningRule rule = reader.read(node);
      if (!ids.add(rule.id())) {
        throw node.get("id").error("rule '%s' stands here a second time".formatted(rule.id()));
      }
      rules.add(rule);
    }
    return rules;
  }
}
