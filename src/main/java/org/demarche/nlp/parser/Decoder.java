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
    List<Transition> transitions = model.transitions();
    Transition best = null;
    float highest = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] >= highest && transitions.get(i).isLegal(state)) {
        highest = scores[i];
        best = transitions.get(i);
      }
    }
    return best;
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
