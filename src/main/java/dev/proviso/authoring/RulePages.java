package dev.proviso.authoring;

import dev.proviso.authoring.RulePage.Block;
import dev.proviso.authoring.RulePage.Fact;
import dev.proviso.authoring.RulePage.Line;
import dev.proviso.authoring.RulePage.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the pages of a catalogue, each from its file and from the files that speak of it. Immutable. */
public final class RulePages {

    private final Catalogue catalogue;
    /** By id, the vocabularies and rules that a file refers to. */
    private final Map<String, Set<String>> mentions = new TreeMap<>();

    /** @param catalogue what there are pages of */
    public RulePages(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.all().forEach(card -> mentions.put(card.id(), Mentions.in(card.content())));
    }

    /** The page of one of the catalogue's cards. */
    public RulePage of(RuleCard card) {
        RuleText file = new RuleText(card.content());
        PageBlocks page = page(card.finds());
        List<Fact> facts = new ArrayList<>(page.facts(card, file));
        facts.add(new Fact("Source", file.text("source")));
        facts.add(new Fact("File", card.file()));
        facts.removeIf(fact -> fact.value().isEmpty());
        List<Block> blocks = new ArrayList<>(page.blocks(file));
        RuleText.add(blocks, "Refers to", "", lines(mentions.getOrDefault(card.id(), Set.of())));
        RuleText.add(blocks, "Referred to by", "", lines(mentioning(card.id())));
        return new RulePage(card.id(), card.title(), facts, blocks);
    }

    private static PageBlocks page(Finds finds) {
        return switch (finds) {
            case GRANT, CONTROL, CONTINUATION, REFERENCE, STATEMENT -> new RuleBlocks();
            case CHECK -> new CheckBlocks();
            case VOCABULARY, INFLECTIONS -> new VocabularyBlocks();
        };
    }

    private Set<String> mentioning(String id) {
        Set<String> ids = new TreeSet<>();
        mentions.forEach((other, mentioned) -> {
            if (mentioned.contains(id)) {
                ids.add(other);
            }
        });
        return ids;
    }

    private List<Line> lines(Set<String> ids) {
        return ids.stream()
                .flatMap(id -> catalogue.find(id).stream())
                .map(card -> new Line(Look.PAGE, card.id(), card.title()))
                .toList();
    }
}
