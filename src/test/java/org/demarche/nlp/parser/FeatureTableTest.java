package org.demarche.nlp.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FeatureTableTest {
  private static final int OWNERS = 50;

  @Test
  void findsTheRowOfEachFeatureAndOfNoOther() throws IOException {
    Map<Long, Integer> rows = rows();
    long[] keys = rows.keySet().stream().mapToLong(Long::longValue).toArray();
    int[] rowOfKey = rows.values().stream().mapToInt(Integer::intValue).toArray();
    FeatureTable table = writtenAndRead(FeatureTable.of(OWNERS, keys, rowOfKey));

    assertThat(rows).allSatisfy((key, row) -> assertThat(table.row(key)).isEqualTo(row));
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      long key = (long) random.nextInt(OWNERS) << 32 | random.nextInt(1 << 20);
      assertThat(table.row(key)).isEqualTo(rows.getOrDefault(key, FeatureTable.NO_ROW));
    }
  }

  /** Many features of the first owner, some of the others, none of the last. */
  private static Map<Long, Integer> rows() {
    Map<Long, Integer> rows = new LinkedHashMap<>();
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      int owner = i % 2 == 0 ? 0 : random.nextInt(OWNERS - 1);
      rows.put((long) owner << 32 | random.nextInt(1 << 20), i);
    }
    return rows;
  }

  private static FeatureTable writtenAndRead(FeatureTable table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.writeTo(new DataOutputStream(bytes));
    return FeatureTable.readFrom(
        new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}
