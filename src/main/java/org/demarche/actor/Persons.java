package org.demarche.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.actor.Known.Office;
import org.demarche.actor.Known.Person;
import org.demarche.config.Config;
import org.demarche.config.YamlNode;

/** Persons, their names and their offices, from {@code config/actors/persons.yaml}. */
final class Persons {
  static final String FILE = "actors/persons.yaml";

  /** Key of those who belong to no country, such as secretaries-general. */
  private static final String NO_COUNTRY = "none";

  private static final Pattern OFFICE = Pattern.compile("(.+?) (\\d{4}\\S*)\\.\\.(\\d{4}\\S*)?");

  private Persons() {}

  static void load(Config config, Countries countries, Sectors sectors, Gazetteer gazetteer) {
    for (Map.Entry<String, YamlNode> entry : config.yaml(FILE).entries().entrySet()) {
      Optional<String> country = Optional.of(entry.getKey()).filter(key -> !key.equals(NO_COUNTRY));
      country.ifPresent(code -> countries.check(code, entry.getValue()));
      for (YamlNode item : entry.getValue().items()) {
        add(item, country, sectors, gazetteer);
      }
    }
  }

  private static void add(
      YamlNode item, Optional<String> country, Sectors sectors, Gazetteer gazetteer) {
    item.allowing("name", "also", "short", "offices", "party", "sector");
    String name = item.get("name").text();
    List<Office> offices = new ArrayList<>();
    for (YamlNode office : item.find("offices").map(YamlNode::items).orElse(List.of())) {
      offices.add(office(office, sectors));
    }
    List<String> own = item.find("sector").map(YamlNode::texts).orElse(List.of());
    if (!Sectors.CODES.containsAll(own)) {
      throw item.get("sector").error("unknown sector in %s".formatted(own));
    }
    Person person =
        new Person(
            String.join("-", Gazetteer.keys(name)).replace("'", ""),
            country,
            name,
            List.copyOf(offices),
            item.find("party").map(YamlNode::text),
            own);
    addNames(item, person, gazetteer);
  }

  private static void addNames(YamlNode item, Person person, Gazetteer gazetteer) {
    gazetteer.add(person.name(), person);
    gazetteer.addSurname(person.name(), person);
    for (String also : item.find("also").map(YamlNode::texts).orElse(List.of())) {
      gazetteer.add(also, person);
      gazetteer.addSurname(also, person);
    }
    for (String alone : item.find("short").map(YamlNode::texts).orElse(List.of())) {
      gazetteer.add(alone, person);
      gazetteer.addSurname(alone, person);
    }
  }

  /** An office: {@code foreign minister 2013-12-17..2018-03-14}; a day, a month or a year. */
  private static Office office(YamlNode node, Sectors sectors) {
    Matcher matcher = OFFICE.matcher(node.text());
    if (!matcher.matches()) {
      throw node.error(
          "expected an office such as 'president 2009-01-20..2017-01-20', not '%s'"
              .formatted(node.text()));
    }
    String role = matcher.group(1);
    String sector =
        sectors
            .ofRole(role)
            .orElseThrow(
                () -> node.error("no word of '%s' is in %s".formatted(role, Sectors.FILE)));
    LocalDate from = day(node, matcher.group(2), false);
    LocalDate to = matcher.group(3) == null ? LocalDate.MAX : day(node, matcher.group(3), true);
    if (to.isBefore(from)) {
      throw node.error("'%s' ends before it begins".formatted(node.text()));
    }
    return new Office(role, sector, from, to);
  }

  private static LocalDate day(YamlNode node, String text, boolean last) {
    try {
      return switch (text.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(text), last ? 12 : 1, last ? 31 : 1);
        case 7 -> last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw node.error("expected a date, month or year, not '%s'".formatted(text));
    }
  }
}
