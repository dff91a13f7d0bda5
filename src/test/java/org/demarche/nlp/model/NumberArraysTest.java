package org.demarche.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class NumberArraysTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Random random = new Random(3);

  @Test
  void arraysOfSeveralBlocksComeBack() throws IOException {
    int[] ints = random.ints(40_000).toArray();
    double[] doubles = random.doubles(20_000).toArray();
    long[] longs = random.longs(20_000).toArray();
    short[] shorts = new short[40_000];
    shorts[33_000] = -7;
    float[] floats = {1.5f, -0.0f, Float.MIN_VALUE};
    NumberArrays.write(out, ints);
    NumberArrays.write(out, new int[0]);
    NumberArrays.write(out, doubles);
    NumberArrays.write(out, floats);
    NumberArrays.write(out, longs);
    NumberArrays.write(out, shorts);

    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));

    assertThat(NumberArrays.readInts(in)).isEqualTo(ints);
    assertThat(NumberArrays.readInts(in)).isEmpty();
    assertThat(NumberArrays.readDoubles(in)).isEqualTo(doubles);
    assertThat(NumberArrays.readFloats(in)).isEqualTo(floats);
    assertThat(NumberArrays.readLongs(in)).isEqualTo(longs);
    assertThat(NumberArrays.readShorts(in)).isEqualTo(shorts);
    assertThat(in.read()).isEqualTo(-1);
  }
}
