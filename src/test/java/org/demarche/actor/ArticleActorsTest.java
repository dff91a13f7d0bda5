package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.demarche.actor.Annotated.article;

import java.util.List;
import org.demarche.config.Config;
import org.junit.jupiter.api.Test;

class ArticleActorsTest {
  private static final ActorResolver RESOLVER = ActorResolver.load(Config.bundled());

  private static List<String> ids(Annotated article, String phrase) {
    return article.actors(RESOLVER, phrase).stream().map(Actor::id).toList();
  }

  private static List<String> countries(Annotated article, String phrase) {
    return article.actors(RESOLVER, phrase).stream().map(a -> a.country().orElse("")).toList();
  }

  @Test
  void wordsThatSayItThemselvesNeedNoArticle() {
    assertThat(ids(article().sentence("The/DT US/NNP/COUNTRY struck/VBD ./."), "The US"))
        .containsExactly("USA");
  }

  @Test
  void surnameIsWhoTheAppositionAfterTheFullNameSays() {
    Annotated article =
        article()
            .sentence(
                "Liu/NNP/PERSON Pengyu/NNP/PERSON ,/, spokesman/NN/TITLE for/IN the/DT"
                    + " Chinese/JJ/NATIONALITY embassy/NN ,/, objected/VBD ./.")
            .sentence("Liu/NNP/PERSON refused/VBD ./.");
    assertThat(ids(article, "Liu")).containsExactly("CHN.GOV.liu-pengyu");
    assertThat(ids(article, "Liu Pengyu")).containsExactly("CHN.GOV.liu-pengyu");
  }

  @Test
  void titleBeforeTheNameHoldsForLaterMentionsToo() {
    Annotated article =
        article()
            .sentence(
                "China/NNP/COUNTRY 's/POS Foreign/NNP Ministry/NNP spokesperson/NN Mei/NNP/PERSON"
                    + " Lanying/NNP/PERSON spoke/VBD ./.")
            .sentence("Officials/NNS heard/VBD Mei/NNP/PERSON ./.");
    assertThat(ids(article, "Mei")).containsExactly("CHN.GOV.mei-lanying");
  }

  @Test
  void describedPersonWithoutCountryBelongsToTheOneItsSentenceNames() {
    Annotated article =
        article()
            .sentence(
                "The/DT army/NN chief/NN ,/, Tomas/NNP/PERSON Vilar/NNP/PERSON ,/, left/VBD"
                    + " Peru/NNP/COUNTRY ./.");
    assertThat(countries(article, "Tomas Vilar")).containsExactly("PER");
  }

  @Test
  void personNamedAfterASentenceAboutSomebodyUnnamedIsThatOne() {
    Annotated article =
        article()
            .sentence("Police/NNS arrested/VBD an/DT Iranian/JJ/NATIONALITY girl/NN ./.")
            .sentence("Laleh/NNP/PERSON Karimi/NNP/PERSON ,/, 16/CD ,/, denied/VBD it/PRP ./.");
    assertThat(ids(article, "Laleh Karimi")).containsExactly("IRN.CVL.laleh-karimi");
  }

  @Test
  void personNobodyDescribesIsNobody() {
    Annotated article =
        article().sentence("Tomas/NNP/PERSON Vilar/NNP/PERSON left/VBD Peru/NNP/COUNTRY ./.");
    assertThat(ids(article, "Tomas Vilar")).isEmpty();
  }

  @Test
  void quotationMarkInAMentionIsNoPartOfTheName() {
    Annotated article =
        article()
            .sentence(
                "''/''/PERSON Aydin/NNP/PERSON Kaya/NNP/PERSON ,/, a/DT Turkish/JJ/NATIONALITY"
                    + " lawmaker/NN ,/, agreed/VBD ./.")
            .sentence("Kaya/NNP/PERSON left/VBD ./.");
    assertThat(ids(article, "Kaya")).containsExactly("TUR.LEG.aydin-kaya");
  }

  @Test
  void personInsideAnOrganisationAfterSecretaryOfIsFound() {
    Annotated article =
        article()
            .sentence(
                "US/NNP/COUNTRY Secretary/NNP of/IN Defense/NNP/ORGANIZATION Carl/NNP/ORGANIZATION"
                    + " Ostrum/NNP/ORGANIZATION met/VBD troops/NNS ./.")
            .sentence("Ostrum/NNP left/VBD ./.");
    assertThat(ids(article, "Ostrum")).containsExactly("USA.GOV.carl-ostrum");
  }

  @Test
  void acronymIsWhatTheBracketExplains() {
    Annotated article =
        article()
            .sentence(
                "The/DT Kenyan/JJ Farmers/NNP Party/NNP -LRB-/-LRB- KFP/NNP -RRB-/-RRB-"
                    + " won/VBD ./.")
            .sentence("The/DT KFP/NNP celebrated/VBD ./.");
    assertThat(countries(article, "The KFP")).containsExactly("KEN");
  }

  @Test
  void courtIsTheCourtNamedBefore() {
    Annotated article =
        article()
            .sentence(
                "An/DT Israeli/JJ military/JJ court/NN indicted/VBD a/DT Palestinian/JJ girl/NN ./.")
            .sentence("The/DT court/NN extended/VBD her/PRP$ remand/NN ./.");
    assertThat(ids(article, "The court")).containsExactly("ISR.JUD");
  }

  @Test
  void policeBelongToTheOnlyCountryOfTheSentence() {
    Annotated article =
        article().sentence("Police/NNS in/IN Cologne/NNP/CITY detained/VBD migrants/NNS ./.");
    assertThat(countries(article, "Police")).containsExactly("DEU");
  }

  @Test
  void governmentBelongsToTheCountryTheArticleIsMostlyAbout() {
    Annotated article =
        article()
            .sentence("Nigeria/NNP/COUNTRY mourned/VBD ./.")
            .sentence("Lagos/NNP/CITY mourned/VBD with/IN Nigerian/JJ cities/NNS ./.")
            .sentence("The/DT government/NN met/VBD Swiss/JJ/NATIONALITY envoys/NNS ./.");
    assertThat(ids(article, "The government")).containsExactly("NGA");
  }

  @Test
  void policeOfAnArticleAboutTwoCountriesAlikeHaveNone() {
    Annotated article =
        article()
            .sentence("Chad/NNP/COUNTRY and/CC Niger/NNP/COUNTRY talked/VBD ./.")
            .sentence("Niger/NNP/COUNTRY and/CC Chad/NNP/COUNTRY agreed/VBD ./.")
            .sentence("Police/NNS came/VBD ./.");
    assertThat(countries(article, "Police")).containsExactly("");
  }

  @Test
  void teaserTakesNothingFromTheArticleAboveIt() {
    Annotated article =
        article()
            .sentence("Japan/NNP/COUNTRY and/CC Tokyo/NNP/CITY and/CC Osaka/NNP/CITY ./.")
            .teaser("Police/NNS came/VBD ./.");
    assertThat(countries(article, "Police")).containsExactly("");
  }

  @Test
  void theGroupIsTheArmedGroupNamedLast() {
    Annotated article =
        article()
            .sentence("Boko/NNP Haram/NNP attacked/VBD a/DT village/NN ./.")
            .sentence("The/DT group/NN fled/VBD ./.");
    assertThat(article.actors(RESOLVER, "The group").get(0).sectors()).contains("REB");
  }

  @Test
  void theNorthIsTheCountryWhoseNameBeginsSo() {
    Annotated article =
        article()
            .sentence("North/NNP/COUNTRY Korea/NNP/COUNTRY fired/VBD a/DT missile/NN ./.")
            .sentence("Japan/NNP/COUNTRY condemned/VBD the/DT North/NNP ./.");
    assertThat(ids(article, "the North")).containsExactly("PRK");
  }

  @Test
  void theTwoCountriesAreThoseNamedLast() {
    Annotated article =
        article()
            .sentence("Peru/NNP/COUNTRY watched/VBD ./.")
            .sentence("India/NNP/COUNTRY met/VBD China/NNP/COUNTRY ./.")
            .sentence("The/DT two/CD countries/NNS agreed/VBD ./.");
    assertThat(ids(article, "The two countries")).containsExactly("IND", "CHN");
  }

  @Test
  void heIsTheSubjectOfTheSentenceBefore() {
    Annotated article =
        article()
            .sentence(
                "Russian/JJ lawmaker/NN Ivan/NNP/PERSON Petrin/NNP/PERSON met/VBD Turkish/JJ judge/NN Aydin/NNP/PERSON Kaya/NNP/PERSON ./.")
            .sentence("He/PRP left/VBD ./.");
    assertThat(ids(article, "He")).containsExactly("RUS.LEG.ivan-petrin");
    assertThat(article.actors(RESOLVER, "He").get(0).steps())
        .last()
        .asString()
        .startsWith("'He' is taken for")
        .endsWith("of sentence 1");
  }

  @Test
  void sheIsFollowedBackThroughSentencesThatOnlySayShe() {
    Annotated article =
        article()
            .sentence("Turkish/JJ lawmaker/NN Aylin/NNP/PERSON Kaya/NNP/PERSON spoke/VBD ./.")
            .sentence("She/PRP smiled/VBD ./.")
            .sentence("She/PRP left/VBD ./.");
    assertThat(ids(article, "She")).containsExactly("TUR.LEG.aylin-kaya");
  }

  @Test
  void objectIsNotTheSubjectOfItsOwnClause() {
    Annotated article =
        article()
            .sentence(
                "Russian/JJ lawmaker/NN Ivan/NNP/PERSON Petrin/NNP/PERSON saw/VBD him/PRP ./.");
    assertThat(ids(article, "him")).isEmpty();
  }

  @Test
  void theyAreThePluralSubjectBefore() {
    Annotated article =
        article()
            .sentence("Iranian/JJ diplomats/NNS left/VBD Vienna/NNP/CITY ./.")
            .sentence("They/PRP complained/VBD ./.");
    assertThat(countries(article, "They")).containsExactly("IRN");
  }

  @Test
  void itIsTheCountryBeforeUnlessTheWordIsEmpty() {
    Annotated article =
        article().sentence("Iran/NNP/COUNTRY said/VBD it/PRP would/MD answer/VB ./.");
    assertThat(ids(article, "it")).containsExactly("IRN");
    Annotated expletive =
        article().sentence("Iran/NNP/COUNTRY said/VBD it/PRP was/VBD clear/JJ ./.");
    assertThat(ids(expletive, "it")).isEmpty();
  }

  @Test
  void weInsideQuotationMarksIsTheSpeaker() {
    Annotated article =
        article()
            .sentence(
                "``/`` We/PRP object/VBP ,/, ''/'' Kremlin/NNP spokesman/NN Oleg/NNP/PERSON"
                    + " Marin/NNP/PERSON said/VBD ./.");
    assertThat(ids(article, "We")).containsExactly("RUS.GOV.oleg-marin");
  }

  @Test
  void hisPeopleAreOfHisCountry() {
    Annotated article =
        article()
            .sentence(
                "Turkish/JJ lawmaker/NN Aydin/NNP/PERSON Kaya/NNP/PERSON met/VBD Iran/NNP/COUNTRY ./.")
            .sentence("His/PRP$ advisers/NNS left/VBD ./.");
    assertThat(countries(article, "His advisers")).containsExactly("TUR");
  }

  @Test
  void countedPeopleAreTheActor() {
    Annotated article =
        article().sentence("Thousands/NNS of/IN Iranian/JJ women/NNS marched/VBD ./.");
    List<Actor> actors = new ArticleActors(RESOLVER, article.build()).resolve(0, 4, 0);
    assertThat(actors).extracting(Actor::id).containsExactly("IRN.CVL");
  }

  @Test
  void headOutsideThePhraseIsRefused() {
    ArticleActors actors =
        new ArticleActors(RESOLVER, article().sentence("Iran/NNP left/VBD ./.").build());
    assertThatThrownBy(() -> actors.resolve(0, 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[0, 1) with head 2");
  }
}
