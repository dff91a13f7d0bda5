package org.demarche.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip files of several members (RFC 1952), as crawls and {@code cat a.gz b.gz} make them.
 *
 * <p>Java's {@code GZIPInputStream} looks for the next member only when its input claims to have
 * bytes available, which streams from a network never do, and takes what is no member for the end;
 * either way the rest would be lost in silence. Here a member that is broken is a {@link
 * BrokenMember}, behind which reading can go on. The last bytes of a member are given only when its
 * checksum holds.
 */
final class GzipMembers extends InputStream {
  private final GzipWindow window;
  private final Inflater inflater = new Inflater(true);
  private final Inflater trial = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private boolean inMember;
  private BrokenMember fault;

  GzipMembers(InputStream in) {
    this.window = new GzipWindow(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = 0;
    while (read == 0 && length > 0) {
      if (fault != null) {
        throw fault;
      }
      try {
        if (!inMember && !beginMember()) {
          return -1;
        }
        read = inflate(bytes, offset, length);
      } catch (GzipWindow.Malformed e) {
        fault = new BrokenMember(e.getMessage(), this::findMember);
      }
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    trial.end();
    window.close();
  }

  private boolean beginMember() throws IOException, GzipWindow.Malformed {
    if (!window.startMember()) {
      return false;
    }
    window.readHeader();
    inflater.reset();
    checksum.reset();
    inMember = true;
    return true;
  }

  private int inflate(byte[] bytes, int offset, int length)
      throws IOException, GzipWindow.Malformed {
    long before = inflater.getBytesWritten();
    int read = 0;
    try {
      while (read == 0 && !inflater.finished()) {
        if (inflater.needsInput() && !window.feed(inflater)) {
          throw GzipWindow.endsTooEarly();
        }
        read = inflater.inflate(bytes, offset, length);
      }
    } catch (DataFormatException e) {
      fault = new BrokenMember(GzipWindow.corrupt(e.getMessage()), this::findMember);
      return (int) (inflater.getBytesWritten() - before);
    }
    checksum.update(bytes, offset, read);
    if (inflater.finished()) {
      inMember = false;
      window.takeBack(inflater.getRemaining());
      window.readTrailer(checksum.getValue(), inflater.getBytesWritten());
    }
    return read;
  }

  /** Goes on to the next place where a member begins that can be unpacked, if only a little. */
  private void findMember() throws IOException {
    fault = null;
    inMember = false;
    while (window.findMagic()) {
      if (isMember()) {
        window.backToStart();
        return;
      }
    }
  }

  private boolean isMember() throws IOException {
    try {
      window.readHeader();
      trial.reset();
      window.feed(trial);
      trial.inflate(new byte[1024]);
      return true;
    } catch (GzipWindow.Malformed | DataFormatException e) {
      return false;
    }
  }
}
