package dev.proviso.rule;

/**
 * A pattern of a rule: as written, and compiled.
 *
 * @param written the pattern as the file writes it
 * @param program the same, compiled
 */
public record RulePattern(String written, Program program) {}
