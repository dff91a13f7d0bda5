package org.demarche.nlp.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes and reads arrays of numbers as blocks: the length, then the numbers, big-endian. */
public final class NumberArrays {
  private static final int BLOCK_BYTES = 1 << 16;

  private NumberArrays() {}

  public static void write(DataOutputStream out, short[] numbers) throws IOException {
    write(
        out,
        numbers.length,
        Short.BYTES,
        (block, from, count) -> block.asShortBuffer().put(numbers, from, count));
  }

  public static short[] readShorts(DataInputStream in) throws IOException {
    short[] numbers = new short[in.readInt()];
    read(
        in,
        numbers.length,
        Short.BYTES,
        (block, from, count) -> block.asShortBuffer().get(numbers, from, count));
    return numbers;
  }

  public static void write(DataOutputStream out, int[] numbers) throws IOException {
    write(
        out,
        numbers.length,
        Integer.BYTES,
        (block, from, count) -> block.asIntBuffer().put(numbers, from, count));
  }

  public static int[] readInts(DataInputStream in) throws IOException {
    int[] numbers = new int[in.readInt()];
    read(
        in,
        numbers.length,
        Integer.BYTES,
        (block, from, count) -> block.asIntBuffer().get(numbers, from, count));
    return numbers;
  }

  public static void write(DataOutputStream out, long[] numbers) throws IOException {
    write(
        out,
        numbers.length,
        Long.BYTES,
        (block, from, count) -> block.asLongBuffer().put(numbers, from, count));
  }

  public static long[] readLongs(DataInputStream in) throws IOException {
    long[] numbers = new long[in.readInt()];
    read(
        in,
        numbers.length,
        Long.BYTES,
        (block, from, count) -> block.asLongBuffer().get(numbers, from, count));
    return numbers;
  }

  public static void write(DataOutputStream out, float[] numbers) throws IOException {
    write(
        out,
        numbers.length,
        Float.BYTES,
        (block, from, count) -> block.asFloatBuffer().put(numbers, from, count));
  }

  public static float[] readFloats(DataInputStream in) throws IOException {
    float[] numbers = new float[in.readInt()];
    read(
        in,
        numbers.length,
        Float.BYTES,
        (block, from, count) -> block.asFloatBuffer().get(numbers, from, count));
    return numbers;
  }

  public static void write(DataOutputStream out, double[] numbers) throws IOException {
    write(
        out,
        numbers.length,
        Double.BYTES,
        (block, from, count) -> block.asDoubleBuffer().put(numbers, from, count));
  }

  public static double[] readDoubles(DataInputStream in) throws IOException {
    double[] numbers = new double[in.readInt()];
    read(
        in,
        numbers.length,
        Double.BYTES,
        (block, from, count) -> block.asDoubleBuffer().get(numbers, from, count));
    return numbers;
  }

  /** Copies numbers between an array and the beginning of a block. */
  private interface Copy {
    void copy(ByteBuffer block, int from, int count);
  }

  private static void write(DataOutputStream out, int length, int bytes, Copy copy)
      throws IOException {
    out.writeInt(length);
    ByteBuffer block = ByteBuffer.allocate(BLOCK_BYTES);
    int perBlock = BLOCK_BYTES / bytes;
    for (int from = 0; from < length; from += perBlock) {
      int count = Math.min(perBlock, length - from);
      copy.copy(block, from, count);
      out.write(block.array(), 0, count * bytes);
    }
  }

  private static void read(DataInputStream in, int length, int bytes, Copy copy)
      throws IOException {
    ByteBuffer block = ByteBuffer.allocate(BLOCK_BYTES);
    int perBlock = BLOCK_BYTES / bytes;
    for (int from = 0; from < length; from += perBlock) {
      int count = Math.min(perBlock, length - from);
      in.readFully(block.array(), 0, count * bytes);
      copy.copy(block, from, count);
    }
  }
}
