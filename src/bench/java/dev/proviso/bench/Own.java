package dev.proviso.bench;

import dev.proviso.document.Span;
import dev.proviso.language.Tokenizer;
import dev.proviso.rule.DocumentTerms;
import dev.proviso.rule.Matcher;
import dev.proviso.rule.Near;
import dev.proviso.rule.Passage;
import dev.proviso.rule.Rule;
import dev.proviso.rule.RulePack;
import dev.proviso.rule.Surroundings;
import java.util.List;

/** Proviso: words, rules of every kind, all captures; what cancels a match, or must stand near it, is looked for too. */
final class Own implements Contender {

    /** A matcher belongs to a document; this many sections make one. */
    private static final int SECTIONS = 30;

    private final RulePack pack;
    private Matcher matcher;
    private int sections;

    Own(RulePack pack) {
        this.pack = pack;
        this.matcher = new Matcher(pack, new DocumentTerms());
    }

    @Override
    public int read(Section section) {
        if (++sections % SECTIONS == 0) {
            matcher = new Matcher(pack, new DocumentTerms());
        }
        Passage headings = passage(section.heading());
        List<Passage> passages = section.sentences().stream().map(this::passage).toList();
        int found = 0;
        for (int i = 0; i < passages.size(); i++) {
            Around around = new Around(headings, sections, passages, i);
            for (Rule.Finds finds : Rule.Finds.values()) {
                found += matcher.match(passages.get(i), finds, around).size();
            }
        }
        return found;
    }

    /** The words of a sentence or heading. */
    Passage passage(String text) {
        return matcher.passage(Tokenizer.tokenize(text, new Span(0, text.length())));
    }

    /** A sentence of a section and its neighbours. */
    private record Around(Passage headings, int section, List<Passage> passages, int index) implements Surroundings {

        @Override
        public List<Passage> at(Near.Place place) {
            return switch (place) {
                case SAME -> List.of();
                case PREVIOUS -> passages.subList(Math.max(0, index - 1), index);
                case NEXT -> passages.subList(index + 1, Math.min(passages.size(), index + 2));
                case SECTION -> passages;
            };
        }
    }
}
