package org.demarche.nlp.gazetteer;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases of mapping files, and where they are in a sentence. */
final class Gazetteer {
  /** Tells a file of this format and version. */
  private static final int MAGIC = 0x44475A31;

  private final Entries entries;
  private final Map<CaseRule, Phrases> phrases;

  private Gazetteer(Entries entries, Map<CaseRule, Phrases> phrases) {
    this.entries = entries;
    this.phrases = phrases;
  }

  /** Reads mapping files, whose order matters. */
  static Gazetteer of(List<MappingFile> files) {
    Builder builder = new Builder();
    files.forEach(file -> MappingReader.read(file, builder));
    return builder.build();
  }

  /**
   * Reads what {@link #writeTo} wrote.
   *
   * @param files those that it was made of
   * @throws IOException if it cannot be read, was written in another format or is of other files
   */
  static Gazetteer readFrom(DataInputStream in, List<MappingFile> files) throws IOException {
    int magic = in.readInt();
    if (magic != MAGIC) {
      throw new IOException("Not a file of a gazetteer: begins with %08x".formatted(magic));
    }
    String written = in.readUTF();
    if (!written.equals(files.toString())) {
      throw new IOException("Made of the mapping files %s, not %s".formatted(written, files));
    }
    Entries entries = Entries.readFrom(in, files);
    Map<CaseRule, Phrases> phrases = new EnumMap<>(CaseRule.class);
    for (int count = in.readInt(); count > 0; count--) {
      CaseRule caseRule = CaseRule.valueOf(in.readUTF());
      phrases.put(caseRule, Phrases.readFrom(in, caseRule));
    }
    return new Gazetteer(entries, phrases);
  }

  void writeTo(DataOutputStream out, List<MappingFile> files) throws IOException {
    out.writeInt(MAGIC);
    out.writeUTF(files.toString());
    entries.writeTo(out, files);
    out.writeInt(phrases.size());
    for (Map.Entry<CaseRule, Phrases> one : phrases.entrySet()) {
      out.writeUTF(one.getKey().name());
      one.getValue().writeTo(out);
    }
  }

  /** The labels of all entries. */
  Set<String> labels() {
    return entries.labels();
  }

  /**
   * The matches in a sentence that count, none of which overlap, in the order of the text.
   *
   * @param allTokensNeedTags see {@link Candidates}
   */
  List<Match> find(List<CoreLabel> tokens, boolean allTokensNeedTags) {
    Sentence sentence = new Sentence(tokens);
    Candidates candidates = new Candidates(sentence, entries, allTokensNeedTags);
    phrases.values().forEach(one -> one.find(sentence, candidates));
    return candidates.kept();
  }

  /** Takes entries in the order of the files and their lines. */
  static final class Builder {
    private final Entries entries = new Entries();
    private final Map<CaseRule, Phrases> phrases = new EnumMap<>(CaseRule.class);

    /** The last entry for each phrase, whatever its file and case rule. */
    private final NodeTable seen = new NodeTable();

    /** Adds a rule for entries and tells its number. */
    int add(Rule rule) {
      return entries.add(rule);
    }

    /**
     * Adds an entry with the rule of a number, unless an earlier one with the same phrase has at
     * least its priority. Of two that are equal, CoreNLP holds the earlier; a better one is added
     * beside it.
     */
    void add(String[] tokens, int rule) {
      Rule added = entries.rules().get(rule);
      CaseRule caseRule = added.file().caseRule();
      long phrase = Fingerprints.ROOT;
      for (String token : tokens) {
        phrase = Fingerprints.child(phrase, CaseRule.EXACT.hash(caseRule.key(token)));
      }
      int earlier = seen.value(phrase);
      if (earlier == NodeTable.ABSENT || added.priority() > entries.rule(earlier).priority()) {
        int entry = entries.add(rule, tokens);
        seen.put(phrase, entry);
        phrases.computeIfAbsent(caseRule, Phrases::new).add(tokens, entry);
      }
    }

    Gazetteer build() {
      return new Gazetteer(entries, phrases);
    }
  }
}
