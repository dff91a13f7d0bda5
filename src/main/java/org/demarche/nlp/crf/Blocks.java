package org.demarche.nlp.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Arrays of numbers and lists of texts as bytes: a count, then the values, big-endian. */
final class Blocks {
  private Blocks() {}

  static void writeLongs(DataOutputStream out, long[] values) throws IOException {
    byte[] bytes = new byte[values.length * Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().put(values);
    out.writeInt(values.length);
    out.write(bytes);
  }

  static long[] readLongs(DataInputStream in) throws IOException {
    long[] values = new long[in.readInt()];
    bytes(in, values.length * Long.BYTES).asLongBuffer().get(values);
    return values;
  }

  static void writeFloats(DataOutputStream out, float[] values) throws IOException {
    byte[] bytes = new byte[values.length * Float.BYTES];
    ByteBuffer.wrap(bytes).asFloatBuffer().put(values);
    out.writeInt(values.length);
    out.write(bytes);
  }

  static float[] readFloats(DataInputStream in) throws IOException {
    float[] values = new float[in.readInt()];
    bytes(in, values.length * Float.BYTES).asFloatBuffer().get(values);
    return values;
  }

  static void writeShorts(DataOutputStream out, short[] values) throws IOException {
    byte[] bytes = new byte[values.length * Short.BYTES];
    ByteBuffer.wrap(bytes).asShortBuffer().put(values);
    out.writeInt(values.length);
    out.write(bytes);
  }

  static short[] readShorts(DataInputStream in) throws IOException {
    short[] values = new short[in.readInt()];
    bytes(in, values.length * Short.BYTES).asShortBuffer().get(values);
    return values;
  }

  static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  static List<String> readTexts(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(in.readUTF());
    }
    return List.copyOf(texts);
  }

  private static ByteBuffer bytes(DataInputStream in, int length) throws IOException {
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
