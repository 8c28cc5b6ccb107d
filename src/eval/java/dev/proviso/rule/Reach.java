package dev.proviso.rule;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says where matches of a pattern can end in one passage. It follows the pattern as written and not the compiled program, so that it
 * can tell which part of the pattern took which words. Belongs to one thread.
 */
final class Reach {

    private final Passage passage;
    private final Map<Pattern, Map<Integer, BitSet>> known = new IdentityHashMap<>();

    Reach(Passage passage) {
        this.passage = passage;
    }

    /** The positions behind the last word of the matches that begin at {@code at}. */
    BitSet ends(Pattern pattern, int at) {
        Map<Integer, BitSet> byStart = known.computeIfAbsent(pattern, unused -> new HashMap<>());
        BitSet ends = byStart.get(at);
        if (ends == null) {
            ends = find(pattern, at);
            byStart.put(at, ends);
        }
        return ends;
    }

    /** Where the parts, one after the other from {@code at}, can end. */
    BitSet ends(List<Pattern> parts, int at) {
        BitSet ends = only(at);
        for (Pattern part : parts) {
            BitSet next = new BitSet();
            ends.stream().forEach(end -> next.or(ends(part, end)));
            ends = next;
        }
        return ends;
    }

    private BitSet find(Pattern pattern, int at) {
        if (pattern instanceof Pattern.Sequence sequence) {
            return ends(sequence.parts(), at);
        }
        if (pattern instanceof Pattern.Choice choice) {
            BitSet ends = new BitSet();
            choice.choices().forEach(part -> ends.or(ends(part, at)));
            return ends;
        }
        if (pattern instanceof Pattern.Option option) {
            BitSet ends = only(at);
            ends.or(ends(option.part(), at));
            return ends;
        }
        if (pattern instanceof Pattern.Gap gap) {
            return gap(gap, at);
        }
        return pattern instanceof Pattern.Run run ? run(run, at) : findOne(pattern, at);
    }

    private BitSet findOne(Pattern pattern, int at) {
        boolean inside = at < passage.size();
        if (pattern instanceof Pattern.Word word) {
            return inside && word.forms().contains(passage.tokens().word(at)) ? only(at + 1) : new BitSet();
        }
        if (pattern instanceof Pattern.Reference reference) {
            return passage.ends(reference.vocabulary(), at);
        }
        return holds(pattern, at) ? only(at) : new BitSet();
    }

    private boolean holds(Pattern pattern, int at) {
        if (pattern instanceof Pattern.Not not) {
            return ends(not.part(), at).isEmpty();
        }
        if (pattern instanceof Pattern.Cased cased) {
            return passage.tokens().isWritten(at - 1, cased.word());
        }
        return pattern instanceof Pattern.Start ? at == 0 : at == passage.size();
    }

    private BitSet gap(Pattern.Gap gap, int at) {
        BitSet ends = only(at);
        int end = at;
        while (end < Math.min(at + gap.most(), passage.size()) && !(gap.inClause() && passage.beginsClause(end))) {
            ends.set(++end);
        }
        return ends;
    }

    /** Entries one after the other, with or without "and" and "or" between them. */
    private BitSet run(Pattern.Run run, int at) {
        BitSet ends = new BitSet();
        BitSet open = only(at);
        while (!open.isEmpty()) {
            int start = open.nextSetBit(0);
            open.clear(start);
            for (int end : ends(run.entry(), start).stream().toArray()) {
                if (!ends.get(end)) {
                    ends.set(end);
                    open.set(end);
                    joints(end).forEach(open::set);
                }
            }
        }
        return ends;
    }

    private List<Integer> joints(int at) {
        boolean one = isJoint(at);
        return !one ? List.of() : isJoint(at + 1) ? List.of(at + 1, at + 2) : List.of(at + 1);
    }

    private boolean isJoint(int at) {
        return at < passage.size() && List.of("and", "or").contains(passage.tokens().word(at));
    }

    private static BitSet only(int position) {
        BitSet one = new BitSet();
        one.set(position);
        return one;
    }
}
