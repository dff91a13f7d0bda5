package org.demarche.cli;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.avro.specific.SpecificRecord;
import org.demarche.publish.Table;

/** Keeps the first rows of a table in the order of its key, whatever order they come in. */
final class FirstRows {
  private final int limit;
  private final Comparator<SpecificRecord> order;
  private final PriorityQueue<SpecificRecord> rows;

  FirstRows(Table table, int limit) {
    this.limit = limit;
    this.order =
        table.order().stream()
            .map(field -> table.schema().getField(field).pos())
            .map(FirstRows::byField)
            .reduce(Comparator::thenComparing)
            .orElseThrow();
    this.rows = new PriorityQueue<>(order.reversed());
  }

  void add(SpecificRecord row) {
    rows.add(row);
    if (rows.size() > limit) {
      rows.remove();
    }
  }

  List<SpecificRecord> inOrder() {
    return rows.stream().sorted(order).toList();
  }

  private static Comparator<SpecificRecord> byField(int position) {
    return (left, right) ->
        left.get(position) instanceof Integer number
            ? number.compareTo((Integer) right.get(position))
            : left.get(position).toString().compareTo(right.get(position).toString());
  }
}
