package org.demarche.corpus.format;

/** Files of news items, as text. */
final class NewsItems {
  static final String RSS =
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

  static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Herald</title>
      <entry><id>tag:1</id><title>Talks</title><link rel="alternate" href="https://herald.example/1"/>
      <published>2026-11-18T08:30:00Z</published><author><name>Anna Holt</name></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First <b>one</b>.</p><p>Second.</p></div></content>
      </entry></feed>
      """;

  static final String NEWS_ITEM =
      """
      <newsItem guid="urn:%1$s" xml:lang="en" xmlns="http://iptc.org/std/nar/2006-10-01/">
      <itemMeta><itemClass qcode="ninat:text"/><provider literal="Agency"/>
        <versionCreated>2026-11-18T10:00:00Z</versionCreated><pubStatus qcode="stat:%2$s"/></itemMeta>
      <contentMeta><headline>Talks end</headline><by>By Anna Holt</by><creditline>Agency One</creditline>
        <located><name>HALD</name></located></contentMeta>
      <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head>
        <body><p>First.</p><p>Second.</p></body></html></inlineXML></contentSet></newsItem>
      """;

  static final String NITF =
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

  private NewsItems() {}

  /** A message with an item that can be used and one that was withdrawn. */
  static String newsMl() {
    return "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>"
        + NEWS_ITEM.formatted("1", "usable")
        + NEWS_ITEM.formatted("2", "canceled")
        + "</itemSet></newsMessage>";
  }
}
