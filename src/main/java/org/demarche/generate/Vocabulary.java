package org.demarche.generate;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.config.YamlNode;

/** The words and sentences that articles are made of, as they stand in {@code words.yaml}. */
final class Vocabulary {
  private final Map<String, List<String>> words = new LinkedHashMap<>();
  private final Map<String, List<Template>> sentences = new LinkedHashMap<>();
  private final Template imprint;

  private Vocabulary(YamlNode root) {
    words.put("a", root.get("adjectives").texts());
    words.put("n", root.get("nouns").texts());
    words.put("ns", root.get("nouns").texts().stream().map(Vocabulary::plural).toList());
    words.put("v", root.get("verbs").texts());
    words.put("adv", root.get("adverbs").texts());
    words.put("town", root.get("towns").texts());
    words.put("outlet", root.get("outlets").texts());
    words.put("first", root.get("firstNames").texts());
    words.put("last", root.get("surnames").texts());
    for (String kind : List.of("background", "local", "quotes")) {
      sentences.put(kind, root.get(kind).texts().stream().map(Template::of).toList());
    }
    imprint = Template.of(root.get("imprint").text());
  }

  static Vocabulary load() {
    return new Vocabulary(yaml("words.yaml"));
  }

  /** A resource beside this class. */
  static YamlNode yaml(String name) {
    try (InputStreamReader reader =
        new InputStreamReader(Vocabulary.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      return YamlNode.read(name, reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read resource " + name, e);
    }
  }

  /** What may stand in a slot, by chance. */
  String word(String slot, Dice dice) {
    return switch (slot) {
      case "person" -> dice.pick(words.get("first")) + " " + dice.pick(words.get("last"));
      case "num" -> Integer.toString(dice.between(11, 980));
      default -> {
        List<String> choices = words.get(slot);
        if (choices == null) {
          throw new IllegalArgumentException("Unknown slot {%s}".formatted(slot));
        }
        yield dice.pick(choices);
      }
    };
  }

  /** So many sentences that tell no event, as one paragraph. */
  String background(Dice dice, int sentences) {
    return paragraph("background", dice, sentences);
  }

  /** So many sentences as an outlet adds them for its readers, as one paragraph. */
  String local(Dice dice, int sentences) {
    return paragraph("local", dice, sentences);
  }

  /** What somebody says. */
  String quote(Dice dice) {
    return paragraph("quotes", dice, 1);
  }

  /** What an outlet prints below all of its articles. */
  String imprint(Dice dice) {
    return imprint.fill(Map.of(), this, dice);
  }

  private String paragraph(String kind, Dice dice, int count) {
    List<String> paragraph = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paragraph.add(dice.pick(sentences.get(kind)).fill(Map.of(), this, dice));
    }
    return String.join(" ", paragraph);
  }

  private static String plural(String noun) {
    if (noun.matches(".*(?:s|sh|ch|x)")) {
      return noun + "es";
    }
    return noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }
}
