package dev.proviso.analysis;

/**
 * Why a document was not read.
 *
 * @param code stable kebab-case name
 * @param message what is wrong and what to do, one sentence
 */
public record Reason(String code, String message) {}
