package org.demarche.corpus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleLanguageTest {
  private static final String ENGLISH =
      "The foreign ministers of both countries met in Oslo on Monday and spoke about the border,"
          + " which has been closed since May. They will meet again in the autumn, they said.";
  private static final String GERMAN =
      "Die Außenminister beider Länder haben sich am Montag in Oslo getroffen und über die Öffnung"
          + " der Grenze gesprochen, die seit Mai geschlossen ist.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Die Außenminister beider Länder haben sich am Montag in Oslo getroffen und über die Öffnung der Grenze gesprochen, die seit dem Mai geschlossen ist.",
        "fr | Les ministres des affaires étrangères des deux pays se sont rencontrés lundi à Oslo et ont parlé de l’ouverture de la frontière, fermée depuis le mois de mai.",
        "es | Los ministros de Asuntos Exteriores de los dos países se reunieron el lunes en Oslo y hablaron de la apertura de la frontera, que está cerrada desde mayo.",
        "nl | De ministers van Buitenlandse Zaken van beide landen hebben elkaar maandag in Oslo ontmoet en spraken over het openen van de grens, die sinds mei gesloten is.",
        "da | Udenrigsministrene fra begge lande mødtes mandag i Oslo og talte om åbningen af grænsen, som har været lukket siden maj. De vil mødes igen til efteråret.",
        "ru | Министры иностранных дел обеих стран встретились в понедельник в Осло и говорили об открытии границы, которая закрыта с мая.",
        "zh | 两国外长星期一在奥斯陆会晤，讨论了自五月以来一直关闭的边境的开放问题。双方同意在秋天再次会晤。",
        "ar | التقى وزيرا خارجية البلدين يوم الاثنين في أوسلو وتحدثا عن فتح الحدود المغلقة منذ شهر مايو الماضي",
      })
  void namesOtherLanguages(String tag, String text) {
    assertThat(language(text, null)).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "საგარეო საქმეთა მინისტრები ორშაბათს ოსლოში შეხვდნენ და საზღვრის გახსნაზე ისაუბრეს.",
        "የውጭ ጉዳይ ሚኒስትሮች ሰኞ ዕለት በኦስሎ ተገናኝተው ስለ ድንበሩ መከፈት ተወያዩ።"
      })
  void takesTextInScriptNobodyReadsForOneInAnotherLanguage(String text) {
    assertThat(language(text, null)).isPresent().isNotEqualTo(Optional.of("en"));
  }

  @Test
  void decidesByTheTextWhateverTheInputSaysOfIt() {
    assertThat(language(ENGLISH, null)).contains("en");
    assertThat(language(ENGLISH, "en-GB")).contains("en-GB");
    assertThat(language(ENGLISH, "de")).contains("en");
    assertThat(language(GERMAN, "en")).contains("de");
  }

  @Test
  void takesInputsWordForTextTooShortToTell() {
    assertThat(language("Talks in Oslo", null)).isEmpty();
    assertThat(language("Talks in Oslo", "de")).contains("de");
  }

  @ParameterizedTest
  @CsvSource({"en_us, en-US", "eng, en", "English, en", "EN, en", "deu, de", "pt-br, pt-BR"})
  void understandsTagsInOtherForms(String declared, String tag) {
    assertThat(language("Talks in Oslo", declared)).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"und", "mul", "none", "?", "text/html"})
  void passesOverTagsThatNameNoLanguage(String declared) {
    assertThat(language("Talks in Oslo", declared)).isEmpty();
    assertThat(language(ENGLISH, declared)).contains("en");
  }

  @Test
  void keepsQuotationsInAnotherLanguage() {
    assertThat(language(ENGLISH + "\n" + ENGLISH + "\n" + GERMAN, null)).contains("en");
    assertThat(language(GERMAN + "\n" + GERMAN + "\n" + GERMAN + "\n" + ENGLISH, null))
        .contains("de");
  }

  @Test
  void takesInputsWordForPageInBothLanguages() {
    assertThat(language(ENGLISH + "\n" + ENGLISH + "\n" + GERMAN, "de")).contains("de");
    assertThat(language(ENGLISH + "\n" + ENGLISH + "\n" + GERMAN, "fr")).contains("en");
  }

  @Test
  void takesSingleQuotationForNoPageInBothLanguages() {
    assertThat(language((ENGLISH + "\n").repeat(20) + GERMAN, "de")).contains("en");
  }

  @Test
  void looksAtTheBodyOnly() {
    Segment body = new Segment(SegmentKind.BODY, 0, ENGLISH.length());
    Segment teaser = new Segment(SegmentKind.TEASER, ENGLISH.length() + 1, ENGLISH.length() + 400);

    assertThat(
            ArticleLanguage.of(
                    ENGLISH + "\n" + GERMAN.repeat(3).substring(0, 399),
                    List.of(body, teaser),
                    Optional.of("de"))
                .map(LanguageTag::tag))
        .contains("en");
  }

  @Test
  void saysTheSameInAllThreads() {
    String text = GERMAN + "\n" + ENGLISH.replace("the", "der");

    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> Languages.of(text))
                .distinct()
                .toList())
        .hasSize(1);
  }

  private static Optional<String> language(String text, String declared) {
    return ArticleLanguage.of(
            text,
            List.of(new Segment(SegmentKind.BODY, 0, text.length())),
            Optional.ofNullable(declared))
        .map(LanguageTag::tag);
  }
}
