package org.demarche.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.demarche.corpus.Collected;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.clean.TextRange;
import org.demarche.record.FailureCode;
import org.junit.jupiter.api.Test;

/** Feeds, NewsML and NITF. */
class XmlFormatsTest {
  private static final ReadLimits LIMITS = new ReadLimits(1 << 20, 1000, 32L << 20, 200, 3, 100);

  @Test
  void readsRssWithFullTextAndAuthors() throws IOException {
    Collected read = FormatsTest.read("a.xml", NewsItems.RSS.getBytes(UTF_8), LIMITS);

    RawInput.Fields fields = read.inputs.get(0).fields();
    assertThat(fields.text()).isEqualTo("First\u00A0one.\nSecond.");
    assertThat(
            List.of(fields.id(), fields.url(), fields.title(), fields.author(), fields.section()))
        .containsExactly("g1", "https://herald.example/1", "Talks & trade", "Anna Holt", "World");
    assertThat(List.of(fields.source(), fields.language(), fields.publishedAt()))
        .containsExactly("The Herald", "en-gb", "Wed, 18 Nov 2026 08:30:00 GMT");
    assertThat(read.codes()).containsExactly(FailureCode.FIELD_MISSING);
  }

  @Test
  void readsAtomWithXhtml() throws IOException {
    Collected read = FormatsTest.read("a.xml", NewsItems.ATOM.getBytes(UTF_8), LIMITS);

    assertThat(read.texts()).containsExactly("First one.\nSecond.");
    assertThat(read.inputs.get(0).fields().author()).isEqualTo("Anna Holt");
    assertThat(read.inputs.get(0).fields().language()).isEqualTo("en");
  }

  @Test
  void readsNewsMlAndRefusesWhatWasWithdrawn() throws IOException {
    Collected read = FormatsTest.read("a.xml", NewsItems.newsMl().getBytes(UTF_8), LIMITS);

    assertThat(read.texts()).containsExactly("First.\nSecond.");
    RawInput.Fields fields = read.inputs.get(0).fields();
    assertThat(List.of(fields.id(), fields.author(), fields.agency(), fields.datelinePlace()))
        .containsExactly("urn:1", "Anna Holt", "Agency One", "HALD");
    assertThat(read.codes()).containsExactly(FailureCode.ITEM_WITHDRAWN);
  }

  @Test
  void readsNitfWithoutItsDtd() throws IOException {
    Collected read = FormatsTest.read("a.xml", NewsItems.NITF.getBytes(UTF_8), LIMITS);

    assertThat(read.texts()).containsExactly("First one.\nThe harbour.\nSecond.");
    RawInput.Fields fields = read.inputs.get(0).fields();
    assertThat(List.of(fields.id(), fields.title(), fields.author(), fields.section()))
        .containsExactly("n1", "Talks end", "Anna Holt", "World");
    assertThat(fields.publishedAt()).isEqualTo("2026-11-18T10:15:00Z");
    assertThat(fields.captions()).containsExactly(new TextRange(11, 23));
  }

  @Test
  void hostileXmlIsAFailure() throws IOException {
    String laughs =
        "<!DOCTYPE rss [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            + "<rss><channel><item><description>&b;</description></item></channel></rss>";
    String external =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<rss><channel><item><description>&x;</description></item></channel></rss>";
    String deep = "<rss>" + "<a>".repeat(100_000);
    String long1 =
        "<rss><item><description>" + "a, ".repeat(1_000_000) + "</description></item></rss>";
    String long2 = "<rss a='" + "a".repeat(3_000_000) + "'></rss>";

    String attribute = "<rss><item a='&x;'><description>One.</description></item></rss>";
    String million = "<!DOCTYPE rss [" + "<!ENTITY a 'lol'>".repeat(200_000) + "]><rss></rss>";

    assertThat(codes(attribute)).containsExactly(FailureCode.XML_INVALID);
    assertThat(codes(million)).hasSize(1);
    assertThat(codes(laughs)).containsExactly(FailureCode.XML_INVALID);
    assertThat(codes(external)).containsExactly(FailureCode.XML_INVALID);
    assertThat(codes(deep)).containsExactly(FailureCode.XML_INVALID);
    assertThat(codes(long1)).containsExactly(FailureCode.RECORD_TOO_LARGE);
    assertThat(codes(long2)).containsExactly(FailureCode.RECORD_TOO_LARGE);
  }

  private static List<FailureCode> codes(String xml) throws IOException {
    return FormatsTest.read("a.xml", xml.getBytes(UTF_8), LIMITS).codes();
  }
}
