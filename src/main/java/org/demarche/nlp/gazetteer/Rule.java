package org.demarche.nlp.gazetteer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a line of a mapping file says besides its phrase.
 *
 * @param overwritable labels that give way to this one though they are not background
 * @param priority the higher one wins where matches overlap
 * @param weight the higher one wins among matches of one priority
 */
record Rule(
    MappingFile file, String label, Set<String> overwritable, double priority, double weight) {
  Rule {
    overwritable = Set.copyOf(overwritable);
    if (Double.isNaN(priority) || Double.isNaN(weight)) {
      throw new IllegalArgumentException("The priority or weight of %s is NaN".formatted(label));
    }
    // Zero has one sign, so that comparing doubles is comparing numbers.
    priority += 0.0;
    weight += 0.0;
  }

  /**
   * @param files those of which the rule's is one
   */
  static Rule readFrom(DataInputStream in, List<MappingFile> files) throws IOException {
    MappingFile file = files.get(in.readInt());
    String label = in.readUTF();
    Set<String> overwritable = new HashSet<>();
    for (int count = in.readInt(); count > 0; count--) {
      overwritable.add(in.readUTF());
    }
    return new Rule(file, label, overwritable, in.readDouble(), in.readDouble());
  }

  void writeTo(DataOutputStream out, List<MappingFile> files) throws IOException {
    out.writeInt(files.indexOf(file));
    out.writeUTF(label);
    out.writeInt(overwritable.size());
    for (String other : overwritable) {
      out.writeUTF(other);
    }
    out.writeDouble(priority);
    out.writeDouble(weight);
  }
}
