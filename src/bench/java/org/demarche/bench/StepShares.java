package org.demarche.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the time goes: how many samples of the stack were in which class, and called from which.
 */
final class StepShares {
  private static final double LEAST_SHOWN = 0.01;

  private final Step root = new Step();

  /** A class, and what it calls. */
  private static final class Step {
    private final Map<String, Step> calls = new TreeMap<>();
    private long samples;
  }

  /**
   * Counts a sample.
   *
   * @param classes from the one that was called first
   */
  void add(List<String> classes) {
    Step step = root;
    step.samples++;
    for (String name : classes) {
      step = step.calls.computeIfAbsent(name, unused -> new Step());
      step.samples++;
    }
  }

  long samples() {
    return root.samples;
  }

  /** The steps with their shares in percent, indented below who calls them; the greatest first. */
  List<String> lines(int depth) {
    List<String> lines = new ArrayList<>();
    addLines(root, "  ", depth, lines);
    return lines;
  }

  private void addLines(Step caller, String indent, int depth, List<String> lines) {
    if (depth == 0) {
      return;
    }
    caller.calls.entrySet().stream()
        .sorted(Comparator.comparingLong(call -> -call.getValue().samples))
        .filter(call -> share(call.getValue()) >= LEAST_SHOWN)
        .forEach(
            call -> {
              lines.add(
                  String.format(
                      Locale.ROOT,
                      "%s%5.1f %%  %s",
                      indent,
                      100 * share(call.getValue()),
                      call.getKey()));
              addLines(call.getValue(), indent + "  ", depth - 1, lines);
            });
  }

  /** The shares of the steps that the pipeline itself calls, as fractions. */
  void writeTo(ObjectNode json) {
    root.calls.forEach((name, step) -> json.put(name, share(step)));
  }

  private double share(Step step) {
    return (double) step.samples / root.samples;
  }
}
