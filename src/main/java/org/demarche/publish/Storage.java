package org.demarche.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Where tables are published. Names are relative to the output root, with {@code /} between parts.
 */
public interface Storage {
  /** Whether a file or folder is there. */
  boolean exists(String name) throws IOException;

  /** The names (last part only) of what a folder holds, sorted; empty when it is not there. */
  List<String> list(String folder) throws IOException;

  /** Makes a folder and those above it; one that is there stays as it is. */
  void createFolder(String name) throws IOException;

  /**
   * Renames a file or folder in one step and makes the folder above its new place. A file that is
   * there is replaced; a folder must not be there.
   */
  void move(String from, String to) throws IOException;

  /** Deletes a file, or a folder with all it holds; nothing when it is not there. */
  void delete(String name) throws IOException;

  /** Opens a file. The caller closes it. */
  InputStream read(String name) throws IOException;

  /** Writes a file whole: a reader sees the bytes before or after, never a part. */
  void write(String name, byte[] content) throws IOException;

  /**
   * Takes a lock that its holder loses when it closes it or dies.
   *
   * @throws LockedException if somebody else holds it
   */
  Closeable lock(String name) throws IOException;

  /** The full address of a name, for other programs and for people. */
  String address(String name);

  /** Somebody else holds the lock. */
  final class LockedException extends IOException {
    private static final long serialVersionUID = 1L;

    public LockedException(String name) {
      super("%s is locked".formatted(name));
    }
  }
}
