package org.demarche.nlp.parser;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A step of the parser: takes the next word, or makes a phrase of what is on top of the stack.
 *
 * <p>When a step is legal is CoreNLP's rule, after Zhang and Clark (2009).
 */
sealed interface Transition {
  boolean isLegal(State state);

  void apply(State state);

  void writeTo(DataOutputStream out) throws IOException;

  static Transition readFrom(DataInputStream in) throws IOException {
    char kind = in.readChar();
    return switch (kind) {
      case Shift.KIND -> new Shift();
      case Finish.KIND -> Finish.readFrom(in);
      case Chain.KIND -> Chain.readFrom(in);
      case Join.KIND -> new Join(in.readInt(), in.readBoolean());
      case Never.KIND -> new Never();
      default -> throw new IOException("Unknown kind of transition '%s'".formatted(kind));
    };
  }

  /** Puts the next word on the stack. */
  record Shift() implements Transition {
    private static final char KIND = 's';

    @Override
    public boolean isLegal(State state) {
      return !state.queueIsEmpty();
    }

    @Override
    public void apply(State state) {
      state.shift();
    }

    @Override
    public void writeTo(DataOutputStream out) throws IOException {
      out.writeChar(KIND);
    }
  }

  /**
   * Ends the parse.
   *
   * @param roots labels that a whole tree may have
   */
  record Finish(List<Integer> roots) implements Transition {
    private static final char KIND = 'f';

    @Override
    public boolean isLegal(State state) {
      return state.queueIsEmpty()
          && state.stackSize() == 1
          && roots.contains(state.label(state.top(0)));
    }

    @Override
    public void apply(State state) {
      state.finish();
    }

    @Override
    public void writeTo(DataOutputStream out) throws IOException {
      out.writeChar(KIND);
      writeLabels(out, roots);
    }

    private static Finish readFrom(DataInputStream in) throws IOException {
      return new Finish(readLabels(in));
    }
  }

  /**
   * Puts phrases with an only child around the top of the stack.
   *
   * @param labels labels of the phrases, the innermost first
   * @param root whether this makes the root of the tree
   */
  record Chain(List<Integer> labels, boolean root) implements Transition {
    private static final char KIND = 'c';

    @Override
    public boolean isLegal(State state) {
      if (state.stackSize() == 0 || state.isOnlyChildPhrase(state.top(0))) {
        return false;
      }
      int top = state.label(state.top(0));
      if (state.isTemporary(top) && labels.get(0) != state.whole(top)) {
        return false;
      }
      return !root || (state.stackSize() == 1 && state.queueIsEmpty());
    }

    @Override
    public void apply(State state) {
      for (int label : labels) {
        state.wrap(label);
      }
    }

    @Override
    public void writeTo(DataOutputStream out) throws IOException {
      out.writeChar(KIND);
      writeLabels(out, labels);
      out.writeBoolean(root);
    }

    private static Chain readFrom(DataInputStream in) throws IOException {
      return new Chain(readLabels(in), in.readBoolean());
    }
  }

  /**
   * Makes a phrase of the two on top of the stack.
   *
   * @param label label of the phrase
   * @param headOnRight whether its head is that of the right one, which is on top
   */
  record Join(int label, boolean headOnRight) implements Transition {
    private static final char KIND = 'j';

    @Override
    public boolean isLegal(State state) {
      if (state.stackSize() < 2) {
        return false;
      }
      int top = state.label(state.top(0));
      int below = state.label(state.top(1));
      return agrees(state, top, !headOnRight)
          && agrees(state, below, headOnRight)
          && (!state.isTemporary(label) || mayStayOpen(state));
    }

    /** A temporary phrase has to keep its head and its label, and both cannot. */
    private boolean agrees(State state, int part, boolean headElsewhere) {
      return !state.isTemporary(part)
          || (!headElsewhere && state.whole(part) == state.whole(label));
    }

    /** Whether something is left that can complete a temporary phrase. */
    private boolean mayStayOpen(State state) {
      if (!state.queueIsEmpty()) {
        return true;
      }
      return state.stackSize() > 2 && !state.isTemporary(state.label(state.top(2)));
    }

    @Override
    public void apply(State state) {
      state.join(label, headOnRight);
    }

    @Override
    public void writeTo(DataOutputStream out) throws IOException {
      out.writeChar(KIND);
      out.writeInt(label);
      out.writeBoolean(headOnRight);
    }
  }

  /** Holds the place of a transition of CoreNLP's that is for finished parses of a beam. */
  record Never() implements Transition {
    private static final char KIND = 'n';

    @Override
    public boolean isLegal(State state) {
      return false;
    }

    @Override
    public void apply(State state) {
      throw new IllegalStateException("This transition is never legal");
    }

    @Override
    public void writeTo(DataOutputStream out) throws IOException {
      out.writeChar(KIND);
    }
  }

  private static void writeLabels(DataOutputStream out, List<Integer> labels) throws IOException {
    out.writeInt(labels.size());
    for (int label : labels) {
      out.writeInt(label);
    }
  }

  private static List<Integer> readLabels(DataInputStream in) throws IOException {
    List<Integer> labels = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      labels.add(in.readInt());
    }
    return List.copyOf(labels);
  }
}
