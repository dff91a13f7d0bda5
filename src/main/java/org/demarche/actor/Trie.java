package org.demarche.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the longest known sequence of word keys. Filled while loading, then only read. */
final class Trie<T> {
  /** A value and where its words end. */
  record Match<T>(int end, T value) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(2);
    private T value;
  }

  private final Node<T> root = new Node<>();

  /** The value of exactly these keys; null when there is none. */
  T find(List<String> keys) {
    Node<T> node = root;
    for (String key : keys) {
      node = node.next.get(key);
      if (node == null) {
        return null;
      }
    }
    return node.value;
  }

  void put(List<String> keys, T value) {
    Node<T> node = root;
    for (String key : keys) {
      node = node.next.computeIfAbsent(key, unused -> new Node<>());
    }
    node.value = value;
  }

  /** A condition on what was found at words [start, end). */
  interface Filter<T, R> {
    /** What counts of the value there; null for nothing. */
    R keep(T value, int start, int end);
  }

  /** The longest match that starts at a word and passes the filter; null when there is none. */
  <R> Match<R> longest(List<Word> words, int start, Filter<T, R> filter) {
    Node<T> node = root;
    Match<R> best = null;
    for (int i = start; i < words.size(); i++) {
      node = node.next.get(words.get(i).key());
      if (node == null) {
        break;
      }
      if (node.value != null) {
        R kept = filter.keep(node.value, start, i + 1);
        if (kept != null) {
          best = new Match<>(i + 1, kept);
        }
      }
    }
    return best;
  }
}
