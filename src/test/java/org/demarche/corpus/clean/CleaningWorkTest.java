package org.demarche.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.demarche.config.Config;
import org.demarche.config.YamlNode;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text is, cleaning it costs no more than so much for each of its characters. */
class CleaningWorkTest {
  private static final int CHARACTERS = 20_000;

  /** How often all rules together may look at a character; the worst text found needs 210. */
  private static final long MAX_LOOKS = 1_000;

  private static final List<YamlNode> FILES = files();
  private static final List<CleaningRule> RULES = rules();
  private static final List<String> EXAMPLES =
      FILES.stream()
          .flatMap(file -> file.get("rules").items().stream())
          .flatMap(rule -> Stream.of(rule.get("removes"), rule.get("leaves")))
          .flatMap(examples -> examples.items().stream())
          .map(YamlNode::text)
          .toList();

  private static List<YamlNode> files() {
    YamlNode general = Config.bundled().yaml("cleaning/general.yaml");
    return Stream.concat(
            Stream.of(general),
            general.get("outlets").texts().stream()
                .map(name -> Config.bundled().yaml("cleaning/outlets/" + name + ".yaml")))
        .toList();
  }

  private static List<CleaningRule> rules() {
    RuleReader reader = new RuleReader(FILES.get(0).get("words").entries());
    return FILES.stream()
        .flatMap(file -> file.get("rules").items().stream())
        .map(reader::read)
        .toList();
  }

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void rulesLookAtEachCharacterSoOftenAtMost(
      @ForAll("parts") String part, @ForAll("separators") String separator) {
    String text = repeat(part + separator, CHARACTERS);

    assertThat(looks(text)).as(part + separator).isLessThan(MAX_LOOKS * text.length());
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void rulesNeedTwiceTheWorkForTwiceTheText(
      @ForAll("parts") String part, @ForAll("separators") String separator) {
    String text = repeat(part + separator, CHARACTERS);

    assertThat(looks(text + text)).as(part + separator).isLessThan(3 * looks(text) + 100_000);
  }

  /** A square of a million would take hours; the minute is for slow machines. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        " ",
        "\n",
        "(",
        "[(",
        "•",
        "• a\n",
        "\"",
        "Word ",
        "Read more:\nPeru and Chile\n",
        "Photo: AFP ",
        "Kim (金) ",
        "a\u0301\u0323",
        "\u0301\u0323",
        "\u00AD",
        "A. "
      })
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void cleansMegabyteOfAnything(String part) {
    String text = repeat(part, 1_000_000);

    CleanPage page = Cleaner.load(Config.bundled()).clean(List.of(text, "bbc.com"), text, text);

    assertThat(page.text().length()).isLessThanOrEqualTo(text.length());
  }

  @Provide
  Arbitrary<String> parts() {
    return Arbitraries.oneOf(
        Arbitraries.of(EXAMPLES)
            .flatMap(
                line ->
                    Arbitraries.integers()
                        .between(1, line.length())
                        .map(i -> line.substring(0, i))),
        Arbitraries.of(EXAMPLES)
            .flatMap(
                line ->
                    Arbitraries.integers()
                        .between(1, line.length())
                        .map(i -> line.substring(line.length() - i))),
        Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(3));
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of("", " ", "\n", ". ", ")", "A");
  }

  private static String repeat(String part, int characters) {
    return part.repeat(Math.max(1, characters / part.length()));
  }

  /** How often the rules look at characters, if all are tried on every line. */
  private static long looks(String text) {
    List<Line> lines = new MappedText(text).lines();
    return RULES.stream()
        .mapToLong(
            rule -> {
              CountedText counted = new CountedText(text);
              Matcher matcher = rule.pattern().matcher(counted);
              lines.forEach(line -> tryOn(line, rule, matcher));
              return counted.looks();
            })
        .sum();
  }

  private static void tryOn(Line line, CleaningRule rule, Matcher matcher) {
    matcher.region(line.start(), line.end());
    switch (rule.scope()) {
      case START -> matcher.lookingAt();
      case INLINE -> {
        while (matcher.find()) {
          // Goes on to the next one.
        }
      }
      default -> matcher.matches();
    }
  }
}
