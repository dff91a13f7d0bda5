package org.demarche.learn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds the smallest value of a smooth convex function: limited-memory BFGS with a backtracking
 * line search (Nocedal and Wright, Numerical Optimization, 2nd edition, algorithms 7.4, 7.5, 3.1).
 */
final class Lbfgs {
  private static final int MEMORY = 8;
  private static final double SUFFICIENT_DECREASE = 1e-4;
  private static final int MAX_HALVINGS = 30;

  private final int maxSteps;
  private final double tolerance;

  /**
   * @param tolerance it ends when a step gains less than this share of the value
   */
  Lbfgs(int maxSteps, double tolerance) {
    this.maxSteps = maxSteps;
    this.tolerance = tolerance;
  }

  /** A function and its slope. */
  interface Objective {
    /** The value at a point; fills the gradient there. */
    double at(double[] point, double[] gradient);
  }

  /** A step taken, and by how much it changed the gradient. */
  private static final class Move {
    private final double[] step;
    private final double[] change;
    private final double curvature;

    Move(double[] step, double[] change) {
      this.step = step;
      this.change = change;
      this.curvature = dot(step, change);
    }
  }

  /** The point of the smallest value, from the origin. */
  double[] minimum(int dimensions, Objective objective) {
    double[] point = new double[dimensions];
    double[] gradient = new double[dimensions];
    double value = objective.at(point, gradient);
    Deque<Move> moves = new ArrayDeque<>();
    for (int step = 0; step < maxSteps; step++) {
      double[] direction = direction(gradient, moves);
      double slope = dot(direction, gradient);
      double length = step == 0 ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
      double[] next = new double[dimensions];
      double[] nextGradient = new double[dimensions];
      double nextValue = Double.POSITIVE_INFINITY;
      for (int halving = 0; halving < MAX_HALVINGS; halving++) {
        for (int i = 0; i < dimensions; i++) {
          next[i] = point[i] + length * direction[i];
        }
        nextValue = objective.at(next, nextGradient);
        if (nextValue <= value + SUFFICIENT_DECREASE * length * slope) {
          break;
        }
        length /= 2;
      }
      if (!(nextValue < value)) {
        return point;
      }
      remember(moves, difference(next, point), difference(nextGradient, gradient));
      boolean done = value - nextValue < tolerance * Math.abs(value);
      point = next;
      gradient = nextGradient;
      value = nextValue;
      if (done) {
        return point;
      }
    }
    return point;
  }

  private static void remember(Deque<Move> moves, double[] step, double[] change) {
    Move move = new Move(step, change);
    if (move.curvature > 0) {
      moves.addLast(move);
      if (moves.size() > MEMORY) {
        moves.removeFirst();
      }
    }
  }

  private static double[] direction(double[] gradient, Deque<Move> moves) {
    double[] direction = gradient.clone();
    double[] shares = new double[moves.size()];
    int index = shares.length;
    for (Iterator<Move> back = moves.descendingIterator(); back.hasNext(); ) {
      Move move = back.next();
      index--;
      shares[index] = dot(move.step, direction) / move.curvature;
      addTo(direction, -shares[index], move.change);
    }
    if (!moves.isEmpty()) {
      Move last = moves.getLast();
      scale(direction, last.curvature / dot(last.change, last.change));
    }
    for (Move move : moves) {
      double share = dot(move.change, direction) / move.curvature;
      addTo(direction, shares[index] - share, move.step);
      index++;
    }
    scale(direction, -1);
    return direction;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static void addTo(double[] sum, double factor, double[] summand) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += factor * summand[i];
    }
  }

  private static void scale(double[] vector, double factor) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
  }

  private static double[] difference(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }
}
