package org.demarche.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.demarche.record.FailureCode;

/**
 * A zip archive, read from its beginning to its end as one stream.
 *
 * <p>Folders, and files whose names begin with a dot or stand in {@code __MACOSX}, are passed over
 * as they are in a folder.
 */
final class Archive {
  private static final int MAX_NAME_CHARACTERS = 1024;

  /** What the zips of office programs and of electronic books begin with. */
  private static final Set<String> DOCUMENT_MARKS = Set.of("[Content_Types].xml", "mimetype");

  private final InputStream in;
  private final ReadLimits limits;

  Archive(InputStream in, ReadLimits limits) {
    this.in = in;
    this.limits = limits;
  }

  /** Takes a file of the archive. */
  interface Files {
    void file(String name, InputStream content) throws StoredStream.StorageFault;
  }

  /** Takes what is wrong with a file of the archive. */
  interface Refusals {
    void refused(String name, UnusableInputException refusal);
  }

  void eachFile(Files files, Refusals refusals) throws IOException, UnusableInputException {
    ZipArchiveInputStream zip = new ZipArchiveInputStream(in);
    int entries = 0;
    for (ZipArchiveEntry entry = next(zip); entry != null; entry = next(zip)) {
      String name = entry.getName();
      if (entries == 0 && DOCUMENT_MARKS.contains(name)) {
        throw new UnusableInputException(
            FailureCode.FILE_BINARY, "Not an archive of articles: it begins with " + name);
      }
      entries++;
      if (entries > limits.maxArchiveFiles()) {
        throw new UnusableInputException(
            FailureCode.ARCHIVE_TOO_LARGE,
            "There are more files in the archive than the limit of %d"
                .formatted(limits.maxArchiveFiles()));
      }
      if (!isSafe(name)) {
        refusals.refused(
            printable(name),
            new UnusableInputException(
                FailureCode.ARCHIVE_NAME_UNSAFE,
                "'%s' is no name for a file below the archive".formatted(printable(name))));
      } else if (!entry.isDirectory() && !isHidden(name)) {
        if (zip.canReadEntryData(entry)) {
          files.file(name, zip);
        } else {
          refusals.refused(name, unreadable(entry));
        }
      }
    }
    if (entries == 0) {
      throw new UnusableInputException(FailureCode.FILE_EMPTY, "There is no file in the archive");
    }
  }

  /** The decoder meets hostile bytes; whatever it throws is a fault of the archive. */
  private static ZipArchiveEntry next(ZipArchiveInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (RuntimeException e) {
      throw new IOException(e.toString(), e);
    }
  }

  private static UnusableInputException unreadable(ZipArchiveEntry entry) {
    return new UnusableInputException(
        FailureCode.FILE_UNREADABLE,
        entry.getGeneralPurposeBit().usesEncryption()
            ? "The file is encrypted"
            : "The file is packed by method %d, which is not known".formatted(entry.getMethod()));
  }

  private static boolean isSafe(String name) {
    String path = name.replace('\\', '/');
    return !name.isBlank()
        && name.length() <= MAX_NAME_CHARACTERS
        && name.chars().noneMatch(Character::isISOControl)
        && !path.startsWith("/")
        && !path.matches("[A-Za-z]:.*")
        && !("/" + path + "/").contains("/../");
  }

  private static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/") || ("/" + name).contains("/.");
  }

  private static String printable(String name) {
    String cut = name.substring(0, Math.min(name.length(), MAX_NAME_CHARACTERS));
    return Utf8.wellFormed(cut).replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}
