package dev.proviso.rule;

/**
 * An entry of a vocabulary, not compiled yet.
 *
 * @param value what it stands for
 * @param written the pattern as the file writes it
 * @param pattern the same, parsed
 */
record VocabularyEntry(String value, Written written, Pattern pattern) {}
