package org.demarche.corpus.clean;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which rules hold for the pages of an outlet. */
final class Outlets {
  private static final Pattern HOST_OF_ADDRESS =
      Pattern.compile("https?+://(?:[^/?#@]*+@)?+([^/?#:@]++).*+", Pattern.CASE_INSENSITIVE);

  /** No host has a longer name, by RFC 1035; what is longer is no outlet. */
  private static final int MAX_NAME_CHARACTERS = 253;

  private final RuleSet all;
  private final Map<String, RuleSet> byName;

  /**
   * @param all the rules for every page
   * @param byName the rules of an outlet, with those for every page after them, by its names and
   *     hosts in lower case
   */
  Outlets(RuleSet all, Map<String, RuleSet> byName) {
    this.all = all;
    this.byName = Map.copyOf(byName);
  }

  /**
   * The rules for a page.
   *
   * @param outlet names, hosts or addresses, of which the first that is known counts; some may be
   *     null
   */
  RuleSet rules(List<String> outlet) {
    return outlet.stream()
        .filter(Objects::nonNull)
        .map(this::find)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(all);
  }

  /** {@code www.example.org} also has the rules of {@code example.org}. */
  private Optional<RuleSet> find(String outlet) {
    Matcher address = HOST_OF_ADDRESS.matcher(outlet);
    String name = (address.matches() ? address.group(1) : outlet).toLowerCase(Locale.ROOT);
    if (name.length() > MAX_NAME_CHARACTERS) {
      return Optional.empty();
    }
    RuleSet rules = byName.get(name);
    for (int dot = name.indexOf('.'); rules == null && dot >= 0; dot = name.indexOf('.')) {
      name = name.substring(dot + 1);
      rules = byName.get(name);
    }
    return Optional.ofNullable(rules);
  }
}
