package dev.proviso.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The patterns of rules, each filed under the words it is least likely to meet: a passage without one of them is never shown to it.
 * Immutable.
 */
final class PatternIndex {

    private final List<Rule> rules = new ArrayList<>();
    private final List<Program> programs = new ArrayList<>();
    private final BitSet always = new BitSet();
    private final BitSet[] byWord;
    private final BitSet words = new BitSet();

    /**
     * @param all the rules; their patterns are numbered in this order
     * @param frequencies how often each word of the lexicon is met
     */
    PatternIndex(List<Rule> all, WordFrequencies frequencies, int lexiconSize) {
        byWord = new BitSet[lexiconSize];
        for (Rule rule : all) {
            for (RulePattern pattern : rule.patterns()) {
                file(pattern.program(), frequencies);
                rules.add(rule);
                programs.add(pattern.program());
            }
        }
    }

    private void file(Program program, WordFrequencies frequencies) {
        int number = programs.size();
        Opening rarest = rarest(program, frequencies);
        if (rarest == null) {
            always.set(number);
            return;
        }
        words.or(rarest.words());
        rarest.words().stream().forEach(word -> {
            if (byWord[word] == null) {
                byWord[word] = new BitSet();
            }
            byWord[word].set(number);
        });
    }

    private static @Nullable Opening rarest(Program program, WordFrequencies frequencies) {
        Opening rarest = null;
        int least = Integer.MAX_VALUE;
        for (Opening need : program.needs()) {
            int often = need.isOpen() ? Integer.MAX_VALUE : frequencies.of(need.words());
            if (often < least) {
                least = often;
                rarest = need;
            }
        }
        return rarest;
    }

    /** The numbers of the patterns that may match in the passage. */
    BitSet candidates(Passage passage) {
        BitSet candidates = (BitSet) always.clone();
        BitSet met = passage.present();
        if (met.intersects(words)) {
            for (int word = met.nextSetBit(0); word >= 0; word = met.nextSetBit(word + 1)) {
                if (byWord[word] != null) {
                    candidates.or(byWord[word]);
                }
            }
        }
        return candidates;
    }

    /** The rule that the pattern of this number belongs to. */
    Rule rule(int number) {
        return rules.get(number);
    }

    /** The pattern of this number, compiled. */
    Program program(int number) {
        return programs.get(number);
    }
}
