package org.demarche.corpus;

import java.util.Objects;

/**
 * Where an input stands: a file, and a place in it for formats that hold several.
 *
 * <pre>
 * 2026/page.txt                    a file of one input, or a file that is bad as a whole
 * news.jsonl.gz:17                 a line, from 1
 * crawl.warc.gz@48211              a byte of the decompressed file, from 0
 * export.parquet#12                a record, counted from 1
 * day.zip!north/news.jsonl:3       the same in a file of an archive
 * </pre>
 *
 * <p>An input that is read again from the same file has the same origin.
 *
 * @param file the file's name: its address below the folder that the job's inputs have in common
 * @param place the rest, with its sign; empty for a file as a whole
 */
public record Origin(String file, String place) {

  public Origin {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(place, "place");
  }

  /** A file as a whole. */
  public static Origin file(String name) {
    return new Origin(name, "");
  }

  /** A file within this archive. */
  public Origin entry(String name) {
    return new Origin(file, place + "!" + name);
  }

  /** A line of this file, from 1. */
  public Origin line(long number) {
    return new Origin(file, place + ":" + number);
  }

  /** A byte of this file as it is when decompressed, from 0. */
  public Origin offset(long bytes) {
    return new Origin(file, place + "@" + bytes);
  }

  /** A record of this file, counted from 1. */
  public Origin record(long number) {
    return new Origin(file, place + "#" + number);
  }

  /** The name of the innermost file, without the folders above it: what tells a format. */
  public String fileName() {
    String path = place.isEmpty() ? file : place;
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
  }

  /** As it stands in the tables. */
  @Override
  public String toString() {
    return file + place;
  }
}
