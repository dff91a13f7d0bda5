package org.demarche.nlp.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TokenExpressionTest {
  private static final String ALPHABET = "abA0.?[]\\|-K\u212AßẞiİıσΣςéÉ語";

  @ParameterizedTest
  @CsvSource({
    "u\\.s\\.,         u.s.",
    "Lt\\.?,           Lt Lt.",
    "[Cc]lass,         Class class",
    "a|bc|d?,          a bc d ''",
    "y\\.?t\\.?,       yt y.t yt. y.t.",
    "東京\\/tokyo,     東京/tokyo"
  })
  void spellsOutSimpleExpressions(String source, String texts) {
    assertThat(TokenExpression.texts(source).orElseThrow())
        .containsExactlyInAnyOrder(texts.replace("''", "").split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".*",
        "a+",
        "a*",
        "a{2}",
        "a??",
        "a?+",
        "[a-z]",
        "[^a]",
        "[a",
        "[]",
        "\\d",
        "\\",
        "(a|b)",
        "^a",
        "a$",
        "a.",
        "ß?",
        "a?b?c?d?e?f?g?",
        "[é]"
      })
  void leavesOthersToJava(String source) {
    assertThat(TokenExpression.texts(source)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"oslo", "-LRB-", "a,b", "\"", "é", "東京", ""})
  void knowsLiterals(String token) {
    assertThat(TokenExpression.isLiteral(token)).isTrue();
    assertThat(TokenExpression.isLiteral(token + "\\.")).isFalse();
  }

  @Test
  void spellsOutWhatJavaMatches() {
    Random random = new Random(5);
    int spelt = 0;
    for (int round = 0; round < 20_000; round++) {
      String source = text(random, 6);
      Set<String> texts = TokenExpression.texts(source).orElse(Set.of());
      if (texts.isEmpty()) {
        continue;
      }
      spelt++;
      List<String> tried = new ArrayList<>(texts);
      for (int i = 0; i < 20; i++) {
        tried.add(text(random, 4));
      }
      for (CaseRule caseRule : CaseRule.values()) {
        Set<String> normal = new HashSet<>();
        texts.forEach(text -> normal.add(caseRule.normal(text)));
        Pattern pattern = Pattern.compile(source, caseRule.flags());
        for (String text : tried) {
          assertThat(normal.contains(caseRule.normal(text)))
              .as("%s %s %s", source, text, caseRule)
              .isEqualTo(pattern.matcher(text).matches());
        }
      }
    }
    assertThat(spelt).isGreaterThan(5000);
  }

  /** An expression that Java refuses is not spelt out, so it is refused. */
  @Test
  void doesNotHideErrors() {
    Random random = new Random(6);
    int wrong = 0;
    for (int round = 0; round < 20_000; round++) {
      String source = text(random, 6);
      try {
        Pattern.compile(source);
      } catch (PatternSyntaxException e) {
        wrong++;
        assertThat(TokenExpression.texts(source)).as(source).isEmpty();
      }
    }
    assertThat(wrong).isGreaterThan(1000);
  }

  private static String text(Random random, int longest) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(longest); i > 0; i--) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
