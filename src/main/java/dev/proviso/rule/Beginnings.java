package dev.proviso.rule;

import java.util.Arrays;

/** Where in a passage phrases of each vocabulary may begin: the word that they are filed under stands in its place. Belongs to one thread. */
final class Beginnings {

    private final int[] members;
    /** By vocabulary the last of its phrases, counted from 1 on; 0 when it has none. */
    private final int[] last;
    /** Of each phrase the one of the same vocabulary before it, in the same way. */
    private int[] before = new int[128];
    /** Of each phrase where it is filed, and where it would begin. */
    private int[] places = new int[128];

    private int[] starts = new int[128];
    private int size = 1;

    Beginnings(Passage passage, RulePack pack) {
        NumberLists filed = pack.phrases().byWord();
        members = filed.members();
        last = new int[pack.vocabularies().size()];
        for (int at = 0; at < passage.size(); at++) {
            int word = passage.id(at);
            if (word < filed.size()) {
                add(filed.from(word), filed.from(word + 1), at);
            }
        }
    }

    private void add(int from, int to, int at) {
        for (int i = from; i < to; i += PhraseIndex.NUMBERS) {
            int start = at - members[i + 1];
            if (start >= 0) {
                add(i, start);
            }
        }
    }

    private void add(int place, int start) {
        if (size == starts.length) {
            before = Arrays.copyOf(before, size * 2);
            places = Arrays.copyOf(places, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
        }
        int vocabulary = members[place];
        before[size] = last[vocabulary];
        places[size] = place;
        starts[size] = start;
        last[vocabulary] = size++;
    }

    /** Adds those of the vocabulary. */
    void addTo(Openings openings, int vocabulary) {
        for (int i = last[vocabulary]; i > 0; i = before[i]) {
            openings.add(starts[i], members[places[i] + 2], starts[i], members[places[i] + 3]);
        }
    }
}
