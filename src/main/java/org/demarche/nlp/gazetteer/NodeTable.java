package org.demarche.nlp.gazetteer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A map from nodes to numbers, by open addressing. */
final class NodeTable {
  static final int ABSENT = Integer.MIN_VALUE;

  private static final int SMALLEST_BITS = 4;
  private static final int PAIR_BYTES = Long.BYTES + Integer.BYTES;

  private long[] nodes;
  private int[] values;
  private int shift;
  private int size;

  NodeTable() {
    this(SMALLEST_BITS);
  }

  private NodeTable(int bits) {
    allocate(bits);
  }

  static NodeTable readFrom(DataInputStream in) throws IOException {
    NodeTable table = new NodeTable(in.readInt());
    byte[] bytes = new byte[in.readInt() * PAIR_BYTES];
    in.readFully(bytes);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      table.put(buffer.getLong(), buffer.getInt());
    }
    return table;
  }

  void writeTo(DataOutputStream out) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(size * PAIR_BYTES);
    for (int slot = 0; slot < nodes.length; slot++) {
      if (nodes[slot] != 0) {
        buffer.putLong(nodes[slot]).putInt(values[slot]);
      }
    }
    out.writeInt(Long.SIZE - shift);
    out.writeInt(size);
    out.write(buffer.array());
  }

  /** The number of a node, or {@link #ABSENT}. */
  int value(long node) {
    int slot = slot(node);
    return nodes[slot] == node ? values[slot] : ABSENT;
  }

  void put(long node, int value) {
    int slot = slot(node);
    if (nodes[slot] != node) {
      if (++size > nodes.length / 4 * 3) {
        grow();
        slot = slot(node);
      }
      nodes[slot] = node;
    }
    values[slot] = value;
  }

  /** Where the node is, or the free place where it belongs. */
  private int slot(long node) {
    int slot = (int) (node >>> shift);
    while (nodes[slot] != node && nodes[slot] != 0) {
      slot = (slot + 1) & (nodes.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldNodes = nodes;
    int[] oldValues = values;
    allocate(Long.SIZE - shift + 1);
    for (int i = 0; i < oldNodes.length; i++) {
      if (oldNodes[i] != 0) {
        int slot = slot(oldNodes[i]);
        nodes[slot] = oldNodes[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private void allocate(int bits) {
    nodes = new long[1 << bits];
    values = new int[1 << bits];
    shift = Long.SIZE - bits;
  }
}
