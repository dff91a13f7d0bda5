package org.demarche.pipeline;

import java.util.List;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.demarche.record.Article;
import org.demarche.record.Failure;
import org.demarche.reprint.Doubles;
import org.demarche.reprint.Representative;
import org.demarche.reprint.ReprintKey;

/**
 * Groups the copies of an article, so that one of them is annotated for all.
 *
 * <p>First by id: an input that is there twice is used once, the other is a failure. Then by what
 * makes an article a reprint of another. The choice depends on the articles alone, not on their
 * order.
 */
final class GroupReprints<R extends SpecificRecord>
    extends PTransform<PCollection<Article>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  private final transient SerializableFunction<Article, String> key;
  private final transient GroupFn.Rule<R> rule;
  private final transient TupleTag<Article> chosen;
  private final transient TupleTag<R> others;
  private final transient Class<R> othersType;

  private GroupReprints(
      SerializableFunction<Article, String> key,
      GroupFn.Rule<R> rule,
      TupleTag<Article> chosen,
      TupleTag<R> others,
      Class<R> othersType) {
    this.key = key;
    this.rule = rule;
    this.chosen = chosen;
    this.others = others;
    this.othersType = othersType;
  }

  /** The articles to annotate, and the copies that name theirs. */
  record Groups(PCollection<Article> originals, PCollection<Article> reprints) {}

  /** Groups the articles; inputs that are there twice are added to the failures. */
  static Groups group(PCollection<Article> read, List<PCollection<Failure>> failures) {
    TupleTag<Article> chosen = new TupleTag<>("chosen");
    TupleTag<Failure> doubles = new TupleTag<>("doubles");
    PCollectionTuple byId =
        read.apply(
            "RefuseDoubles",
            new GroupReprints<>(
                Article::getArticleId,
                GroupReprints::refuseDoubles,
                chosen,
                doubles,
                Failure.class));
    failures.add(byId.get(doubles));
    TupleTag<Article> originals = new TupleTag<>("originals");
    TupleTag<Article> reprints = new TupleTag<>("reprints");
    PCollectionTuple byText =
        byId.get(chosen)
            .apply(
                "GroupReprints",
                new GroupReprints<>(
                    ReprintKey::of,
                    GroupReprints::chooseOriginal,
                    originals,
                    reprints,
                    Article.class));
    return new Groups(byText.get(originals), byText.get(reprints));
  }

  private static void refuseDoubles(
      Iterable<Article> group, Consumer<Article> kept, Consumer<Failure> refused) {
    Doubles doubles = Doubles.of(group);
    kept.accept(doubles.kept());
    doubles.failures().forEach(refused);
  }

  private static void chooseOriginal(
      Iterable<Article> group, Consumer<Article> original, Consumer<Article> reprints) {
    List<Article> copies = Representative.of(group);
    original.accept(copies.get(0));
    copies.subList(1, copies.size()).forEach(reprints);
  }

  @Override
  public PCollectionTuple expand(PCollection<Article> articles) {
    PCollectionTuple grouped =
        articles
            .apply("Key", WithKeys.of(key))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(Article.class)))
            .apply("Group", GroupByKey.create())
            .apply(
                "Choose",
                ParDo.of(new GroupFn<>(rule, others))
                    .withOutputTags(chosen, TupleTagList.of(others)));
    grouped.get(chosen).setCoder(AvroCoder.specific(Article.class));
    grouped.get(others).setCoder(AvroCoder.specific(othersType));
    return grouped;
  }
}
