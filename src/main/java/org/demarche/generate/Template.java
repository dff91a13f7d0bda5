package org.demarche.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with slots, such as {@code The {a} {n} of {town}}.
 *
 * @param parts in order; a slot begins with a brace
 */
record Template(List<String> parts) {
  private static final Pattern PART = Pattern.compile("\\{[^}]+}|[^{]+");

  Template {
    parts = List.copyOf(parts);
  }

  static Template of(String text) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(text);
    while (matcher.find()) {
      String part = matcher.group();
      parts.add(part.startsWith("{") ? part.substring(0, part.length() - 1) : part);
    }
    return new Template(parts);
  }

  /**
   * The sentence with all slots filled, its first letter a capital.
   *
   * @param facts what stands in some slots; words by chance stand in the others
   */
  String fill(Map<String, String> facts, Vocabulary vocabulary, Dice dice) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      if (part.startsWith("{")) {
        String slot = part.substring(1);
        String fact = facts.get(slot);
        text.append(fact == null ? vocabulary.word(slot, dice) : fact);
      } else {
        text.append(part);
      }
    }
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return text.toString();
  }
}
