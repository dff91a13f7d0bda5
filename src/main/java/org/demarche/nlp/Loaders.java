package org.demarche.nlp;

/** Threads that load. A program may end while they work. */
final class Loaders {
  private Loaders() {}

  /** Runs a task in a thread of its own: there are few, and each takes a while. */
  static void run(Runnable task) {
    Thread thread = new Thread(task, "models");
    thread.setDaemon(true);
    thread.start();
  }
}
