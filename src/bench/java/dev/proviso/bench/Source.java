package dev.proviso.bench;

import java.io.Serializable;

/**
 * A file to analyse.
 *
 * @param name its name, which tells its format
 * @param bytes its content
 * @param sentenceBytes how long its sentences are, in bytes of UTF-8
 */
public record Source(String name, byte[] bytes, long sentenceBytes) implements Serializable {}
