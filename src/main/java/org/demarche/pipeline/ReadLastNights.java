package org.demarche.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.extensions.avro.io.AvroIO;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.demarche.record.Article;
import org.demarche.record.ReprintText;
import org.demarche.reprint.Reprints;

/** Reads what the last nights published, for articles that are printed again tonight. */
final class ReadLastNights extends PTransform<PBegin, PCollection<ReprintText>> {
  private static final long serialVersionUID = 1L;

  private final transient SortedMap<Integer, String> folders;

  /**
   * Reads some nights.
   *
   * @param folders address of the published articles, by the number of nights ago
   */
  ReadLastNights(SortedMap<Integer, String> folders) {
    this.folders = new TreeMap<>(folders);
  }

  @Override
  public PCollection<ReprintText> expand(PBegin begin) {
    AvroCoder<ReprintText> coder = AvroCoder.specific(ReprintText.class);
    List<PCollection<ReprintText>> nights = new ArrayList<>();
    folders.forEach(
        (nightsAgo, folder) ->
            nights.add(
                begin
                    .getPipeline()
                    .apply("Read" + nightsAgo, AvroIO.read(Article.class).from(folder + "/*.avro"))
                    .apply(
                        "AsTexts" + nightsAgo,
                        MapElements.into(TypeDescriptor.of(ReprintText.class))
                            .via(article -> Reprints.text(article, nightsAgo)))
                    .setCoder(coder)));
    return nights.isEmpty()
        ? begin.apply("NoNights", Create.empty(coder))
        : PCollectionList.of(nights).apply("AllNights", Flatten.pCollections());
  }
}
