package org.demarche.generate;

import java.util.ArrayList;
import java.util.List;
import org.demarche.generate.Story.Paragraph;

/** Makes what an outlet prints of a wire story. */
final class CopyMaker {
  private static final List<CopyKind> KINDS = List.of(CopyKind.values());

  private final long seed;
  private final Vocabulary vocabulary;

  CopyMaker(long seed, Vocabulary vocabulary) {
    this.seed = seed;
    this.vocabulary = vocabulary;
  }

  /**
   * A copy.
   *
   * @param commonWords number of words in paragraphs of the original
   */
  record Made(CopyKind kind, List<Paragraph> paragraphs, int commonWords) {}

  /** A copy of a story. Three to ten tenths of the text are in common. */
  Made copy(Story wire, int number, Paragraph imprint) {
    Dice dice = new Dice(seed, "reprint", number);
    CopyKind kind = dice.pick(KINDS);
    double share = dice.between(3, 9) / 10.0;
    List<Paragraph> body = wire.paragraphs().subList(0, wire.paragraphs().size() - 1);
    int words = body.stream().mapToInt(Paragraph::words).sum();
    List<Paragraph> kept =
        switch (kind) {
          case WHOLE, LONGER -> body;
          case CUT -> body.subList(0, beginning(body, words, share));
          case MIXED -> some(body, words, share, dice);
        };
    int common = kept.stream().mapToInt(Paragraph::words).sum();
    int wanted =
        switch (kind) {
          case WHOLE, CUT -> common;
          case MIXED -> words;
          case LONGER -> (int) (words / share);
        };
    List<Paragraph> paragraphs = new ArrayList<>(kept);
    for (int size = common; size < wanted; ) {
      Paragraph local = Paragraph.of(vocabulary.local(dice, dice.between(2, 3)));
      paragraphs.add(dice.between(1, paragraphs.size()), local);
      size += local.words();
    }
    paragraphs.add(imprint);
    return new Made(kind, paragraphs, common);
  }

  /** Number of paragraphs that have about this share of the words. */
  private static int beginning(List<Paragraph> body, int words, double share) {
    int count = 0;
    for (int size = 0; size < share * words; count++) {
      size += body.get(count).words();
    }
    return count;
  }

  /** The first paragraph and others, in order, that have about this share of the words. */
  private static List<Paragraph> some(List<Paragraph> body, int words, double share, Dice dice) {
    List<Paragraph> kept = new ArrayList<>(body);
    int size = words;
    while (kept.size() > 1) {
      int leave = dice.between(1, kept.size() - 1);
      int without = size - kept.get(leave).words();
      if (without < share * words) {
        break;
      }
      kept.remove(leave);
      size = without;
    }
    return kept;
  }
}
