package dev.proviso.rule;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** Finds what a passage must hold for a pattern to match. */
final class NeedFinder {

    /** Where a choice would make more ways than this, it counts as one part that needs the rarest words of one way or another. */
    private static final int MOST_WAYS = 64;

    private final Lexicon lexicon;
    private final Function<String, Need> vocabularies;

    /** @param vocabularies gives the need of a vocabulary */
    NeedFinder(Lexicon lexicon, Function<String, Need> vocabularies) {
        this.lexicon = lexicon;
        this.vocabularies = vocabularies;
    }

    /** The needs of each way to match the pattern: of a way how many they are, then their numbers, first what is met most seldom. */
    int[] of(Pattern pattern) {
        Ints numbers = new Ints();
        for (Set<Need> way : ways(pattern)) {
            Set<Need> needs = way.isEmpty() ? Set.of(Need.ANY) : way;
            numbers.add(needs.size());
            needs.stream()
                    .sorted(Comparator.comparingLong(lexicon::often))
                    .mapToInt(lexicon::need)
                    .forEach(numbers::add);
        }
        return numbers.toArray();
    }

    /** What the pattern needs whichever way it matches; what is met most seldom. */
    Need rarest(Pattern pattern) {
        return rarest(ways(pattern));
    }

    private Need rarest(Set<Set<Need>> ways) {
        return ways.stream()
                .map(way -> way.stream()
                        .min(Comparator.comparingLong(lexicon::often))
                        .orElse(Need.ANY))
                .reduce(Need.IMPOSSIBLE, Need::or);
    }

    private Set<Set<Need>> ways(Pattern pattern) {
        if (pattern instanceof Pattern.Word word) {
            return one(Need.ofWords(lexicon.ids(word.forms())));
        }
        if (pattern instanceof Pattern.Reference reference) {
            return one(vocabularies.apply(reference.vocabulary()));
        }
        if (pattern instanceof Pattern.Run run) {
            return ways(run.entry());
        }
        if (pattern instanceof Pattern.Choice choice) {
            return ways(choice);
        }
        return pattern instanceof Pattern.Sequence sequence ? ways(sequence) : one(Need.ANY);
    }

    private static Set<Set<Need>> one(Need need) {
        return Set.of(need.isAny() ? Set.of() : Set.of(need));
    }

    private Set<Set<Need>> ways(Pattern.Choice choice) {
        Set<Set<Need>> all = new LinkedHashSet<>();
        choice.choices().forEach(part -> all.addAll(ways(part)));
        return all;
    }

    private Set<Set<Need>> ways(Pattern.Sequence sequence) {
        Set<Set<Need>> all = Set.of(Set.of());
        for (Pattern part : sequence.parts()) {
            Set<Set<Need>> ways = ways(part);
            all = joined(all, all.size() * ways.size() > MOST_WAYS ? one(rarest(ways)) : ways);
        }
        return all;
    }

    private static Set<Set<Need>> joined(Set<Set<Need>> heads, Set<Set<Need>> tails) {
        Set<Set<Need>> joined = new LinkedHashSet<>();
        for (Set<Need> head : heads) {
            for (Set<Need> tail : tails) {
                Set<Need> way = new LinkedHashSet<>(head);
                way.addAll(tail);
                joined.add(way);
            }
        }
        return joined;
    }
}
