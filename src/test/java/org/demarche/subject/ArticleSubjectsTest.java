package org.demarche.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.Article;
import org.demarche.record.DateBasis;
import org.demarche.record.SegmentKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleSubjectsTest {
  private static final String WORDS =
      """
      limits: {from: 2, context: 1, country: 2, official: 3, long: 3, quiet: 1, news: 2}
      subjects:
        sport: {countries: true, 3: [penalty kick], 2: [match, <team>, <score>]}
        markets: {2: [share, <they>]}
      public: {3: [sanctions], 2: [minister]}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeWords() throws IOException {
    write(WORDS);
  }

  @Test
  void sentenceIsAboutWhatItsWordsSpeakFor() {
    ArticleSubjects subjects = subjects("The match ended with a penalty kick");

    assertThat(subjects.of(0, 0, 0))
        .contains(new Subject("sport", List.of("penalty kick", "match")));
  }

  @Test
  void wordsOfPublicAffairsSpeakAgainstIt() {
    assertThat(subjects("The minister spoke of sanctions after the match").of(0, 0, 0)).isEmpty();
  }

  @Test
  void sidesThatAreCountriesSpeakAgainstAllButSport() {
    assertThat(subjects("A share fell").of(0, 1, 0)).isEmpty();
    assertThat(subjects("A match ended").of(0, 1, 0)).isPresent();
  }

  @Test
  void officialsSpeakAgainstSportToo() {
    assertThat(subjects("A match ended").of(0, 0, 1)).isEmpty();
  }

  @Test
  void otherSentencesOfTheArticleCount() {
    assertThat(subjects("They attacked", "The match began", "The match ended").of(0, 0, 0))
        .isPresent();
    assertThat(subjects("The match ended", "Now the sanctions", "More sanctions").of(0, 0, 0))
        .isEmpty();
  }

  @Test
  void countryWithPluralVerbIsATeam() {
    assertThat(subjects("Germany/NNP/COUNTRY meet/VBP Japan/NNP/COUNTRY").of(0, 2, 0)).isPresent();
    assertThat(subjects("Iran/NNP/COUNTRY and/CC Iraq/NNP/COUNTRY meet/VBP").of(0, 2, 0)).isEmpty();
  }

  @Test
  void signsAreFound() {
    assertThat(subjects("They won 3-1").of(0, 0, 0)).isPresent();
    assertThat(subjects("Chad/NNP/COUNTRY sacked their coach").of(0, 0, 0)).isPresent();
  }

  @Test
  void longArticleWithoutPublicAffairsIsQuiet() {
    assertThat(subjects("One", "Two", "Three").isQuiet(0)).isTrue();
    assertThat(subjects("One", "Sanctions", "Two").isQuiet(0)).isFalse();
  }

  @Test
  void refusesAWordThatIsThereTwice() throws IOException {
    write(WORDS.replace("2: [match,", "2: [penalty kick,"));

    assertThatThrownBy(this::load)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("subjects.yaml:3")
        .hasMessageContaining("'penalty kick' is there twice for sport");
  }

  @Test
  void refusesMoreThanThreeWords() throws IOException {
    write(WORDS.replace("sanctions", "sanctions on all of them"));

    assertThatThrownBy(this::load)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("longer than 3 words");
  }

  private void write(String words) throws IOException {
    Path file = folder.resolve(SubjectWords.FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, words);
  }

  private SubjectWords load() {
    return SubjectWords.load(Config.in(folder));
  }

  private ArticleSubjects subjects(String... sentences) {
    return new ArticleSubjects(load(), article(sentences));
  }

  /** Words with tag and label where it matters, such as {@code Chad/NNP/COUNTRY}. */
  private static AnnotatedArticle article(String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<AnnotatedSentence> rows = new ArrayList<>();
    for (String sentence : sentences) {
      int first = starts.size();
      for (String word : sentence.split(" ", -1)) {
        String[] parts = word.split("/", -1);
        starts.add(text.length());
        text.append(parts[0]);
        ends.add(text.length());
        text.append(' ');
        lemmas.add(parts[0].toLowerCase(Locale.ROOT));
        tags.add(parts.length > 1 ? parts[1] : "NN");
        labels.add(parts.length > 2 ? parts[2] : "O");
      }
      rows.add(
          AnnotatedSentence.newBuilder()
              .setStart(starts.get(first))
              .setEnd(ends.get(ends.size() - 1))
              .setSegment(SegmentKind.BODY)
              .setFirstToken(first)
              .setLastToken(starts.size())
              .setSentimentProbabilities(List.of())
              .build());
    }
    return AnnotatedArticle.newBuilder()
        .setArticle(
            Article.newBuilder()
                .setArticleId("test")
                .setPublishedAt(Instant.EPOCH)
                .setPublishedBasis(DateBasis.INPUT)
                .setOrigin("test")
                .setText(text.toString())
                .setSegments(List.of())
                .setCleanOffsets(List.of(0))
                .setRawOffsets(List.of(0))
                .build())
        .setTokenStarts(starts)
        .setTokenEnds(ends)
        .setLemmas(lemmas)
        .setTags(tags)
        .setLabels(labels)
        .setSentences(rows)
        .setEntities(List.of())
        .build();
  }
}
