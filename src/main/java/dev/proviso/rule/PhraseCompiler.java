package dev.proviso.rule;

/** Compiles patterns without gaps into a list of phrases; one compiler a list. */
final class PhraseCompiler {

    /** Phrases that begin with a word of their own speak before those that begin with an entry of another vocabulary. */
    private static final int BEHIND = 1 << 24;

    private final Lexicon lexicon;
    private final Ints code = new Ints();
    private final Ints roots = new Ints();
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

    /** Takes what can come first. */
    private void root(int step) {
        int kind = code.get(step * Program.NUMBERS) & Program.KIND;
        int first = code.get(step * Program.NUMBERS + 1);
        if (kind == Program.SPLIT) {
            root(first);
            root(code.get(step * Program.NUMBERS + 2));
        } else if (kind == Program.JUMP) {
            root(first);
        } else if (kind == Program.WORD) {
            take(step, rank);
        } else {
            take(step, rank + BEHIND);
        }
    }

    private void take(int step, int rank) {
        roots.add(step);
        roots.add(rank);
    }

    PhraseList list() {
        return new PhraseList(roots.toArray(), code.toArray());
    }
}
