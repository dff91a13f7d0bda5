package org.demarche.nlp.parser;

import java.util.List;
import java.util.Optional;

/**
 * Parses greedily: at each state, the legal transition with the highest score; of several, the
 * last.
 *
 * <p>One for each parse.
 */
final class Decoder {
  private static final int NO_TRANSITION = -1;

  private final ParserModel model;
  private final Features features;
  private final float[] scores;

  Decoder(ParserModel model) {
    this.model = model;
    this.features = new Features(model.features(), model.symbols());
    this.scores = new float[model.transitions().size()];
  }

  /** The finished state of a sentence; empty if the parser gets stuck. */
  Optional<State> decode(List<String> words, List<String> tags) {
    State state = new State(model.symbols(), words, tags);
    while (!state.isFinished()) {
      Transition next = best(state);
      if (next == null) {
        next = emergency(state);
      }
      if (next == null) {
        return Optional.empty();
      }
      next.apply(state);
    }
    return Optional.of(state);
  }

  private Transition best(State state) {
    features.score(state, model.weights(), scores);
    int best = highest(state);
    if (best != NO_TRANSITION && isClose(state, best)) {
      features.scoreExactly(state, model.weights(), scores);
      best = highest(state);
    }
    return best == NO_TRANSITION ? null : model.transitions().get(best);
  }

  private int highest(State state) {
    List<Transition> transitions = model.transitions();
    int best = NO_TRANSITION;
    float highest = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] >= highest && transitions.get(i).isLegal(state)) {
        highest = scores[i];
        best = i;
      }
    }
    return best;
  }

  /** Whether another transition has a score so close that rounding could decide between them. */
  private boolean isClose(State state, int best) {
    List<Transition> transitions = model.transitions();
    float least = scores[best] - model.margin();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] >= least && i != best && transitions.get(i).isLegal(state)) {
        return true;
      }
    }
    return false;
  }

  /** A step that is not in the model, to get on where none that is would be legal. */
  private Transition emergency(State state) {
    int size = state.stackSize();
    if (size == 0) {
      return null;
    }
    int top = state.label(state.top(0));
    int below = state.label(state.top(1));
    boolean topOpen = state.isTemporary(top);
    boolean belowOpen = size > 1 && state.isTemporary(below);
    if (topOpen && (size == 1 || belowOpen)) {
      return new Transition.Chain(List.of(state.whole(top)), false);
    }
    if (size == 1) {
      return state.queueIsEmpty() && !model.roots().contains(top)
          ? new Transition.Chain(List.of(model.roots().get(0)), false)
          : null;
    }
    if (topOpen) {
      return new Transition.Join(state.whole(top), true);
    }
    return belowOpen ? new Transition.Join(state.whole(below), false) : null;
  }
}
