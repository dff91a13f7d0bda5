package org.demarche.nlp.ner;

import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.types.Value;
import edu.stanford.nlp.ling.tokensregex.types.ValueFunction;
import edu.stanford.nlp.ling.tokensregex.types.ValueFunctions;
import edu.stanford.nlp.time.JollyDayHolidays;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Lets CoreNLP's SUTime begin a sentence as if it had read none before: the tags that its rules
 * leave on the values of times can be removed. Named to it by {@link #settings}; for one thread.
 */
@SuppressWarnings("rawtypes") // as the interfaces have them
public final class ForgetfulTags implements Env.Binder {
  private static final List<Value> TAGGED = new ArrayList<>();

  /** Settings of CoreNLP's {@code ner} annotator. */
  static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("sutime.binders", "2");
    settings.setProperty("sutime.binder.1", JollyDayHolidays.class.getName());
    settings.setProperty("sutime.binder.2", ForgetfulTags.class.getName());
    return settings;
  }

  static void forget() {
    TAGGED.forEach(value -> value.setTags(null));
    TAGGED.clear();
  }

  @Override
  public void init(String prefix, Properties properties) {}

  @Override
  public void bind(Env env) {
    env.bind(TenseMarks.NAME, new Tag());
  }

  private static final class Tag implements ValueFunction {
    @Override
    public Value apply(Env env, List<Value> arguments) {
      TAGGED.add(arguments.get(0));
      return ValueFunctions.SET_VALUE_TAG_FUNCTION.apply(env, arguments);
    }

    @Override
    public boolean checkArgs(List<Value> arguments) {
      return ValueFunctions.SET_VALUE_TAG_FUNCTION.checkArgs(arguments);
    }

    @Override
    public String getDescription() {
      return ValueFunctions.SET_VALUE_TAG_FUNCTION.getDescription();
    }
  }
}
