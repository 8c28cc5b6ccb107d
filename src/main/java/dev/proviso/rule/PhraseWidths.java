package dev.proviso.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which entries of vocabularies are phrases and which are left to the pattern engine. */
final class PhraseWidths {

    /**
     * A phrase of more words is left to the pattern engine: vocabularies that refer to each other could make phrases without end, and
     * each has as many ends as words.
     */
    private static final int LONGEST = 64;

    private final Map<String, List<VocabularyEntry>> entries;
    private final Map<String, Integer> known = new HashMap<>();

    /** @param entries the entries of each vocabulary; filled before the first question */
    PhraseWidths(Map<String, List<VocabularyEntry>> entries) {
        this.entries = entries;
    }

    /** Whether the entry stands for a few phrases of not too many words, without gaps, runs and anchors. */
    boolean isPhrase(Pattern entry) {
        return Phrases.of(entry).isPresent() && of(entry) <= LONGEST;
    }

    /** The most words that phrases of the pattern have; of entries that are no phrases one counts, as they have one end each. */
    private int of(Pattern pattern) {
        if (pattern instanceof Pattern.Sequence sequence) {
            int sum = 0;
            for (Pattern part : sequence.parts()) {
                sum = Math.min(LONGEST + 1, sum + of(part));
            }
            return sum;
        }
        if (pattern instanceof Pattern.Choice choice) {
            return choice.choices().stream().mapToInt(this::of).max().orElse(0);
        }
        if (pattern instanceof Pattern.Option option) {
            return of(option.part());
        }
        if (pattern instanceof Pattern.Reference reference) {
            return of(reference.vocabulary());
        }
        return pattern instanceof Pattern.Word ? 1 : 0;
    }

    private int of(String vocabulary) {
        Integer width = known.get(vocabulary);
        if (width == null) {
            known.put(vocabulary, 1); // a circle, which is told elsewhere, ends here
            width = entries.getOrDefault(vocabulary, List.of()).stream()
                    .map(VocabularyEntry::pattern)
                    .mapToInt(entry -> isPhrase(entry) ? of(entry) : 1)
                    .max()
                    .orElse(1);
            known.put(vocabulary, width);
        }
        return width;
    }
}
