package org.demarche.nlp.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CaseRuleTest {
  @Test
  void takesTheSameTextsForEqualAsJava() {
    Map<Long, List<String>> equal = new HashMap<>();
    for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
      if (!Character.isLetter(character)
          && Character.getType(character) != Character.LETTER_NUMBER) {
        continue;
      }
      String text = Character.toString(character);
      equal.computeIfAbsent(CaseRule.IGNORED.hash(text), hash -> new ArrayList<>()).add(text);
      for (String other :
          List.of(
              Character.toString(Character.toUpperCase(character)),
              Character.toString(Character.toLowerCase(character)))) {
        assertThat(CaseRule.IGNORED.hash(text) == CaseRule.IGNORED.hash(other))
            .as("%s %s", text, other)
            .isEqualTo(text.equalsIgnoreCase(other));
      }
    }
    assertThat(equal).hasSizeGreaterThan(100_000);
    assertThat(equal.values())
        .allSatisfy(
            texts -> assertThat(texts).allMatch(text -> text.equalsIgnoreCase(texts.get(0))));
  }

  @Test
  void hashesTheNormalForm() {
    for (String text :
        List.of("", "Oslo", "İSTANBUL", "ΟΔΟΣ", "Straẞe", "𐐀x", "\uD801", "a\uDC00")) {
      assertThat(CaseRule.IGNORED.hash(text))
          .isEqualTo(CaseRule.IGNORED.hash(CaseRule.IGNORED.normal(text)));
    }
    assertThat(CaseRule.IGNORED.normal("İSTANBUL")).isEqualTo("istanbul");
    assertThat(CaseRule.IGNORED.key("İSTANBUL")).isNotEqualTo("istanbul");
  }

  @Test
  void tellsTextsApart() {
    assertThat(List.of("", "a", "aa", "ab", "ba", "A", "\u0000").stream().map(CaseRule.EXACT::hash))
        .doesNotHaveDuplicates();
  }
}
