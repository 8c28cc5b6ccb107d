package dev.proviso.rule;

import java.util.Map;
import java.util.TreeMap;

/** Compiles patterns without gaps into a list of phrases; one compiler a list. */
final class PhraseCompiler {

    /** Phrases that begin with a word of their own speak before those that begin with an entry of another vocabulary. */
    private static final int BEHIND = 1 << 24;

    private final Lexicon lexicon;
    private final Ints code = new Ints();
    private final Map<Integer, Ints> byFirstWord = new TreeMap<>();
    private final Ints others = new Ints();
    private int rank;

    PhraseCompiler(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds the phrases of a pattern that {@link Phrases} can write out; each stands for {@code value}. */
    void add(Pattern pattern, String value) {
        int start = code.size() / Program.NUMBERS;
        ProgramCompiler.append(pattern, value, lexicon, code);
        root(start);
        rank++;
    }

    /** Files what can come first under its word. */
    private void root(int step) {
        int kind = code.get(step * Program.NUMBERS) & Program.KIND;
        int first = code.get(step * Program.NUMBERS + 1);
        if (kind == Program.SPLIT) {
            root(first);
            root(code.get(step * Program.NUMBERS + 2));
        } else if (kind == Program.JUMP) {
            root(first);
        } else if (kind == Program.WORD) {
            lexicon.words(first).stream()
                    .forEach(word -> file(byFirstWord.computeIfAbsent(word, unused -> new Ints()), step + 1, rank));
        } else {
            file(others, step, rank + BEHIND);
        }
    }

    private static void file(Ints roots, int step, int rank) {
        roots.add(step);
        roots.add(rank);
    }

    PhraseList list() {
        Ints places = new Ints();
        Ints roots = new Ints();
        for (Ints phrases : byFirstWord.values()) {
            places.add(roots.size());
            for (int i = 0; i < phrases.size(); i++) {
                roots.add(phrases.get(i));
            }
            roots.add(-1);
        }
        int[] words = byFirstWord.keySet().stream().mapToInt(word -> word).toArray();
        return new PhraseList(
                PhraseList.slots(words, places.toArray()), roots.toArray(), others.toArray(), code.toArray());
    }
}
