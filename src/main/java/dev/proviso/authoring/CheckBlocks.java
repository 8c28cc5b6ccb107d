package dev.proviso.authoring;

import dev.proviso.authoring.RulePage.Block;
import dev.proviso.authoring.RulePage.Fact;
import dev.proviso.authoring.RulePage.Line;
import dev.proviso.authoring.RulePage.Look;
import dev.proviso.clause.Term;
import dev.proviso.gap.Subject;
import dev.proviso.yaml.Mapping;
import java.util.ArrayList;
import java.util.List;

/** What the page of a check says. */
final class CheckBlocks implements PageBlocks {

    private static final String ALL = "Every line must hold; one of its words is enough for a line.";

    @Override
    public List<Fact> facts(RuleCard card, RuleText file) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Reports", card.kind().equals("gap") ? "a gap" : "a finding beside the gaps"));
        facts.add(new Fact(
                "Looks at",
                Term.find(Subject.class, file.text("looks-at"))
                        .map(CheckBlocks::words)
                        .orElse(file.text("looks-at"))));
        facts.add(new Fact("Level", card.level()));
        facts.add(new Fact("Once", file.text("once").equals("true") ? "the first place speaks for all" : ""));
        return facts;
    }

    /** What a check looks at, place by place. */
    private static String words(Subject subject) {
        return switch (subject) {
            case GRANT -> "each grant by the customer";
            case CONTROL -> "each control over the customer's data";
            case UNCONTROLLED_USE -> "each grant with sensitive uses that no control reaches";
            case DATA_SHORTFALL -> "each sensitive use of which a control names only part of the data";
            case CONDITIONED_USE -> "each sensitive use that a control reaches under a condition";
            case LIMITED_USE -> "each sensitive use that controls reach, with all of them";
            case PURPOSE_SHORTFALL -> "each grant that names more ways of working on models than its control";
            case BENEFICIARY_SHORTFALL -> "each promise by the provider about a right that others may come to hold";
            case CIRCULAR_CONSENT -> "each consent that one clause requires and another takes as given";
            case GIVEN_CONSENT -> "each consent that the text gives in the customer's name";
            case CARVE_OUT -> "each sentence that takes customer material out of what is confidential";
            case REMOVABLE -> "a control that the provider can take away by changing the terms";
            case DELETION_PROMISE -> "each promise to delete or return data, with what the text says against it";
            case STATEMENT -> "each sentence that says what grants and controls are worth";
            case MISSING_DOCUMENT -> "each document, not supplied, that goes before this one";
        };
    }

    @Override
    public List<Block> blocks(RuleText file) {
        List<Block> blocks = new ArrayList<>();
        RuleText.add(blocks, "Why it matters", "", RuleText.line(file.text("why")));
        RuleText.add(blocks, "Says", "Names in braces stand for what is found.", RuleText.line(file.text("message")));
        RuleText.add(blocks, "Fires where", ALL, tests(file, "when"));
        RuleText.add(blocks, "Does not fire where", "One line is enough.", tests(file, "unless"));
        file.mappings("raise").forEach(shift -> shift(blocks, "Raised to ", shift));
        file.mappings("lower").forEach(shift -> shift(blocks, "Lowered to ", shift));
        RuleText.add(blocks, "Word lists", "", tests(file, "words"));
        RuleText.add(blocks, "Must fire", "The words reported stand in brackets.", file.examples("match"));
        RuleText.add(blocks, "Must not fire", "", file.examples("no-match"));
        return blocks;
    }

    private static void shift(List<Block> blocks, String direction, Mapping mapping) {
        RuleText shift = new RuleText(mapping);
        List<Line> lines = new ArrayList<>(tests(shift, "when"));
        for (Line unless : tests(shift, "unless")) {
            lines.add(new Line(Look.TEXT, "not " + unless.text(), ""));
        }
        RuleText.add(blocks, direction + shift.text("to") + " where", ALL, lines);
    }

    private static List<Line> tests(RuleText file, String key) {
        List<Line> lines = new ArrayList<>();
        for (Mapping mapping : file.mappings(key)) {
            mapping.entries()
                    .forEach(entry ->
                            lines.addAll(RuleText.line(entry.key().value() + ": " + RuleText.words(entry.value()))));
        }
        return lines;
    }
}
