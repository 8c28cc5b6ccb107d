package dev.proviso.bench;

import dev.proviso.rule.Packs;
import dev.proviso.rule.WrittenRules;
import java.io.IOException;

/** Something that finds the patterns of the rules in text. Belongs to one thread. */
interface Contender {

    /** How many matches it finds in the sentences of the section. */
    int read(Section section);

    /** What takes part in {@link MatchingBenchmark}. */
    enum Name {
        PROVISO,
        THREEFOLD,
        TENFOLD,
        EXPRESSIBLE,
        JAVA,
        RARE_WORDS,
        RE2J,
        HYPERSCAN;

        Contender prepare(Workshop workshop) throws IOException {
            return switch (this) {
                case PROVISO -> new Own(Packs.larger(1));
                case THREEFOLD -> new Own(Packs.larger(3));
                case TENFOLD -> new Own(Packs.larger(10));
                case EXPRESSIBLE -> new Own(Packs.ofPatterns(workshop.read(Workshop.EXPRESSIBLE)));
                default -> peer(new WrittenRules(), workshop);
            };
        }

        /** The peer of this name. */
        Peer peer(WrittenRules rules, Workshop workshop) throws IOException {
            return switch (this) {
                case JAVA -> new JavaRegexes(rules.forJava());
                case RE2J -> new Re2jRegexes(rules.forRe2j());
                case RARE_WORDS -> new RareWordsFirst(rules.forJava(), rules.rarestWords());
                case HYPERSCAN -> new Hyperscan(workshop.file(Workshop.HYPERSCAN));
                default -> throw new IllegalArgumentException("not a peer: " + this);
            };
        }
    }
}
