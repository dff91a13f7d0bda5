package org.demarche.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.demarche.config.Config;
import org.demarche.corpus.ArticleReader;
import org.demarche.corpus.Origin;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.UnusableInputException;
import org.demarche.record.Article;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
  private static final Cleaner CLEANER = Cleaner.load(Config.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prime Minister Abe Shinzo (安倍晋三) left. | Prime Minister Abe Shinzo left.",
        "Moon Jae-in（문재인） and Tsai (蔡英文, 總統) met. | Moon Jae-in and Tsai met.",
        "Photo: AFP However, Rome refused. | However, Rome refused.",
        "It left. Photo: Reuters/Kyodo The crew was safe. | It left. The crew was safe.",
        "Envoys met (Photo by Ann Lee/AP) in Oslo. | Envoys met in Oslo.",
        "Envoys met [Photo/Xinhua] in Oslo. | Envoys met in Oslo.",
        "• Norway signed. | Norway signed.",
        "Nor\u00ADway\u200B signed. | Norway signed.",
        "Norway\u00A0\u00A0signed\tit. | Norway signed it.",
        "The cafe\u0301 closed. | The café closed.",
      })
  void cleansInsideLines(String raw, String clean) {
    assertThat(CLEANER.clean(null, raw).text()).isEqualTo(clean);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo: AFP",
        "Photograph by Ann Lee for the Herald",
        "Photo credit: Ann Lee, Herald",
        "Image copyright Getty Images",
        "AFP/Getty Images",
        "Advertisement",
        "Subscribe to our newsletter",
        "Sign up for our morning briefing",
        "Follow the Herald on Twitter: @herald",
        "Share this story: https://example.org/a",
        "Read more: Talks in Oslo collapse",
        "We pay for your stories! Call the newsroom.",
        "Scroll down for video",
        "___",
        "Copyright 2018 The Herald. All rights reserved. Do not copy.",
      })
  void removesLinesThatAreNoArticle(String line) {
    CleanPage page = CLEANER.clean(null, "Norway signed.\n" + line + "\nSweden did not.");

    assertThat(page.text()).isEqualTo("Norway signed.\nSweden did not.");
    assertThat(page.removals()).hasSize(1);
    assertThat(page.removals().get(0).removed()).isEqualTo(line);
    assertThat(page.segments()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photographs of the border were shown to the council.",
        "The photo (taken in May) shows tanks.",
        "Pictures: the court banned them, and the ministry agreed.",
        "The paper (known as 人民日報 in Chinese) denied it.",
        "Reuters reported that Norway signed.",
        "Subscribers were asked to sign up for the draft.",
        "“We will follow Sweden,” he said on Twitter.",
        "Share prices fell.",
        "‘Quotes’ “stay” — as they are…",
      })
  void keepsWhatOnlyLooksLikeIt(String line) {
    CleanPage page = CLEANER.clean(null, line);

    assertThat(page.text()).isEqualTo(line);
    assertThat(page.removals()).isEmpty();
  }

  @Test
  void keepsParagraphsOnLinesOfTheirOwn() {
    assertThat(CLEANER.clean(null, "\r\n One. \r\n\r\n\r\nTwo.\rThree.\u2028Four.\n").text())
        .isEqualTo("One.\nTwo.\nThree.\nFour.");
  }

  @Test
  void tellsTitleAndCaptionsFromTheBody() {
    CleanPage page =
        CLEANER.clean(
            "Norway signs pact with Sweden",
            """
            Norway Signs Pact With Sweden
            Image copyright Getty Images Image caption The ministers in Oslo
            Norway signed.
            FILE PHOTO: The ministers in May
            The ministers shake hands. (Photo: AFP)
            Photos: Talks in Oslo The flags go up Hide Caption 3 of 12
            Sweden signed too.
            Finland waits.
            """);

    assertThat(parts(page))
        .containsExactly(
            "TITLE Norway Signs Pact With Sweden",
            "CAPTION The ministers in Oslo",
            "BODY Norway signed.",
            "CAPTION The ministers in May",
            "CAPTION The ministers shake hands.",
            "CAPTION Talks in Oslo The flags go up",
            "BODY Sweden signed too.\nFinland waits.");
  }

  @Test
  void tracesWhatItRemoves() {
    CleanPage page = CLEANER.clean(null, "Photo: AFP\nKim Jong-un (김정은) left.");

    assertThat(page.removals())
        .extracting(Removal::toString)
        .containsExactly("0-10 photo-credit-line: 'Photo: AFP'", "22-28 gloss: ' (김정은)'");
  }

  @Test
  void offsetsLeadBackToTheRawTextWhateverItIs() throws UnusableInputException {
    String[] parts = {
      "Kim (金正恩) left. ",
      "Photo: AFP\n",
      "Photo: AFP However",
      "e\u0301",
      "\u00AD",
      "  ",
      "\r\n",
      "word ",
      "Norway",
      ".",
      "\ud83d\ude00",
      "\ud800",
      "\u0958",
      "(Photo by A/AP)",
      "\t",
      "• ",
      "Image caption ",
      "FILE PHOTO: ",
      "\u200B",
      "Read more\n",
      "a\u0323\u0307",
      "\n\n"
    };
    ArticleReader reader = new ArticleReader(CLEANER, ReadLimits.DEFAULT, LocalDate.of(2020, 1, 1));
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      StringBuilder raw =
          new StringBuilder("It is the word of the man that he will be.\n".repeat(20));
      for (int i = random.nextInt(30); i >= 0; i--) {
        raw.append(parts[random.nextInt(parts.length)]);
      }
      Article article =
          reader.read(new RawInput(Origin.file("f"), "", RawInput.Fields.ofText(raw.toString())));

      checkOffsets(article, raw.toString());
      checkSegments(article);
    }
  }

  private static void checkOffsets(Article article, String raw) {
    String clean = article.getText();
    assertThat(article.getCleanOffsets()).isSorted().doesNotHaveDuplicates().startsWith(0);
    assertThat(article.getRawOffsets()).isSorted();
    int last = -1;
    for (int i = 0; i < clean.length(); i++) {
      int offset = Offsets.rawOffset(article, i);
      assertThat(offset).isBetween(Math.max(last, 0), raw.length() - 1);
      char c = clean.charAt(i);
      if (c < 0x7F && c > ' ') {
        assertThat(raw.charAt(offset)).as("%d in '%s'", offset, raw).isEqualTo(c);
        assertThat(Offsets.cleanOffset(article, offset)).isEqualTo(i);
      }
      last = offset;
    }
    assertThat(Offsets.rawEnd(article, clean.length())).isBetween(last, raw.length());
  }

  private static void checkSegments(Article article) {
    int from = 0;
    for (Segment segment : article.getSegments()) {
      assertThat(article.getText().substring(from, segment.getStart())).isBlank();
      assertThat(segment.getEnd()).isGreaterThan(segment.getStart());
      from = segment.getEnd();
    }
    assertThat(from).isEqualTo(article.getText().length());
  }

  static List<String> parts(CleanPage page) {
    return page.segments().stream()
        .map(part -> part.getKind() + " " + page.text().substring(part.getStart(), part.getEnd()))
        .toList();
  }

  static List<SegmentKind> kinds(String raw) {
    return CLEANER.clean(null, raw).segments().stream().map(Segment::getKind).toList();
  }
}
