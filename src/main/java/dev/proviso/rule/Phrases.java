package dev.proviso.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a pattern without gaps out as the phrases it stands for: "[your] (name|likeness)" is four. */
final class Phrases {

    /** More phrases than this from one entry are left to the pattern engine. */
    private static final int MOST = 512;

    private Phrases() {}

    /** All phrases of {@code pattern}; empty when it has gaps, anchors or runs, or stands for too many. */
    static Optional<List<List<Pattern>>> of(Pattern pattern) {
        List<List<Pattern>> phrases = expand(pattern);
        boolean plain =
                !phrases.isEmpty() && phrases.size() <= MOST && phrases.stream().noneMatch(List::isEmpty);
        return plain ? Optional.of(phrases) : Optional.empty();
    }

    /** The phrases; an empty list where the pattern has no finite plain form. */
    private static List<List<Pattern>> expand(Pattern pattern) {
        if (pattern instanceof Pattern.Word
                || pattern instanceof Pattern.Cased
                || pattern instanceof Pattern.Reference
                || pattern instanceof Pattern.Not) {
            return List.of(List.of(pattern));
        }
        if (pattern instanceof Pattern.Option option) {
            List<List<Pattern>> inside = expand(option.part());
            return inside.isEmpty() ? inside : join(inside, List.of(List.of()));
        }
        if (pattern instanceof Pattern.Choice choice) {
            return expandChoice(choice);
        }
        return pattern instanceof Pattern.Sequence sequence ? expandSequence(sequence) : List.of();
    }

    private static List<List<Pattern>> expandChoice(Pattern.Choice choice) {
        List<List<Pattern>> all = List.of();
        for (Pattern part : choice.choices()) {
            List<List<Pattern>> inside = expand(part);
            if (inside.isEmpty()) {
                return List.of();
            }
            all = join(all, inside);
        }
        return all;
    }

    private static List<List<Pattern>> expandSequence(Pattern.Sequence sequence) {
        List<List<Pattern>> all = List.of(List.of());
        for (Pattern part : sequence.parts()) {
            List<List<Pattern>> next = new ArrayList<>();
            for (List<Pattern> tail : expand(part)) {
                all.forEach(head -> next.add(join(head, tail)));
            }
            if (next.isEmpty() || next.size() > MOST) {
                return List.of();
            }
            all = next;
        }
        return all;
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
