package dev.proviso.rule;

/**
 * A pattern of a rule: as written, and compiled.
 *
 * @param written the pattern as the file writes it
 * @param rare the legal source that vouches for wording too rare to be seen often; empty when none is named, and in a compiled pack
 * @param program the same, compiled
 */
public record RulePattern(String written, String rare, Program program) {}
