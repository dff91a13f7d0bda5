package org.demarche.pipeline;

import java.io.Serializable;
import java.util.function.Consumer;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.demarche.record.Article;

/** Chooses one article of each group; what becomes of the others is the rule's business. */
final class GroupFn<R> extends DoFn<KV<String, Iterable<Article>>, Article> {
  private static final long serialVersionUID = 1L;

  /** Deals with the articles of a group, which are in no order. */
  interface Rule<R> extends Serializable {
    void apply(Iterable<Article> group, Consumer<Article> chosen, Consumer<R> others);
  }

  private final Rule<R> rule;
  private final TupleTag<R> others;

  GroupFn(Rule<R> rule, TupleTag<R> others) {
    this.rule = rule;
    this.others = others;
  }

  @ProcessElement
  public void process(
      @Element KV<String, Iterable<Article>> group,
      MultiOutputReceiver out,
      ProcessContext context) {
    rule.apply(group.getValue(), context::output, other -> out.get(others).output(other));
  }
}
