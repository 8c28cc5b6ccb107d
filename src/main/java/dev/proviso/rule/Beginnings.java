package dev.proviso.rule;

/** Finds where the words of a passage may begin phrases of a vocabulary: each where a phrase is filed under it. Used once. */
final class Beginnings {

    private final PhrasesByWord filed;
    private final Positions positions;
    private final Openings openings;

    /**
     * @param positions where the words of the passage stand
     * @param openings take what is found
     */
    Beginnings(PhrasesByWord filed, Positions positions, Openings openings) {
        this.filed = filed;
        this.positions = positions;
        this.openings = openings;
    }

    /** Looks for the phrases of a vocabulary. */
    void find(int vocabulary) {
        WordSets words = filed.words();
        int size = words.size(vocabulary);
        if (positions.isFew(size)) {
            for (int i = 0; i < size; i++) {
                add(words.place(vocabulary, i), positions.first(words.word(vocabulary, i)));
            }
        } else {
            for (int i = 0; i < positions.count(); i++) {
                int place = words.find(vocabulary, positions.word(i));
                if (place >= 0) {
                    add(place, positions.first(positions.word(i)));
                }
            }
        }
    }

    /** Adds the phrases filed at a place for each position of their word. */
    private void add(int place, int first) {
        for (int at = first; at >= 0; at = positions.next(at)) {
            int[] numbers = filed.phrases().members();
            int end = filed.phrases().from(place + 1);
            for (int i = filed.phrases().from(place); i < end; i += PhrasesByWord.NUMBERS) {
                int start = at - numbers[i];
                if (start >= 0) {
                    openings.add(start, numbers[i + 1], start, numbers[i + 2]);
                }
            }
        }
    }
}
