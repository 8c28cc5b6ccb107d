package dev.proviso.authoring;

import java.util.List;

/**
 * A rule, check or vocabulary as a page for people.
 *
 * @param id its name
 * @param title what it finds, on one line
 * @param facts short answers in a fixed order
 * @param blocks the rest, in reading order
 */
public record RulePage(String id, String title, List<Fact> facts, List<Block> blocks) {

    /** A short answer: "Level", "high". */
    public record Fact(String label, String value) {}

    /**
     * Lines under a heading.
     *
     * @param heading what the lines are
     * @param hint how to read them; empty where that is plain
     */
    public record Block(String heading, String hint, List<Line> lines) {

        public Block {
            lines = List.copyOf(lines);
        }
    }

    /** What a line holds. */
    public enum Look {
        TEXT,
        /** The pattern language, to be shown as it stands. */
        PATTERN,
        /** Words of a text; a clause that must be found stands in double square brackets. */
        QUOTE,
        /** The id of another page. */
        PAGE
    }

    /**
     * One line.
     *
     * @param note a remark about it; empty where there is none
     */
    public record Line(Look look, String text, String note) {}

    public RulePage {
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
    }
}
