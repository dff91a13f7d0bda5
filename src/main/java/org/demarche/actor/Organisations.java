package org.demarche.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.actor.Known.Organisation;
import org.demarche.config.Config;
import org.demarche.config.YamlNode;

/** Organisations and the names they go by, from {@code config/actors/organisations.yaml}. */
final class Organisations {
  static final String FILE = "actors/organisations.yaml";

  private Organisations() {}

  static void load(Config config, Countries countries, Gazetteer gazetteer) {
    for (Map.Entry<String, YamlNode> entry : config.yaml(FILE).entries().entrySet()) {
      YamlNode node = entry.getValue().allowing("names", "sectors", "country", "generic");
      Optional<YamlNode> country = node.find("country");
      country.ifPresent(code -> countries.check(code.text(), code));
      List<String> sectors = node.get("sectors").texts();
      for (String sector : sectors) {
        if (!Sectors.CODES.contains(sector)) {
          throw node.get("sectors").error("unknown sector '%s'".formatted(sector));
        }
      }
      List<String> names = node.get("names").texts();
      Organisation organisation =
          new Organisation(
              entry.getKey(),
              country.map(YamlNode::text),
              names.get(0),
              sectors,
              node.find("generic").map(YamlNode::flag).orElse(false));
      names.forEach(name -> gazetteer.add(name, organisation));
    }
  }
}
