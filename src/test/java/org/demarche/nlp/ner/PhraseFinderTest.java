package org.demarche.nlp.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhraseFinderTest {
  private static final Pattern ZONES =
      Pattern.compile(
          "\\b(\\QGMT\\E|\\QGMT+1\\E|\\QWest Asia Time\\E|\\QWest\\E|\\QAsia/Tokyo\\E)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final PhraseFinder FINDER = PhraseFinder.of(ZONES).orElseThrow();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at 9 GMT",
        "gmt",
        "GMT+10 and GMT+1",
        "Westgate",
        "the west asia time zone",
        "West.",
        "(Asia/Tokyo)",
        "xAsia/Tokyo",
        "éGMT",
        "GMTé GMT",
        "midwest",
        "in Asia",
        "West  Asia Time"
      })
  void leavesAllThatTheExpressionFinds(String text) {
    String places = FINDER.places(text).orElse("");

    assertThat(ZONES.matcher(places).results().map(PhraseFinderTest::described).toList())
        .isEqualTo(ZONES.matcher(text).results().map(PhraseFinderTest::described).toList());
  }

  @Test
  void blotsOutTheRest() {
    assertThat(FINDER.places("Talks at 9 GMT today")).hasValue("           GMT      ");
    assertThat(FINDER.places("Talks today")).isEmpty();
  }

  @Test
  void isForListsOfPhrasesOnly() {
    assertThat(PhraseFinder.of(Pattern.compile("\\d\\d:\\d\\d"))).isEmpty();
    assertThat(PhraseFinder.of(Pattern.compile("\\b(\\Q+1\\E|\\QGMT\\E)\\b"))).isEmpty();
  }

  private static String described(MatchResult match) {
    return match.start() + " " + match.group();
  }
}
