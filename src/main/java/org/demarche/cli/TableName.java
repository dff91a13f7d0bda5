package org.demarche.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.demarche.publish.Table;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a table on the command line. */
final class TableName implements ITypeConverter<Table>, Iterable<String> {
  @Override
  public Table convert(String name) {
    return Table.named(name)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "There is no table '%s'; tables: %s".formatted(name, Table.names())));
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(Table.values()).map(Table::tableName).iterator();
  }
}
