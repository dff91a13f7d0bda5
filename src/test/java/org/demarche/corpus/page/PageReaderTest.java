package org.demarche.corpus.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import org.demarche.corpus.RawInput;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
  private static final String URL = "https://herald.example/world/story?from=front";

  /** Pages in the manner of real outlets, each with what a reader takes for its article. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "agency",
        "amp",
        "asian",
        "breaks",
        "broadcaster",
        "broadsheet",
        "channel",
        "daily",
        "ministry",
        "paywall",
        "scripts",
        "tables",
        "tabloid",
        "wordpress"
      })
  void readsThePagesOfOutlets(String name) throws IOException {
    RawInput.Fields fields =
        PageReader.read(PageCharset.decode(bytes(name + ".html"), null), URL).build();

    assertThat(head(fields, lines(name)) + "\n" + marked(fields) + "\n")
        .isEqualTo(new String(bytes(name + ".txt"), UTF_8));
  }

  @Test
  void keepsAFirstParagraphAndAPictureThatAreSetApart() {
    String lead =
        "The ministers of Varland and Ostmark ended their talks in Hald, and they signed nothing.";
    String rest = "Neither side, nor its envoys, its guests, or its hosts, said why, or when.";
    String page =
        "<div class=main><div class=first><p>%s</p></div><figure>The harbour.</figure>"
                .formatted(lead)
            + "<div class=body>"
            + "<p>%s</p>".formatted(rest)
            + "<p>Talks, tariffs, tolls, fish, coal, ships, visas, and flags were to be settled,"
            + " as they had been, on paper at least, in spring.</p></div></div>";

    RawInput.Fields fields = PageReader.read(page, URL).build();

    assertThat(fields.text()).startsWith(lead + "\nThe harbour.\n" + rest);
    assertThat(fields.captions()).hasSize(1);
  }

  @Test
  void readsAPageWithoutMarkup() {
    String text = "The ministers of Varland and Ostmark ended their talks, and signed nothing. ";

    assertThat(PageReader.read(text.repeat(40), URL).build().text())
        .isEqualTo(text.repeat(40).strip());
  }

  @Test
  void takesTheCharsetFromTheBytesWhenTheHeaderIsWrong() {
    String page = "<p>Zürich, São Paulo, Đà Nẵng</p>";

    assertThat(PageCharset.decode(page.getBytes(UTF_8), "iso-8859-1")).isEqualTo(page);
    assertThat(
            PageCharset.decode(
                "<p>“Zürich”</p>".getBytes(Charset.forName("windows-1252")), "utf-8"))
        .isEqualTo("<p>“Zürich”</p>");
    assertThat(PageCharset.decode("<p>외교부</p>".getBytes(Charset.forName("euc-kr")), "EUC-KR"))
        .isEqualTo("<p>외교부</p>");
  }

  @Test
  void takesTimeLinearInTheLengthOfHostilePages() {
    List<String> pages =
        List.of(
            "<div>".repeat(400_000),
            "<p><b><i><a>x".repeat(100_000),
            "<table><tr><td>".repeat(100_000),
            "<a href=x>, , , </a>".repeat(100_000),
            "<div class='" + "related-".repeat(200_000) + "'>x",
            "<script type=application/ld+json>" + "[".repeat(1_000_000) + "</script>",
            "<meta content=x name=" + "a".repeat(2_000_000) + ">",
            "<br>".repeat(500_000),
            "<time>x</time>".repeat(200_000),
            ("<div>a, b, c, d, e, f, g, h, i, j, k, l, m, n<br><br>"
                    + "o, p, ".repeat(9)
                    + "</div>")
                .repeat(30_000),
            "<figure>x</figure>".repeat(200_000));

    for (String page : pages) {
      Assertions.assertTimeout(
          Duration.ofSeconds(20), () -> PageReader.read(page, URL), page.substring(0, 20));
    }
  }

  @Test
  void fetchesNothing() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(300);
      String there = "http://127.0.0.1:" + server.getLocalPort() + "/";
      String page =
          "<html><head><base href='%1$s'><link rel=stylesheet href='%1$sa.css'></head><body>"
                  .formatted(there)
              + "<img src='%1$sa.png'><iframe src='%1$s'></iframe><script src='%1$sa.js'></script>"
                  .formatted(there)
              + "<p>The ministers ended their talks.</p></body></html>";

      assertThat(PageReader.read(page, there).build().text())
          .isEqualTo("The ministers ended their talks.");
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  /** The text, with what is a caption named so. */
  private static String marked(RawInput.Fields fields) {
    StringBuilder text = new StringBuilder(fields.text());
    for (int i = fields.captions().size() - 1; i >= 0; i--) {
      text.insert(fields.captions().get(i).start(), "CAPTION: ");
    }
    return text.toString();
  }

  private static List<String> lines(String name) throws IOException {
    return new String(bytes(name + ".txt"), UTF_8).lines().toList();
  }

  /** Those fields that the expectation has. */
  private static String head(RawInput.Fields fields, List<String> expected) {
    StringBuilder head = new StringBuilder();
    for (String line : expected.subList(0, expected.indexOf(""))) {
      String key = line.substring(0, line.indexOf(':'));
      String value =
          switch (key) {
            case "title" -> fields.title();
            case "author" -> fields.author();
            case "section" -> fields.section();
            case "publishedAt" -> fields.publishedAt();
            case "source" -> fields.source();
            case "canonicalUrl" -> fields.canonicalUrl();
            default -> throw new IllegalArgumentException(line);
          };
      head.append(key).append(": ").append(value).append('\n');
    }
    return head.toString();
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = PageReaderTest.class.getResourceAsStream("/pages/" + name)) {
      return in.readAllBytes();
    }
  }
}
