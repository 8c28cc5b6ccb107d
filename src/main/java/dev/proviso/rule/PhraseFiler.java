package dev.proviso.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Files the phrases of vocabularies: each way to begin a phrase under what is rarest on it. Used once. */
final class PhraseFiler {

    /** So many words of a phrase are looked at. */
    private static final int MOST_WORDS = 8;

    /** So many ways to begin a phrase are told apart; further choices are not looked behind. */
    private static final int MOST_WAYS = 32;

    private static final int NONE = -1;

    private final List<Vocabulary> vocabularies;
    private final Lexicon lexicon;
    private final PhrasesByWord.Builder byWord;
    private final NumberLists.Builder byEntry;
    private final long[] often;
    private final Set<List<Integer>> known = new HashSet<>();

    private PhraseFiler(List<Vocabulary> vocabularies, Lexicon lexicon) {
        this.vocabularies = vocabularies;
        this.lexicon = lexicon;
        this.often = lexicon.frequencies();
        this.byWord = new PhrasesByWord.Builder(vocabularies.size());
        this.byEntry = new NumberLists.Builder(vocabularies.size());
    }

    /** @param vocabularies in the order of their numbers */
    static PhraseIndex file(List<Vocabulary> vocabularies, Lexicon lexicon) {
        PhraseFiler filer = new PhraseFiler(vocabularies, lexicon);
        for (int number = 0; number < vocabularies.size(); number++) {
            PhraseList list = vocabularies.get(number).plain();
            for (int i = 0; i < list.roots().length; i += 2) {
                filer.new Phrase(number, list, list.roots()[i], list.roots()[i + 1]).file();
            }
        }
        return new PhraseIndex(filer.byWord.build(), filer.byEntry.build());
    }

    /** One phrase. */
    private final class Phrase {

        private final int vocabulary;
        private final PhraseList list;
        private final int first;
        private final int rank;
        private int ways = 1;

        Phrase(int vocabulary, PhraseList list, int first, int rank) {
            this.vocabulary = vocabulary;
            this.list = list;
            this.first = first;
            this.rank = rank;
        }

        void file() {
            follow(first, 0, new Rarest(NONE, 0, Long.MAX_VALUE));
        }

        /** @param distance how many words lie before the instruction */
        private void follow(int from, int distance, Rarest soFar) {
            int step = from;
            int words = distance;
            Rarest rarest = soFar;
            while (words < MOST_WORDS) {
                int operand = list.operand(step);
                switch (list.kind(step)) {
                    case Program.WORD -> {
                        rarest = rarest.or(operand, words, lexicon.frequency(lexicon.words(operand)));
                        words++;
                        step++;
                    }
                    case Program.JUMP -> step = operand;
                    case Program.SPLIT -> {
                        if (ways == MOST_WAYS && rarest.set() != NONE) {
                            under(rarest);
                            return;
                        }
                        ways++;
                        follow(operand, words, rarest);
                        step = list.second(step);
                    }
                    case Program.ENTRY -> {
                        underRarer(operand, words, rarest);
                        return;
                    }
                    case Program.FOUND -> {
                        under(rarest);
                        return;
                    }
                    default -> step++;
                }
            }
            under(rarest);
        }

        private void underRarer(int entry, int distance, Rarest rarest) {
            if (entry >= vocabularies.size()) {
                return; // an unknown vocabulary, which is told elsewhere
            }
            if (rarest.often() <= often[vocabularies.get(entry).need()]) {
                under(rarest);
            } else if (known.add(List.of(-1, vocabulary, entry, distance, first))) {
                byEntry.add(vocabulary, entry);
                byEntry.add(vocabulary, distance);
                byEntry.add(vocabulary, first);
                byEntry.add(vocabulary, rank);
            }
        }

        private void under(Rarest rarest) {
            if (rarest.set() == NONE) {
                return; // no word at all: the phrase is nowhere
            }
            lexicon.words(rarest.set()).stream()
                    .filter(word -> known.add(List.of(word, vocabulary, rarest.distance(), first)))
                    .forEach(word -> byWord.add(vocabulary, word, rarest.distance(), first, rank));
        }
    }

    /**
     * The rarest word of those looked at.
     *
     * @param set the number of its forms' set
     * @param distance how many words of the phrase lie before it
     * @param often how often it is met, in a million words
     */
    private record Rarest(int set, int distance, long often) {

        Rarest or(int other, int words, long frequency) {
            return frequency < often ? new Rarest(other, words, frequency) : this;
        }
    }
}
