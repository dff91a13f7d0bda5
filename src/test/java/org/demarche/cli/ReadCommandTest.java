package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.demarche.config.Config;
import org.demarche.corpus.ArticleReader;
import org.demarche.corpus.Field;
import org.demarche.corpus.Origin;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.clean.Cleaner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadCommandTest {
  @TempDir private Path folder;

  @Test
  void showsFieldsSegmentsAndWhatWasRemovedByWhichRule() throws IOException {
    Path page =
        file(
            "page.html",
            """
            <html lang="en"><head><meta property="og:site_name" content="The Herald">
            <meta property="article:published_time" content="2026-11-18T09:30:00Z"></head>
            <body><h1>Talks end</h1><div class="story">
            <figure><figcaption>The ministers in Hald.</figcaption></figure>
            <p>The ministers of Varland and Ostmark ended their talks on Tuesday.</p>
            <p>Image copyright Getty Images</p>
            </div></body></html>
            """);

    FakeDemarche.Result result = FakeDemarche.run("read", page.toString());

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("page.html\n")
        .containsPattern("title +Talks end\n")
        .containsPattern("published +2026-11-18T09:30:00Z \\(PAGE\\)\n")
        .containsPattern("source +The Herald\n")
        .containsPattern("CAPTION +The ministers in Hald\\.\n")
        .containsPattern("BODY +The ministers of Varland")
        .containsPattern("removed +.*image-copyright: 'Image copyright Getty Images'\n")
        .contains("1 articles, 0 failures\n")
        .doesNotContain("\u001B");
  }

  @Test
  void showsNoMoreInputsThanAskedForAndCountsAll() throws IOException {
    Path lines = file("a.jsonl", "{\"body\": \"One.\"}\nnonsense\n{\"body\": \"Three.\"}\n");

    String out =
        FakeDemarche.run("read", lines.toString(), "--limit", "2", "--field", "text=body").out();

    assertThat(out)
        .contains("a.jsonl:1\n", "a.jsonl:2\n  JSON_INVALID: ")
        .doesNotContain("a.jsonl:3")
        .contains("2 articles, 1 failures\n");
  }

  @Test
  void coloursSegmentsAndKeepsWhatAPageHoldsFromSteeringTheTerminal() {
    StringWriter out = new StringWriter();
    ReadingText text =
        new ReadingText(
            new ArticleReader(
                Cleaner.load(Config.bundled()), ReadLimits.DEFAULT, LocalDate.of(2026, 11, 18)),
            5,
            true,
            new PrintWriter(out, true));

    text.usable(
        new RawInput(
            Origin.file("a"),
            "",
            RawInput.Fields.builder()
                .set(Field.TITLE, "Talks \u001B[2J end")
                .set(Field.TEXT, "Talks \u001B[2J end\nThe ministers went home.")
                .build()));

    assertThat(out.toString()).contains("\u001B[1;36mTalks").doesNotContain("\u001B[2J");
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
