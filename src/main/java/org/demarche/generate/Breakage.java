package org.demarche.generate;

import java.util.function.Function;
import org.demarche.corpus.RawInput;
import org.demarche.record.FailureCode;

/**
 * A way in which an input is broken.
 *
 * @param way its name
 * @param code what the input must fail with
 * @param extension end of the name of the file, without the dot
 * @param afterGoodLine whether it is one line of JSON lines, which stands after a good one; else it
 *     is a whole file
 * @param bytes makes the broken input of a good article
 */
record Breakage(
    String way,
    FailureCode code,
    String extension,
    boolean afterGoodLine,
    Function<RawInput.Fields, byte[]> bytes) {}
