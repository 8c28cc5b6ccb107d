package dev.proviso.rule;

import dev.proviso.language.Tokens;
import dev.proviso.language.Tokens.Break;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The words of a passage, numbered, with the vocabulary entries found in it so far. Belongs to one thread. */
public final class Passage {

    private final Tokens tokens;
    private final int[] ids;
    private final boolean hasTerms;
    private final RulePack pack;
    private final NumberedTerms terms;
    private final Run run;
    private final Entries entries;
    private @Nullable Stretches stretches;
    private long @Nullable [] met;
    private @Nullable Hits hits;

    Passage(Tokens tokens, RulePack pack, NumberedTerms terms, Run run) {
        this.tokens = tokens;
        this.pack = pack;
        this.terms = terms;
        this.run = run;
        ids = new int[tokens.size()];
        boolean termBegins = false;
        for (int i = 0; i < ids.length; i++) {
            ids[i] = terms.number(tokens, i);
            termBegins = termBegins || terms.begins(ids[i]);
        }
        hasTerms = termBegins;
        entries = new Entries(this, pack, terms, run);
    }

    /** The words. */
    public Tokens tokens() {
        return tokens;
    }

    int size() {
        return ids.length;
    }

    int id(int at) {
        return ids[at];
    }

    /** One more than the largest number that a word may have. */
    int limit() {
        return terms.size();
    }

    /** Whether a term of the document may stand somewhere. */
    boolean hasTerms() {
        return hasTerms;
    }

    /** A bit for each of the pack's {@link Needs} that the passage meets. */
    long[] met() {
        if (met == null) {
            met = meet();
        }
        return met;
    }

    private long[] meet() {
        Needs needs = pack.needs();
        long[] all = needs.anyway();
        Positions positions = run.positions(this);
        for (int i = 0; i < positions.count(); i++) {
            int id = positions.word(i);
            needs.meet(id, all);
            if (hasTerms && terms.begins(id)) {
                terms.vocabularies(id).forEach(vocabulary -> needs.meetWithTerm(vocabulary, all));
            }
        }
        return all;
    }

    /** Whether the word at {@code at} is one of the set; false behind the last word. */
    boolean isIn(int set, int at) {
        return at < ids.length && pack.sets().contains(set, ids[at]);
    }

    /** Whether the word at {@code at} begins a new main clause. */
    public boolean beginsClause(int at) {
        Break before = tokens.breakBefore(at);
        if (before == Break.SEMICOLON || before == Break.STOP) {
            return true;
        }
        return at > 0
                && isIn(ClauseWords.SUBJECT_SET, at)
                && (before == Break.COMMA || isIn(ClauseWords.JOINT_SET, at - 1));
    }

    /** The stretches of words that begin no clause. */
    Stretches stretches() {
        if (stretches == null) {
            stretches = new Stretches(this);
        }
        return stretches;
    }

    /** Whether an instruction that uses up no word holds at {@code at}. */
    boolean holds(int kind, int operand, int at) {
        return switch (kind) {
            case Program.WITHOUT ->
                !new PhraseSearch(this, pack, pack.tables().phrases().get(operand)).matches(at);
            case Program.CASED -> at > 0 && tokens.isWritten(at - 1, pack.text(operand));
            case Program.AT_START -> at == 0;
            case Program.AT_END -> at == ids.length;
            default -> throw new IllegalArgumentException("no condition: " + kind);
        };
    }

    /** The vocabulary entries. */
    Entries entries() {
        return entries;
    }

    /** The positions behind the entries of a vocabulary that begin at {@code at}. */
    BitSet ends(String vocabulary, int at) {
        Occurrences all = entries.all(pack.number(vocabulary));
        BitSet ends = new BitSet();
        for (int i = all.first(at); i < all.size() && all.from(i) == at; i++) {
            ends.set(all.to(i));
        }
        return ends;
    }

    /** What the patterns of all rules match, found once. */
    Hits hits() {
        if (hits == null) {
            hits = Hits.of(this, pack, run);
        }
        return hits;
    }
}
