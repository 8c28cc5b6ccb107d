package dev.proviso.authoring;

import dev.proviso.authoring.RulePage.Block;
import dev.proviso.authoring.RulePage.Fact;
import dev.proviso.yaml.Mapping;
import java.util.ArrayList;
import java.util.List;

/** What the page of a vocabulary, or of irregular forms, says. */
final class VocabularyBlocks implements PageBlocks {

    @Override
    public List<Fact> facts(RuleCard card, RuleText file) {
        String use = card.finds() == Finds.VOCABULARY ? "patterns write <" + card.id() + ">" : "patterns write word~";
        String learns = file.text("learns").equals("true") ? "a document's own names and defined terms join it" : "";
        return List.of(new Fact("In use", use), new Fact("Learns", learns));
    }

    @Override
    public List<Block> blocks(RuleText file) {
        List<Block> blocks = new ArrayList<>();
        for (Mapping entries : file.mappings("entries")) {
            for (String value : entries.keys()) {
                RuleText.add(blocks, value, "", new RuleText(entries).patterns(value));
            }
        }
        for (Mapping forms : file.mappings("irregular")) {
            List<String> lines = forms.entries().stream()
                    .map(entry -> entry.key().value() + ": " + RuleText.words(entry.value()))
                    .toList();
            RuleText.add(
                    blocks,
                    "Forms",
                    "A word and its forms; regular endings are added to all words.",
                    lines.stream().flatMap(line -> RuleText.line(line).stream()).toList());
        }
        return blocks;
    }
}
