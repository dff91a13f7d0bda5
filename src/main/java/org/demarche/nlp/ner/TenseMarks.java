package org.demarche.nlp.ner;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.types.Value;
import edu.stanford.nlp.ling.tokensregex.types.ValueFunction;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeExpression;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the times of a sentence lie by the tense of the verbs around them: <em>met on Monday</em>
 * in the past, <em>will meet on Monday</em> in the future.
 *
 * <p>SUTime's last rules mark the value of a time with it, by their function {@code VTag}. The
 * value of <em>Monday</em> is one object for all sentences, and CoreNLP keeps the mark on it, so a
 * later sentence without such a verb is read by the tense of an earlier one, or of another
 * thread's. Here a mark lasts for one sentence and is seen by one thread.
 */
@SuppressWarnings("rawtypes") // as the interface has them
final class TenseMarks implements ValueFunction {
  /** The name by which SUTime's rules call the function. */
  static final String NAME = "VTag";

  private static final String TAG = "resolveTo";

  private final ThreadLocal<Map<Value, Integer>> marks =
      ThreadLocal.withInitial(IdentityHashMap::new);

  /** Begins a sentence. */
  void clear() {
    marks.get().clear();
  }

  /** The flags to resolve a time with, one of {@code SUTime.RESOLVE_TO_*} or 0. */
  int flags(TimeExpression expression) {
    Integer marked = marks.get().get(expression.getValue());
    if (marked != null) {
      return marked;
    }
    return expression.getTemporal() instanceof SUTime.PartialTime ? SUTime.RESOLVE_TO_CLOSEST : 0;
  }

  /** Marks a value; the arguments are the value, the tag's name and the flags. */
  @Override
  public Value apply(Env env, List<Value> arguments) {
    if (!checkArgs(arguments)) {
      throw new IllegalArgumentException("Cannot mark by tense: " + arguments);
    }
    marks.get().put(arguments.get(0), ((Number) arguments.get(2).get()).intValue());
    return arguments.get(0);
  }

  @Override
  public boolean checkArgs(List<Value> arguments) {
    return arguments.size() == 3
        && arguments.get(0) != null
        && TAG.equals(arguments.get(1).get())
        && arguments.get(2).get() instanceof Number;
  }

  @Override
  public String getDescription() {
    return NAME + "(value, \"" + TAG + "\", flags)";
  }
}
