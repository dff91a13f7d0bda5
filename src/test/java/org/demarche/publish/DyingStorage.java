package org.demarche.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Storage of a process that dies at a change it makes, before the change is made. */
final class DyingStorage implements Storage {
  private final Storage storage;
  private final List<Closeable> locks = new ArrayList<>();
  private int changesLeft;

  DyingStorage(Path root, int diesAt) {
    this.storage = new LocalStorage(root);
    this.changesLeft = diesAt;
  }

  /** What the operating system does for a process that died. */
  void releaseLocks() throws IOException {
    for (Closeable lock : locks) {
      lock.close();
    }
  }

  private void change() throws IOException {
    if (--changesLeft <= 0) {
      releaseLocks();
      throw new Death();
    }
  }

  @Override
  public boolean exists(String name) throws IOException {
    return storage.exists(name);
  }

  @Override
  public List<String> list(String folder) throws IOException {
    return storage.list(folder);
  }

  @Override
  public void createFolder(String name) throws IOException {
    change();
    storage.createFolder(name);
  }

  @Override
  public void move(String from, String to) throws IOException {
    change();
    storage.move(from, to);
  }

  /** Dies in the middle of a folder too: the things in it go one by one. */
  @Override
  public void delete(String name) throws IOException {
    change();
    for (String entry : storage.list(name)) {
      delete(name + "/" + entry);
    }
    storage.delete(name);
  }

  @Override
  public InputStream read(String name) throws IOException {
    return storage.read(name);
  }

  @Override
  public void write(String name, byte[] content) throws IOException {
    change();
    storage.write(name, content);
  }

  @Override
  public Closeable lock(String name) throws IOException {
    Closeable lock = storage.lock(name);
    locks.add(lock);
    return lock;
  }

  @Override
  public String address(String name) {
    return storage.address(name);
  }
}
