package org.demarche.pipeline;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.demarche.config.YamlNode;
import org.demarche.corpus.DateRules;

/** How the dates of a corpus are read: the key {@code dates}. */
final class DateSettings {
  private DateSettings() {}

  static DateRules read(YamlNode dates) {
    dates.allowing("zone", "order", "maxDaysAhead");
    DateRules usual = DateRules.DEFAULT;
    return new DateRules(
        dates.find("zone").map(DateSettings::zone).orElse(usual.zone()),
        dates.find("order").map(DateSettings::order).orElse(usual.order()),
        dates.find("maxDaysAhead").map(DateSettings::days).orElse(usual.maxDaysAhead()));
  }

  private static int days(YamlNode node) {
    int days = node.integer();
    if (days < 0) {
      throw node.error("expected 0 or more, not " + days);
    }
    return days;
  }

  private static ZoneId zone(YamlNode node) {
    try {
      return ZoneId.of(node.text());
    } catch (DateTimeException e) {
      throw node.error(
          "expected a zone such as UTC, +08:00 or Asia/Taipei, not '%s'".formatted(node.text()));
    }
  }

  private static DateRules.Order order(YamlNode node) {
    return switch (node.text()) {
      case "day-first" -> DateRules.Order.DAY_FIRST;
      case "month-first" -> DateRules.Order.MONTH_FIRST;
      default ->
          throw node.error("expected day-first or month-first, not '%s'".formatted(node.text()));
    };
  }
}
