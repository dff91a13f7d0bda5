package org.demarche.nlp.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class NodeTableTest {
  @Test
  void holdsTheLastValueOfEachNode() throws IOException {
    Random random = new Random(3);
    NodeTable table = new NodeTable();
    Map<Long, Integer> expected = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      long node = Fingerprints.child(random.nextInt(9000), 0);
      table.put(node, i);
      expected.put(node, i);
    }

    assertHolds(table, expected);
    assertHolds(copy(table), expected);
    assertThat(table.value(Fingerprints.child(9000, 0))).isEqualTo(NodeTable.ABSENT);
  }

  /** Nodes that want one place, which is the last, so that the search wraps around. */
  @Test
  void keepsNodesThatWantOnePlaceApart() throws IOException {
    NodeTable table = new NodeTable();
    Map<Long, Integer> expected = new HashMap<>();
    for (int i = 1; i < 12; i++) {
      table.put(-i, i);
      expected.put((long) -i, i);
    }

    assertHolds(table, expected);
    assertHolds(copy(table), expected);
    assertThat(table.value(-12)).isEqualTo(NodeTable.ABSENT);
  }

  private static void assertHolds(NodeTable table, Map<Long, Integer> expected) {
    assertThat(expected)
        .allSatisfy((node, value) -> assertThat(table.value(node)).isEqualTo(value));
  }

  private static NodeTable copy(NodeTable table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.writeTo(new DataOutputStream(bytes));
    return NodeTable.readFrom(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}
