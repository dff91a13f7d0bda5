package org.demarche.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WordListTest {
  @Test
  void findsEachWordAndNoOther() {
    List<String> words = IntStream.range(0, 5_000).mapToObj(i -> "w" + i * i).toList();

    WordList list = WordList.of(words);

    assertThat(list.size()).isEqualTo(5_000);
    assertThat(words)
        .allSatisfy(word -> assertThat(list.find(word)).isEqualTo(words.indexOf(word)));
    assertThat(list.find("w2")).isEqualTo(-1);
    assertThat(list.find("")).isEqualTo(-1);
  }

  @Test
  void wordsOfTheSameHashAreTwo() {
    WordList list = WordList.of(List.of("Aa", "BB", "AaAa", "", "🚀"));

    assertThat(List.of("Aa", "BB", "AaAa", "", "🚀", "BBBB", "AaBB"))
        .extracting(list::find)
        .containsExactly(0, 1, 2, 3, 4, -1, -1);
  }

  @Test
  void comesBackFromAFile() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordList.of(List.of("Straße", "東京", "🚀")).writeTo(new DataOutputStream(bytes));

    WordList read =
        WordList.readFrom(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(List.of("Straße", "東京", "🚀", "東"))
        .extracting(read::find)
        .containsExactly(0, 1, 2, -1);
  }

  @Test
  void anEmptyListHasNoWord() {
    assertThat(WordList.of(List.of()).find("a")).isEqualTo(-1);
  }
}
