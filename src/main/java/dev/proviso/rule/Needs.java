package dev.proviso.rule;

import java.util.List;
import java.util.function.Function;

/** Finds what a passage must hold for a pattern to match. */
final class Needs {

    private final Lexicon lexicon;
    private final Function<String, Opening> vocabularies;

    /** @param vocabularies gives the opening of a vocabulary */
    Needs(Lexicon lexicon, Function<String, Opening> vocabularies) {
        this.lexicon = lexicon;
        this.vocabularies = vocabularies;
    }

    /** As {@link Program#needs} gives them. */
    int[] of(Pattern pattern) {
        return find(pattern).stream()
                .mapToInt(need -> 2 * lexicon.set(need.words()) + (need.isOpen() ? 1 : 0))
                .toArray();
    }

    private List<Opening> find(Pattern pattern) {
        if (pattern instanceof Pattern.Sequence sequence) {
            return sequence.parts().stream()
                    .flatMap(part -> find(part).stream())
                    .toList();
        }
        if (pattern instanceof Pattern.Choice choice) {
            return ofChoice(choice);
        }
        Opening opening = Opening.of(pattern, lexicon, vocabularies);
        return opening.mayBeEmpty() || opening.isAny() ? List.of() : List.of(opening);
    }

    /** The union of one need of each choice, when each has one. */
    private List<Opening> ofChoice(Pattern.Choice choice) {
        Opening union = Opening.NONE;
        for (Pattern part : choice.choices()) {
            List<Opening> inside = find(part);
            if (inside.isEmpty()) {
                return List.of();
            }
            union = union.or(inside.get(0));
        }
        return List.of(union);
    }
}
