package org.demarche.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.record.FailureCode;

/** What each failure code means and what to do, from the table in {@code docs/failures.md}. */
final class FailureGuide {
  private static final Pattern ROW = Pattern.compile("\\| `([A-Z0-9_]+)` \\| (.+) \\| (.+) \\|");

  private final Map<FailureCode, Advice> advice = new EnumMap<>(FailureCode.class);

  /** What a code means, and what to do. */
  record Advice(String meaning, String whatToDo) {}

  /** Reads the table. */
  FailureGuide() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                FailureGuide.class.getResourceAsStream("/docs/failures.md"),
                StandardCharsets.UTF_8))) {
      lines.lines().map(ROW::matcher).filter(Matcher::matches).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Matcher row) {
    advice.put(
        FailureCode.valueOf(row.group(1)), new Advice(plain(row.group(2)), plain(row.group(3))));
  }

  /** The advice for a code; every code has one. */
  Advice of(FailureCode code) {
    return advice.get(code);
  }

  private static String plain(String markdown) {
    return markdown.replace("`", "");
  }
}
