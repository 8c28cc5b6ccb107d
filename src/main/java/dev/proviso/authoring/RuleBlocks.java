package dev.proviso.authoring;

import dev.proviso.authoring.RulePage.Block;
import dev.proviso.authoring.RulePage.Fact;
import dev.proviso.authoring.RulePage.Line;
import dev.proviso.yaml.Mapping;
import java.util.ArrayList;
import java.util.List;

/** What the page of a rule says. */
final class RuleBlocks implements PageBlocks {

    @Override
    public List<Fact> facts(RuleCard card, RuleText file) {
        List<Fact> facts = new ArrayList<>();
        String kind = card.kind().isEmpty() ? "" : ", " + card.kind();
        facts.add(new Fact("Finds", card.finds().id() + kind));
        facts.add(new Fact("Gives", file.pairs("gives")));
        facts.add(new Fact("Priority", file.text("priority")));
        return facts;
    }

    @Override
    public List<Block> blocks(RuleText file) {
        List<Block> blocks = new ArrayList<>();
        RuleText.add(blocks, "Why it matters", "", RuleText.line(file.text("why")));
        RuleText.add(blocks, "Patterns", "A passage that one of them matches is found.", file.patterns("patterns"));
        RuleText.add(blocks, "Regular expressions", "They count like patterns.", file.patterns("regex"));
        RuleText.add(
                blocks,
                "Unless",
                "A match is dropped where one of these runs over its head: the first word that the pattern itself"
                        + " writes, mostly the verb.",
                file.patterns("unless"));
        RuleText.add(
                blocks,
                "Not about",
                "A match is dropped where it shares a word with a match of one of these.",
                file.patterns("not-about"));
        RuleText.add(blocks, "Within", "Only under a heading that one of these matches.", file.patterns("within"));
        file.mappings("near").forEach(near -> near(blocks, near));
        RuleText.add(blocks, "Must find", "The clause stands in brackets.", file.examples("match"));
        RuleText.add(blocks, "Must not find", "", file.examples("no-match"));
        return blocks;
    }

    private static void near(List<Block> blocks, Mapping near) {
        List<Line> lines = new ArrayList<>();
        near.get("rule").ifPresent(rules -> lines.addAll(RuleText.line("a match of " + RuleText.words(rules))));
        lines.addAll(new RuleText(near).patterns("patterns"));
        String places = near.get("in").map(RuleText::words).orElse("");
        RuleText.add(blocks, "Near", "Only where one of these stands in the passage at: " + places + ".", lines);
    }
}
