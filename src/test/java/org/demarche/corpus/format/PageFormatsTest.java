package org.demarche.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.demarche.corpus.Collected;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.ReadLimits;
import org.demarche.record.FailureCode;
import org.junit.jupiter.api.Test;

/** Web archives, feeds, NewsML and NITF. */
class PageFormatsTest {
  private static final ReadLimits LIMITS = new ReadLimits(1 << 20, 1000, 32L << 20, 200, 3, 100);
  private static final String PAGE =
      "<html><head><title>Talks end</title></head><body><p>The ministers of Varland and Ostmark"
          + " ended their talks, and signed nothing.</p></body></html>";
  private static final String TEXT =
      "The ministers of Varland and Ostmark ended their talks, and signed nothing.";

  @Test
  void readsPagesOfWebArchives() throws IOException {
    Collected read =
        FormatsTest.read("a.warc", concat(info(), response("1", http(200, PAGE)), response("2", http(404, PAGE))), LIMITS);

    assertThat(read.failures).isEmpty();
    assertThat(read.texts()).containsExactly(TEXT);
    RawInput.Fields fields = read.inputs.get(0).fields();
    assertThat(fields.url()).isEqualTo("https://herald.example/1");
    assertThat(fields.title()).isEqualTo("Talks end");
    assertThat(read.inputs.get(0).origin().toString()).isEqualTo("a.warc@" + info().length);
  }

  @Test
  void readsWebArchivesCompressedRecordByRecord() throws IOException {
    byte[] bytes =
        concat(
            Packed.gzip(info()),
            Packed.gzip(response("1", http(200, PAGE))),
            Packed.gzip(response("2", http(200, PAGE))));

    assertThat(FormatsTest.read("crawl.warc.gz", bytes, LIMITS).texts()).containsExactly(TEXT, TEXT);
  }

  @Test
  void undoesChunksAndCompression() throws IOException {
    byte[] packed = Packed.gzip(PAGE.getBytes(UTF_8));
    byte[] body =
        concat(
            (Integer.toHexString(10) + "\r\n").getBytes(UTF_8),
            Arrays.copyOf(packed, 10),
            ("\r\n" + Integer.toHexString(packed.length - 10) + "\r\n").getBytes(UTF_8),
            Arrays.copyOfRange(packed, 10, packed.length),
            "\r\n0\r\n\r\n".getBytes(UTF_8));
    byte[] head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
            .getBytes(UTF_8);

    assertThat(FormatsTest.read("a.warc", response("1", concat(head, body)), LIMITS).texts())
        .containsExactly(TEXT);
  }

  @Test
  void goesOnBehindABrokenRecord() throws IOException {
    byte[] good = response("1", http(200, PAGE));
    byte[] broken = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nx\r\n\r\n".getBytes(UTF_8);
    byte[] noHttp = response("2", "nothing".getBytes(UTF_8));
    byte[] endlessHeader = ("WARC/1.0\r\nA: " + "a".repeat(200_000) + "\r\n\r\n").getBytes(UTF_8);

    Collected read =
        FormatsTest.read("a.warc", concat(good, broken, good, noHttp, good, endlessHeader, good), LIMITS);

    assertThat(read.inputs).hasSize(4);
    assertThat(read.codes())
        .containsExactly(FailureCode.WARC_INVALID, FailureCode.HTTP_INVALID, FailureCode.WARC_INVALID);
  }

  @Test
  void keepsWhatStoodBeforeTheEndOfAFileThatIsCutOff() throws IOException {
    byte[] good = response("1", http(200, PAGE));
    Collected read =
        FormatsTest.read("a.warc", concat(good, Arrays.copyOf(good, good.length - 60)), LIMITS);

    assertThat(read.inputs).hasSize(1);
    assertThat(read.codes()).containsExactly(FailureCode.FILE_TRUNCATED);
  }

  @Test
  void readsRssWithFullTextAndAuthors() throws IOException {
    String feed =
        """
        <?xml version="1.0"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel><title>The Herald</title><language>en-gb</language>
        <item><title>Talks &amp;amp; trade</title><link>https://herald.example/1</link><guid>g1</guid>
          <media:title>Not this</media:title><dc:creator>Anna Holt</dc:creator>
          <pubDate>Wed, 18 Nov 2026 08:30:00 GMT</pubDate><category>World</category>
          <description>Short.</description>
          <content:encoded><![CDATA[<p>First&nbsp;one.</p><script>x</script><p>Second.</p>]]></content:encoded></item>
        <item><title>Nothing</title></item>
        </channel></rss>
        """;
    Collected read = FormatsTest.read("a.xml", feed.strip().getBytes(UTF_8), LIMITS);

    RawInput.Fields fields = read.inputs.get(0).fields();
    assertThat(fields.text()).isEqualTo("First\u00A0one.\nSecond.");
    assertThat(List.of(fields.id(), fields.url(), fields.title(), fields.author(), fields.section()))
        .containsExactly("g1", "https://herald.example/1", "Talks & trade", "Anna Holt", "World");
    assertThat(List.of(fields.source(), fields.language(), fields.publishedAt()))
        .containsExactly("The Herald", "en-gb", "Wed, 18 Nov 2026 08:30:00 GMT");
    assertThat(read.codes()).containsExactly(FailureCode.FIELD_MISSING);
  }

  @Test
  void readsAtomWithXhtml() throws IOException {
    String feed =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Herald</title>
        <entry><id>tag:1</id><title>Talks</title><link rel="alternate" href="https://herald.example/1"/>
        <published>2026-11-18T08:30:00Z</published><author><name>Anna Holt</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First <b>one</b>.</p><p>Second.</p></div></content>
        </entry></feed>
        """;
    Collected read = FormatsTest.read("a.xml", feed.getBytes(UTF_8), LIMITS);

    assertThat(read.texts()).containsExactly("First one.\nSecond.");
    assertThat(read.inputs.get(0).fields().author()).isEqualTo("Anna Holt");
    assertThat(read.inputs.get(0).fields().language()).isEqualTo("en");
  }

  @Test
  void readsNewsMlAndRefusesWhatWasWithdrawn() throws IOException {
    String item =
        """
        <newsItem guid="urn:%1$s" xml:lang="en" xmlns="http://iptc.org/std/nar/2006-10-01/">
        <itemMeta><itemClass qcode="ninat:text"/><provider literal="Agency"/>
          <versionCreated>2026-11-18T10:00:00Z</versionCreated><pubStatus qcode="stat:%2$s"/></itemMeta>
        <contentMeta><headline>Talks end</headline><by>By Anna Holt</by><creditline>Agency One</creditline>
          <located><name>HALD</name></located></contentMeta>
        <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head>
          <body><p>First.</p><p>Second.</p></body></html></inlineXML></contentSet></newsItem>
        """;
    String message =
        "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>"
            + item.formatted("1", "usable")
            + item.formatted("2", "canceled")
            + "</itemSet></newsMessage>";
    Collected read = FormatsTest.read("a.xml", message.getBytes(UTF_8), LIMITS);

    assertThat(read.texts()).containsExactly("First.\nSecond.");
    RawInput.Fields fields = read.inputs.get(0).fields();
    assertThat(List.of(fields.id(), fields.author(), fields.agency(), fields.datelinePlace()))
        .containsExactly("urn:1", "Anna Holt", "Agency One", "HALD");
    assertThat(read.codes()).containsExactly(FailureCode.ITEM_WITHDRAWN);
  }

  @Test
  void readsNitfWithoutItsDtd() throws IOException {
    String nitf =
        """
        <?xml version="1.0"?>
        <!DOCTYPE nitf SYSTEM "http://127.0.0.1:1/nitf.dtd">
        <nitf><head><title>no</title><docdata><doc-id id-string="n1"/><date.issue norm="20261118T101500Z"/></docdata>
        <pubdata name="The Herald" position.section="World"/></head>
        <body><body.head><hedline><hl1>Talks end</hl1></hedline><byline>By <person>Anna Holt</person></byline>
        <distributor>Agency One</distributor><dateline><location>HALD</location></dateline></body.head>
        <body.content><p>First <person>one</person>.</p><media><media-caption><p>The harbour.</p></media-caption></media>
        <p>Second.</p></body.content></body></nitf>
        """;
    Collected read = FormatsTest.read("a.xml", nitf.getBytes(UTF_8), LIMITS);

    assertThat(read.texts()).containsExactly("First one.\nImage caption The harbour.\nSecond.");
    RawInput.Fields fields = read.inputs.get(0).fields();
    assertThat(List.of(fields.id(), fields.title(), fields.author(), fields.section()))
        .containsExactly("n1", "Talks end", "Anna Holt", "World");
    assertThat(fields.publishedAt()).isEqualTo("2026-11-18T10:15:00Z");
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
    String long1 = "<rss><item><description>" + "a, ".repeat(1_000_000) + "</description></item></rss>";
    String long2 = "<rss a='" + "a".repeat(3_000_000) + "'></rss>";

    assertThat(codes(laughs)).containsExactly(FailureCode.XML_INVALID);
    assertThat(codes(external)).containsExactly(FailureCode.XML_INVALID);
    assertThat(codes(deep)).containsExactly(FailureCode.XML_INVALID);
    assertThat(codes(long1)).containsExactly(FailureCode.RECORD_TOO_LARGE);
    assertThat(codes(long2)).containsExactly(FailureCode.RECORD_TOO_LARGE);
  }

  @Property(tries = 1500)
  void damagedFilesAreFailures(@ForAll long random) throws IOException {
    Random chance = new Random(random);
    byte[] rss =
        "<rss><channel><title>a</title><item><guid>1</guid><description>One &lt;p&gt; &nbsp;</description></item></channel></rss>"
            .getBytes(UTF_8);
    List<byte[]> seeds =
        List.of(rss, PAGE.getBytes(UTF_8), concat(info(), response("1", http(200, PAGE)), response("2", http(200, PAGE))));
    int seed = chance.nextInt(seeds.size());
    String name = List.of("a.xml", "a.html", "a.warc").get(seed);

    ReaderProperties.check(name, FormatsTest.read(name, Damage.of(seeds.get(seed), chance), LIMITS));
  }

  private static List<FailureCode> codes(String xml) throws IOException {
    return FormatsTest.read("a.xml", xml.getBytes(UTF_8), LIMITS).codes();
  }

  static byte[] info() {
    return "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n".getBytes(UTF_8);
  }

  static byte[] http(int status, String page) {
    return "HTTP/1.1 %d OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n%s"
        .formatted(status, page)
        .getBytes(UTF_8);
  }

  static byte[] response(String name, byte[] block) {
    byte[] head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://herald.example/%s\r\nContent-Length: %d\r\n\r\n"
            .formatted(name, block.length)
            .getBytes(UTF_8);
    return concat(head, block, "\r\n\r\n".getBytes(UTF_8));
  }

  static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
