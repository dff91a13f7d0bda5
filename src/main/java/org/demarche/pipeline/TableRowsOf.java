package org.demarche.pipeline;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.demarche.record.CodedArticle;

/** Takes the rows for one table out of coded articles. */
final class TableRowsOf<T extends SpecificRecord>
    extends PTransform<PCollection<CodedArticle>, PCollection<T>> {
  private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private final SerializableFunction<CodedArticle, List<T>> rows;

  TableRowsOf(Class<T> type, SerializableFunction<CodedArticle, List<T>> rows) {
    this.type = type;
    this.rows = rows;
  }

  @Override
  public PCollection<T> expand(PCollection<CodedArticle> coded) {
    return coded
        .apply(FlatMapElements.into(TypeDescriptor.of(type)).via(rows))
        .setCoder(AvroCoder.specific(type));
  }
}
