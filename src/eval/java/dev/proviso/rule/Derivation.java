package dev.proviso.rule;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the vocabulary entries that a match is made of, those inside other entries too. Belongs to one thread. */
final class Derivation {

    private final Items items;
    private final Reach reach;
    private final Uses uses;

    /** Is told every entry with the words it took. */
    interface Uses {
        void used(Item item, int from, int to);
    }

    Derivation(Items items, Passage passage, Uses uses) {
        this.items = items;
        this.reach = new Reach(passage);
        this.uses = uses;
    }

    /** The pattern matched from {@code from} to {@code to}; where it could in several ways, one of them is told. */
    void derive(Pattern pattern, int from, int to) {
        if (pattern instanceof Pattern.Sequence sequence) {
            parts(sequence.parts(), from, to);
        } else if (pattern instanceof Pattern.Choice choice) {
            choice.choices().stream()
                    .filter(part -> reach.ends(part, from).get(to))
                    .findFirst()
                    .ifPresent(part -> derive(part, from, to));
        } else if (pattern instanceof Pattern.Option option) {
            if (reach.ends(option.part(), from).get(to)) {
                derive(option.part(), from, to);
            }
        } else if (pattern instanceof Pattern.Reference reference) {
            entry(reference.vocabulary(), from, to);
        } else if (pattern instanceof Pattern.Run run) {
            run(run, from, to);
        }
    }

    /** An entry of the vocabulary stands there; words that the document taught it are no entry's. */
    void entry(String vocabulary, int from, int to) {
        for (Items.Parsed entry : items.entries(vocabulary)) {
            if (reach.ends(entry.pattern(), from).get(to)) {
                uses.used(entry.item(), from, to);
                derive(entry.pattern(), from, to);
            }
        }
    }

    private void parts(List<Pattern> parts, int from, int to) {
        if (parts.isEmpty()) {
            return;
        }
        List<Pattern> rest = parts.subList(1, parts.size());
        preferred(parts.get(0), from, to)
                .filter(end -> reach.ends(rest, end).get(to))
                .findFirst()
                .ifPresent(end -> {
                    derive(parts.get(0), from, end);
                    parts(rest, end, to);
                });
    }

    /** As few words as possible for a gap, as many as possible for all else. */
    private IntStream preferred(Pattern part, int from, int to) {
        BitSet ends = reach.ends(part, from).get(0, to + 1);
        return part instanceof Pattern.Gap
                ? ends.stream()
                : ends.stream().map(end -> -end).sorted().map(end -> -end);
    }

    private void run(Pattern.Run run, int from, int to) {
        int at = from;
        while (at < to) {
            BitSet ends = reach.ends(run.entry(), at).get(0, to + 1);
            if (ends.isEmpty()) {
                at++; // "and", "or"
            } else {
                derive(run.entry(), at, ends.length() - 1);
                at = ends.length() - 1;
            }
        }
    }
}
