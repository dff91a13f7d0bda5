package org.demarche.nlp.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes and reads arrays of numbers as blocks: the length, then the numbers, big-endian. */
public final class NumberArrays {
  private static final int BLOCK_BYTES = 1 << 16;

  private NumberArrays() {}

  public static void write(DataOutputStream out, int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    ByteBuffer block = ByteBuffer.allocate(BLOCK_BYTES);
    int perBlock = BLOCK_BYTES / Integer.BYTES;
    for (int from = 0; from < numbers.length; from += perBlock) {
      int count = Math.min(perBlock, numbers.length - from);
      block.asIntBuffer().put(numbers, from, count);
      out.write(block.array(), 0, count * Integer.BYTES);
    }
  }

  public static int[] readInts(DataInputStream in) throws IOException {
    int[] numbers = new int[in.readInt()];
    ByteBuffer block = ByteBuffer.allocate(BLOCK_BYTES);
    int perBlock = BLOCK_BYTES / Integer.BYTES;
    for (int from = 0; from < numbers.length; from += perBlock) {
      int count = Math.min(perBlock, numbers.length - from);
      in.readFully(block.array(), 0, count * Integer.BYTES);
      block.asIntBuffer().get(numbers, from, count);
    }
    return numbers;
  }

  public static void write(DataOutputStream out, float[] numbers) throws IOException {
    int[] bits = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      bits[i] = Float.floatToRawIntBits(numbers[i]);
    }
    write(out, bits);
  }

  public static float[] readFloats(DataInputStream in) throws IOException {
    int[] bits = readInts(in);
    float[] numbers = new float[bits.length];
    for (int i = 0; i < bits.length; i++) {
      numbers[i] = Float.intBitsToFloat(bits[i]);
    }
    return numbers;
  }

  public static void write(DataOutputStream out, double[] numbers) throws IOException {
    out.writeInt(numbers.length);
    ByteBuffer block = ByteBuffer.allocate(BLOCK_BYTES);
    int perBlock = BLOCK_BYTES / Double.BYTES;
    for (int from = 0; from < numbers.length; from += perBlock) {
      int count = Math.min(perBlock, numbers.length - from);
      block.asDoubleBuffer().put(numbers, from, count);
      out.write(block.array(), 0, count * Double.BYTES);
    }
  }

  public static double[] readDoubles(DataInputStream in) throws IOException {
    double[] numbers = new double[in.readInt()];
    ByteBuffer block = ByteBuffer.allocate(BLOCK_BYTES);
    int perBlock = BLOCK_BYTES / Double.BYTES;
    for (int from = 0; from < numbers.length; from += perBlock) {
      int count = Math.min(perBlock, numbers.length - from);
      in.readFully(block.array(), 0, count * Double.BYTES);
      block.asDoubleBuffer().get(numbers, from, count);
    }
    return numbers;
  }
}
