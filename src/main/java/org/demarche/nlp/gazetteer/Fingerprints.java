package org.demarche.nlp.gazetteer;

/**
 * Fingerprints of 64 bits: of a token's characters, and of a node in a trie of phrases, which
 * stands for the tokens from the root to it.
 *
 * <p>A text that leads to no node is taken for one that does with a chance of one in 1.8·10<sup>
 * 19</sup> for each node: one in 3·10<sup>13</sup> for CoreNLP's files.
 */
final class Fingerprints {
  /** The node of no tokens. */
  static final long ROOT = 1;

  private static final long BASE = 0x9E3779B97F4A7C15L;

  private Fingerprints() {}

  /** The hash of a text followed by a character; that of no text is 0. */
  static long append(long hash, int character) {
    return hash * BASE + character + 1;
  }

  /** The node that a token leads to. Never 0. */
  static long child(long node, long tokenHash) {
    long mixed = node * BASE + tokenHash;
    // The finaliser of MurmurHash3, which loses nothing.
    mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    mixed ^= mixed >>> 33;
    return mixed == 0 ? 1 : mixed;
  }
}
