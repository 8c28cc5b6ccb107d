package dev.proviso.rule;

import java.util.List;
import java.util.Set;

/** A pattern as written, before it is compiled. */
public sealed interface Pattern {

    /** One word, in any of these forms (lower case). */
    record Word(Set<String> forms) implements Pattern {}

    /** The word before stands in the text with exactly these small letters and capitals; takes up no words. */
    record Cased(String word) implements Pattern {}

    /** The parts one after the other. */
    record Sequence(List<Pattern> parts) implements Pattern {}

    /** One of the choices; an earlier one is preferred. */
    record Choice(List<Pattern> choices) implements Pattern {}

    /** The part or nothing; the part is preferred. */
    record Option(Pattern part) implements Pattern {}

    /**
     * Up to {@code most} words of any kind, as few as possible.
     *
     * @param inClause whether it stops before a new main clause
     */
    record Gap(int most, boolean inClause) implements Pattern {}

    /** An entry of a vocabulary, captured under {@code capture}. */
    record Reference(String vocabulary, String capture) implements Pattern {}

    /** Entries of a vocabulary separated by commas, "and", "or": each captured. */
    record Run(Reference entry) implements Pattern {}

    /** No word that the part matches stands here; takes up no words. */
    record Not(Pattern part) implements Pattern {}

    /** The start of the sentence or list item. */
    record Start() implements Pattern {}

    /** The end of the sentence. */
    record End() implements Pattern {}
}
