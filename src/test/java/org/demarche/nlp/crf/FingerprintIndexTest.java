package org.demarche.nlp.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class FingerprintIndexTest {
  private static final int SIZE = 1000;

  @Test
  void numbersItsMembersFromZero() {
    FingerprintIndex index = FingerprintIndex.of(hashes(0, SIZE));

    assertThat(LongStream.of(hashes(0, SIZE)).mapToInt(index::number))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, SIZE).boxed().toList());
  }

  @Test
  void doesNotKnowOthers() {
    FingerprintIndex index = FingerprintIndex.of(hashes(0, SIZE));

    assertThat(LongStream.of(hashes(SIZE, 10 * SIZE)).mapToInt(index::number))
        .containsOnly(FingerprintIndex.ABSENT);
    assertThat(FingerprintIndex.of(new long[0]).number(Piece.of("word").hash()))
        .isEqualTo(FingerprintIndex.ABSENT);
  }

  @Test
  void isTheSameWhenWrittenAndRead() throws IOException {
    FingerprintIndex index = FingerprintIndex.of(hashes(0, SIZE));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    index.writeTo(new DataOutputStream(bytes));

    FingerprintIndex read =
        FingerprintIndex.readFrom(
            new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(read.size()).isEqualTo(SIZE);
    assertThat(LongStream.of(hashes(0, 2 * SIZE)).mapToInt(read::number).toArray())
        .isEqualTo(LongStream.of(hashes(0, 2 * SIZE)).mapToInt(index::number).toArray());
  }

  @Test
  void refusesTextsThatItCannotTellApart() {
    assertThatThrownBy(() -> FingerprintIndex.of(new long[] {7, 8, 7}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Two of 3 texts");
  }

  private static long[] hashes(int from, int to) {
    return IntStream.range(from, to).mapToLong(i -> Piece.of("word" + i).hash()).toArray();
  }
}
