package org.demarche.pipeline;

import java.io.Serializable;

/**
 * A file to read.
 *
 * @param address where it is
 * @param name its address below the folder that all inputs have in common: what origins begin with
 * @param input how it is read
 */
record InputFile(String address, String name, Input input) implements Serializable {}
