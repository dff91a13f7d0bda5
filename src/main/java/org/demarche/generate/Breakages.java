package org.demarche.generate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.demarche.corpus.Field;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.ReadLimits;
import org.demarche.record.FailureCode;

/** The ways in which inputs are broken. */
final class Breakages {
  static final List<Breakage> ALL =
      List.of(
          new Breakage(
              "cut off",
              FailureCode.JSON_INVALID,
              "jsonl",
              true,
              line(text -> text.substring(0, text.length() / 2))),
          new Breakage(
              "no object", FailureCode.JSON_INVALID, "jsonl", true, line(text -> "[" + text + "]")),
          new Breakage(
              "two objects", FailureCode.JSON_INVALID, "jsonl", true, line(text -> text + text)),
          new Breakage(
              "no text",
              FailureCode.FIELD_MISSING,
              "jsonl",
              true,
              object(article -> article.remove(Field.TEXT.key()))),
          new Breakage(
              "text is number",
              FailureCode.FIELD_MISSING,
              "jsonl",
              true,
              object(article -> article.put("text", 17))),
          new Breakage(
              "title is list",
              FailureCode.FIELD_MISSING,
              "jsonl",
              true,
              object(article -> article.putArray("title"))),
          new Breakage(
              "date is nonsense",
              FailureCode.DATE_INVALID,
              "jsonl",
              true,
              date("the day before yesterday")),
          new Breakage(
              "date does not exist",
              FailureCode.DATE_IMPOSSIBLE,
              "jsonl",
              true,
              date("2026-02-30")),
          new Breakage(
              "date before newspapers",
              FailureCode.DATE_IMPOSSIBLE,
              "jsonl",
              true,
              date("1492-10-12")),
          new Breakage(
              "date far ahead", FailureCode.DATE_FUTURE, "jsonl", true, date("2926-11-24")),
          new Breakage(
              "only credits",
              FailureCode.TEXT_EMPTY,
              "jsonl",
              true,
              object(article -> article.put("text", "Photo: AFP\n..."))),
          new Breakage(
              "text too long",
              FailureCode.ARTICLE_TOO_LARGE,
              "jsonl",
              true,
              object(
                  article ->
                      article.put(
                          "text",
                          "a word ".repeat(ReadLimits.DEFAULT.maxArticleCharacters() / 7 + 1)))),
          new Breakage(
              "id twice", FailureCode.DUPLICATE_ARTICLE, "jsonl", true, line(text -> text)),
          new Breakage(
              "nul in line",
              FailureCode.FILE_BINARY,
              "jsonl",
              true,
              line(text -> text.replace(",", ",\0"))),
          new Breakage(
              "line not utf8",
              FailureCode.FILE_NOT_UTF8,
              "jsonl",
              true,
              article -> (json(article) + "\u00E9").getBytes(StandardCharsets.ISO_8859_1)),
          new Breakage(
              "line too long",
              FailureCode.RECORD_TOO_LARGE,
              "jsonl.gz",
              true,
              article -> letters(ReadLimits.DEFAULT.maxRecordBytes() + 10)),
          new Breakage("file empty", FailureCode.FILE_EMPTY, "txt", false, article -> new byte[0]),
          new Breakage(
              "blank lines", FailureCode.FILE_EMPTY, "jsonl", false, article -> utf8("\n  \n\n")),
          new Breakage(
              "binary",
              FailureCode.FILE_BINARY,
              "txt",
              false,
              article -> utf8(article.text() + "\0\1\2")),
          new Breakage(
              "latin 1",
              FailureCode.FILE_NOT_UTF8,
              "txt",
              false,
              article -> (article.text() + " caf\u00E9 ").getBytes(StandardCharsets.ISO_8859_1)),
          new Breakage(
              "gzip cut off",
              FailureCode.FILE_TRUNCATED,
              "txt.gz",
              false,
              article -> {
                byte[] whole = gzip(utf8(article.text()));
                return Arrays.copyOf(whole, whole.length / 2);
              }),
          new Breakage(
              "gzip corrupt",
              FailureCode.FILE_TRUNCATED,
              "txt.gz",
              false,
              article -> {
                byte[] whole = gzip(utf8(article.text()));
                whole[whole.length - 8] ^= 0x55;
                return whole;
              }),
          new Breakage(
              "page too large",
              FailureCode.ARTICLE_TOO_LARGE,
              "txt.gz",
              false,
              article -> gzip(letters(ReadLimits.DEFAULT.maxRecordBytes() + 10))));

  private Breakages() {}

  private static Function<RawInput.Fields, byte[]> line(Function<String, String> change) {
    return article -> utf8(change.apply(json(article)));
  }

  private static Function<RawInput.Fields, byte[]> object(Consumer<ObjectNode> change) {
    return article -> {
      ObjectNode object = JsonFields.object(article);
      object.put("id", "broken-" + article.url());
      change.accept(object);
      return utf8(object.toString());
    };
  }

  private static Function<RawInput.Fields, byte[]> date(String value) {
    return object(article -> article.put(Field.PUBLISHED_AT.key(), value));
  }

  private static String json(RawInput.Fields article) {
    return JsonFields.object(article).toString();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Letters without order, that a compressed file cannot make much smaller; always the same. */
  private static byte[] letters(int length) {
    byte[] letters = new byte[length];
    new SplittableRandom(length).nextBytes(letters);
    for (int i = 0; i < length; i++) {
      letters[i] = (byte) ('a' + Math.floorMod(letters[i], 26));
    }
    return letters;
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
